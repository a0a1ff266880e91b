import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

import { draftTexts } from '../../components/draft-texts';
import type { RecordedBy } from '../../components/record-group';
import { formatInstant } from '../../lib/format-instant';
import { useLanguage, useTexts } from '../../lib/language';

interface RecordedFactProps {
  readonly title: string;
  readonly text?: ReactNode;
  readonly recordedBy: RecordedBy | undefined;
  /** The words on the button that opens the form again. */
  readonly change: string;
  readonly onChange?: () => void;
}

/** A decision on record, in short, with who made it and when. */
export function RecordedFact({ title, text, recordedBy, change, onChange }: RecordedFactProps) {
  const t = useTexts(draftTexts);
  const language = useLanguage();
  return (
    <Box sx={{ display: 'flex', gap: 2, alignItems: 'flex-start' }}>
      <Box sx={{ flexGrow: 1, minWidth: 0 }}>
        <Typography variant="subtitle2" component="p">
          {title}
        </Typography>
        {text !== undefined && text !== '' && (
          <Typography
            variant="body2"
            component="div"
            sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
          >
            {text}
          </Typography>
        )}
        {recordedBy && (
          <Typography variant="caption" color="textSecondary" component="p">
            {t.recorded(formatInstant(recordedBy.at, language), recordedBy.name)}
          </Typography>
        )}
      </Box>
      {onChange && (
        <Button variant="text" onClick={onChange} sx={{ flexShrink: 0 }}>
          {change}
        </Button>
      )}
    </Box>
  );
}
