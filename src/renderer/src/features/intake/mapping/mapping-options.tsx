import DeleteIcon from '@mui/icons-material/DeleteOutlineRounded';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Tooltip from '@mui/material/Tooltip';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';

import type { Mapping } from '../../../../../shared/intake/mapping';
import type { Failure } from '../../../../../shared/ipc/contract';
import { ConfirmDialog } from '../../../components/confirm-dialog';
import { TroubleAlert } from '../../../components/trouble-alert';
import { useTexts } from '../../../lib/language';
import { useServices } from '../../../store/services';
import { useSettings } from '../../../store/use-settings';
import type { Intake } from '../intake';
import { texts } from '../texts';
import { profilesIn, withoutProfile, withProfile } from './profiles';

interface MappingOptionsProps {
  readonly intake: Intake;
  readonly mapping: Mapping;
  /** The saved mapping that was taken because it fits. */
  readonly profile: string | undefined;
}

/** What holds for the whole file, and mappings kept for the next one. */
export function MappingOptions({ intake, mapping, profile }: MappingOptionsProps) {
  const t = useTexts(texts).mapping;
  return (
    <>
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 1.5, alignItems: 'flex-end', mb: 2 }}
      >
        <TwoWays
          label={t.dates}
          value={mapping.dateOrder}
          ways={[
            { value: 'day-first', label: t.dayFirst },
            { value: 'month-first', label: t.monthFirst },
          ]}
          onChange={(dateOrder) => {
            intake.map({ ...mapping, dateOrder });
          }}
        />
        <TwoWays
          label={t.decimals}
          value={mapping.decimalSign}
          ways={[
            { value: ',', label: t.comma },
            { value: '.', label: t.point },
          ]}
          onChange={(decimalSign) => {
            intake.map({ ...mapping, decimalSign });
          }}
        />
        <Profiles intake={intake} mapping={mapping} used={profile} />
      </Box>
      {profile !== undefined && (
        <Alert severity="info" role="status" sx={{ mb: 2 }}>
          {t.profileUsed(profile)}
        </Alert>
      )}
    </>
  );
}

interface TwoWaysProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly ways: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}

function TwoWays<T extends string>({ label, value, ways, onChange }: TwoWaysProps<T>) {
  const labelId = useId();
  return (
    <Labelled id={labelId} label={label}>
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-labelledby={labelId}
        value={value}
        onChange={(_, chosen: T | null) => {
          if (chosen) onChange(chosen);
        }}
      >
        {ways.map((way) => (
          <ToggleButton key={way.value} value={way.value} sx={{ px: 1.25, py: 0.5, fontSize: 12 }}>
            {way.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Labelled>
  );
}

interface LabelledProps {
  readonly id: string;
  readonly label: string;
  readonly children: ReactNode;
}

function Labelled({ id, label, children }: LabelledProps) {
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 0.5 }}>
      <Box component="span" id={id} sx={{ fontSize: 12, lineHeight: '16px', color: 'text.secondary' }}>
        {label}
      </Box>
      {children}
    </Box>
  );
}

interface ProfilesProps {
  readonly intake: Intake;
  readonly mapping: Mapping;
  readonly used: string | undefined;
}

function Profiles({ intake, mapping, used }: ProfilesProps) {
  const t = useTexts(texts).mapping;
  const { settings } = useServices();
  const current = useSettings();
  const labelId = useId();
  const profiles = profilesIn(current);
  const [chosen, setChosen] = useState(used ?? '');
  const [naming, setNaming] = useState<string>();
  const [failure, setFailure] = useState<Failure>();
  const keep = async (change: ReturnType<typeof withProfile>, next: string) => {
    setNaming(undefined);
    const written = await settings.set(change);
    setFailure(written.ok ? undefined : written.error);
    setChosen(next);
  };
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-end', gap: 0.5 }}>
      {profiles.length > 0 && (
        <Labelled id={labelId} label={t.profiles}>
          <TextField
            select
            value={profiles.some(({ name }) => name === chosen) ? chosen : ''}
            onChange={({ target }) => {
              setChosen(target.value);
              const profile = profiles.find(({ name }) => name === target.value);
              if (profile) intake.map(profile.mapping);
            }}
            slotProps={{ select: { native: true }, htmlInput: { 'aria-labelledby': labelId } }}
            sx={{
              width: 200,
              '& select': { py: '5px' },
              '& .MuiOutlinedInput-root': { bgcolor: 'background.paper' },
            }}
          >
            <option value="">{t.noProfile}</option>
            {profiles.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </TextField>
        </Labelled>
      )}
      {chosen !== '' && (
        <Tooltip title={t.remove(chosen)}>
          <IconButton
            aria-label={t.remove(chosen)}
            onClick={() => {
              void keep(withoutProfile(current, chosen), '');
            }}
          >
            <DeleteIcon sx={{ fontSize: 18 }} />
          </IconButton>
        </Tooltip>
      )}
      <Button
        onClick={() => {
          setNaming(chosen);
        }}
      >
        {t.saveAs}
      </Button>
      <TroubleAlert trouble={failure && { kind: 'failed', failure }} />
      <ConfirmDialog
        open={naming !== undefined}
        title={t.saveAs}
        confirmLabel={t.save}
        confirmDisabled={(naming ?? '').trim() === ''}
        onConfirm={() => {
          const name = (naming ?? '').trim();
          void keep(withProfile(current, name, mapping), name);
        }}
        onClose={() => {
          setNaming(undefined);
        }}
      >
        <TextField
          label={t.saveName}
          value={naming ?? ''}
          onChange={({ target }) => {
            setNaming(target.value);
          }}
          slotProps={{ htmlInput: { maxLength: 120 } }}
          sx={{ mt: 1 }}
        />
      </ConfirmDialog>
    </Box>
  );
}
