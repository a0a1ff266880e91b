import RemoveIcon from '@mui/icons-material/CloseRounded';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';

import { holdsPassage, passagePattern } from '../../../../shared/audit/passages';
import type { Passage } from '../../../../shared/audit/passages';
import { CHOSEN_REASONS } from '../../../../shared/audit/purposes';
import type { WithheldReason } from '../../../../shared/audit/purposes';
import { WITHHELD_REASON_LABELS } from '../../../../shared/audit/withheld-texts';
import { useLanguage, useTexts } from '../../lib/language';
import type { CaseEntry } from '../../store/services';
import { texts } from './texts';

interface PassageChoiceProps {
  readonly history: readonly CaseEntry[];
  readonly passages: readonly Passage[];
  readonly onChange: (passages: readonly Passage[]) => void;
  readonly disabled: boolean;
}

/** Words to black out, each with its reason and in how many entries it stands. */
export function PassageChoice({ history, passages, onChange, disabled }: PassageChoiceProps) {
  const t = useTexts(texts).pack;
  const language = useLanguage();
  const [text, setText] = useState('');
  const [reason, setReason] = useState<WithheldReason>('third-party');
  const [short, setShort] = useState(false);
  const add = () => {
    if (passagePattern(text) === undefined) {
      setShort(true);
      return;
    }
    onChange([...passages, { text: text.trim(), reason }]);
    setText('');
  };
  const entriesWith = (passage: Passage) =>
    history.filter(({ event }) => holdsPassage(event, passage)).length;
  return (
    <Box
      component="form"
      aria-label={t.passages}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
      sx={{ display: 'flex', flexDirection: 'column', gap: 1 }}
    >
      <div>
        <Typography variant="h3">{t.passages}</Typography>
        <Typography variant="body2" color="textSecondary">
          {t.passagesHelp}
        </Typography>
      </div>
      {passages.length > 0 && (
        <Box component="ul" aria-label={t.passages} sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {passages.map((passage, place) => (
            <Box component="li" key={place} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
              <Box sx={{ flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
                {passage.text}
                <Typography variant="caption" color="textSecondary" component="p">
                  {WITHHELD_REASON_LABELS[passage.reason][language]} · {t.passageFound(entriesWith(passage))}
                </Typography>
              </Box>
              <IconButton
                size="small"
                aria-label={t.removePassage(passage.text)}
                disabled={disabled}
                onClick={() => {
                  onChange(passages.filter((_, other) => other !== place));
                }}
              >
                <RemoveIcon fontSize="small" />
              </IconButton>
            </Box>
          ))}
        </Box>
      )}
      <TextField
        size="small"
        label={t.passage}
        value={text}
        disabled={disabled}
        error={short}
        helperText={short ? t.passageTooShort : undefined}
        onChange={(event) => {
          setText(event.target.value);
          setShort(false);
        }}
      />
      <Box sx={{ display: 'flex', gap: 1 }}>
        <TextField
          select
          size="small"
          label={t.reason}
          value={reason}
          disabled={disabled}
          onChange={(event) => {
            const chosen = CHOSEN_REASONS.find((each) => each === event.target.value);
            if (chosen) setReason(chosen);
          }}
          sx={{ flexGrow: 1 }}
        >
          {CHOSEN_REASONS.map((each) => (
            <MenuItem key={each} value={each}>
              {WITHHELD_REASON_LABELS[each][language]}
            </MenuItem>
          ))}
        </TextField>
        <Button type="submit" disabled={disabled}>
          {t.addPassage}
        </Button>
      </Box>
    </Box>
  );
}
