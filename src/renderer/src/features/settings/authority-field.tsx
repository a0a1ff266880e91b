import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { useLanguage, useTexts } from '../../lib/language';
import { useMayRecord } from '../../store/use-people';
import { checkpointTexts } from './checkpoint-texts';
import { marketTexts } from './market-texts';

interface AuthorityFieldProps {
  /** URL, or null for none. */
  readonly authority: string | null;
  readonly busy: boolean;
  /** The address that was to be saved last is none. */
  readonly wrong: boolean;
  readonly onSave: (url: string | null) => void;
}

/** Whom checkpoints are stamped by. */
export function AuthorityField({ authority, busy, wrong, onSave }: AuthorityFieldProps) {
  const t = useTexts(checkpointTexts);
  const may = useMayRecord('TimeStampAuthoritySet');
  const language = useLanguage();
  const [text, setText] = useState(authority ?? '');
  const url = text.trim() === '' ? null : text.trim();
  return (
    <Box
      component="form"
      noValidate
      sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-start', mt: 2 }}
      onSubmit={(event) => {
        event.preventDefault();
        if (url !== authority) onSave(url);
      }}
    >
      <TextField
        fullWidth
        type="url"
        label={t.authority}
        value={text}
        disabled={!may}
        // Why it cannot be changed must be readable all the same.
        slotProps={{ formHelperText: { disabled: false } }}
        error={wrong}
        helperText={
          may ? (wrong ? t.notAnAddress : t.authorityHint) : marketTexts[language].complianceChanges
        }
        onChange={({ target }) => {
          setText(target.value);
        }}
      />
      <Button type="submit" disabled={!may || busy || url === authority} sx={{ flexShrink: 0, mt: 0.25 }}>
        {t.saveAuthority}
      </Button>
    </Box>
  );
}
