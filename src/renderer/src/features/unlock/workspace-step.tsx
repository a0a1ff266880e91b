import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useRef, useState } from 'react';

import { MARKET_LABELS, ROLE_LABELS } from '../../../../shared/complaint/labels';
import { MARKETS, ROLES } from '../../../../shared/complaint/vocabulary';
import type { Market, Role } from '../../../../shared/complaint/vocabulary';
import { UI_LANGUAGES } from '../../../../shared/core/text';
import type { UiLanguage } from '../../../../shared/core/text';
import { useLanguage, useTexts } from '../../lib/language';
import { LANGUAGE_NAMES } from '../../lib/language-names';
import { Entrance } from './entrance';
import { texts } from './texts';

/** Step 1 of 4: the passphrase, the code and its confirmation follow. */
export const STEPS = 4;

export interface WorkspaceDetails {
  readonly organisation: string;
  readonly staffName: string;
  readonly role: Role;
  readonly market: Market;
}

interface WorkspaceStepProps {
  readonly initial: WorkspaceDetails | undefined;
  readonly onLanguage: (language: UiLanguage) => void;
  readonly onDone: (details: WorkspaceDetails) => void;
}

const USUAL_MARKET: Record<UiLanguage, Market> = { da: 'DK', sv: 'SE', en: 'DK' };

export function WorkspaceStep({ initial, onLanguage, onDone }: WorkspaceStepProps) {
  const language = useLanguage();
  const t = useTexts(texts);
  const [organisation, setOrganisation] = useState(initial?.organisation ?? '');
  const [staffName, setStaffName] = useState(initial?.staffName ?? '');
  const [role, setRole] = useState<Role>(initial?.role ?? 'reviewer');
  const [chosenMarket, setMarket] = useState<Market | undefined>(initial?.market);
  const [checked, setChecked] = useState(false);
  const organisationInput = useRef<HTMLInputElement>(null);
  const nameInput = useRef<HTMLInputElement>(null);
  const market = chosenMarket ?? USUAL_MARKET[language];
  const missing = { organisation: organisation.trim() === '', name: staffName.trim() === '' };

  const submit = () => {
    setChecked(true);
    if (missing.organisation) organisationInput.current?.focus();
    else if (missing.name) nameInput.current?.focus();
    else onDone({ organisation: organisation.trim(), staffName: staffName.trim(), role, market });
  };
  return (
    <Entrance title={t.workspaceTitle} step={t.step(1, STEPS)} text={t.workspaceText}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack spacing={2}>
          <ToggleButtonGroup
            exclusive
            fullWidth
            size="small"
            aria-label={t.language}
            value={language}
            onChange={(_, chosen: UiLanguage | null) => {
              if (chosen) onLanguage(chosen);
            }}
          >
            {UI_LANGUAGES.map((name) => (
              <ToggleButton key={name} value={name} lang={name}>
                {LANGUAGE_NAMES[name]}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
          <TextField
            label={t.organisation}
            required
            value={organisation}
            onChange={(event) => {
              setOrganisation(event.target.value);
            }}
            error={checked && missing.organisation}
            helperText={checked && missing.organisation ? t.required : t.organisationHint}
            inputRef={organisationInput}
            slotProps={{ htmlInput: { maxLength: 200, autoComplete: 'organization' } }}
          />
          <TextField
            label={t.name}
            required
            value={staffName}
            onChange={(event) => {
              setStaffName(event.target.value);
            }}
            error={checked && missing.name}
            helperText={checked && missing.name ? t.required : t.nameHint}
            inputRef={nameInput}
            slotProps={{ htmlInput: { maxLength: 200, autoComplete: 'name' } }}
          />
          <TextField
            select
            label={t.role}
            value={role}
            onChange={(event) => {
              // The menu holds exactly the roles.
              setRole(event.target.value as Role);
            }}
          >
            {ROLES.map((value) => (
              <MenuItem key={value} value={value}>
                {ROLE_LABELS[value][language]}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            select
            label={t.market}
            value={market}
            helperText={t.marketHint}
            onChange={(event) => {
              // The menu holds exactly the markets.
              setMarket(event.target.value as Market);
            }}
          >
            {MARKETS.map((value) => (
              <MenuItem key={value} value={value}>
                {MARKET_LABELS[value][language]}
              </MenuItem>
            ))}
          </TextField>
          <Button type="submit" variant="contained" sx={{ alignSelf: 'flex-end' }}>
            {t.next}
          </Button>
        </Stack>
      </form>
    </Entrance>
  );
}
