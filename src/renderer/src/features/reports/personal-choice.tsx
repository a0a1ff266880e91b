import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useEffect, useId, useRef } from 'react';

import { MAX_REASON } from '../../../../shared/ipc/contract';
import { useTexts } from '../../lib/language';
import { texts } from './texts';

/** Whether names go out, and why. */
export interface PersonalDraft {
  readonly included: boolean;
  readonly reason: string;
  /** Somebody tried without a reason. */
  readonly asked: boolean;
}

export const NOTHING_PERSONAL: PersonalDraft = { included: false, reason: '', asked: false };

interface PersonalChoiceProps {
  readonly draft: PersonalDraft;
  readonly onChange: (draft: PersonalDraft) => void;
  readonly disabled: boolean;
}

export function PersonalChoice({ draft, onChange, disabled }: PersonalChoiceProps) {
  const t = useTexts(texts).personal;
  const helpId = useId();
  const field = useRef<HTMLInputElement>(null);
  const missing = draft.asked && draft.reason.trim() === '';
  useEffect(() => {
    if (missing) field.current?.focus();
  }, [missing]);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1, maxWidth: 560 }}>
      <div>
        <FormControlLabel
          label={t.label}
          disabled={disabled}
          control={
            <Checkbox
              checked={draft.included}
              onChange={(_, included) => {
                onChange({ ...draft, included, asked: false });
              }}
              slotProps={{ input: { 'aria-describedby': helpId } }}
              sx={{ p: 0.5 }}
            />
          }
          sx={{ ml: -0.5 }}
        />
        <Typography id={helpId} variant="body2" color="textSecondary" sx={{ pl: 3.5 }}>
          {t.help}
        </Typography>
      </div>
      {draft.included && (
        <TextField
          size="small"
          label={t.reason}
          inputRef={field}
          value={draft.reason}
          required
          autoFocus={draft.reason === ''}
          disabled={disabled}
          error={missing}
          helperText={missing ? t.missing : t.reasonHelp}
          slotProps={{ htmlInput: { maxLength: MAX_REASON } }}
          onChange={({ target }) => {
            onChange({ ...draft, reason: target.value });
          }}
        />
      )}
    </Box>
  );
}

/** What was decided; `refused` when names were asked for without a reason. */
export function decided({
  included,
  reason,
}: PersonalDraft): { readonly because: string | undefined } | 'refused' {
  if (!included) return { because: undefined };
  return reason.trim() === '' ? 'refused' : { because: reason.trim() };
}
