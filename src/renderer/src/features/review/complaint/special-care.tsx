import CareIcon from '@mui/icons-material/VolunteerActivismOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';

import { useTexts } from '../../../lib/language';
import { texts } from '../texts';
import { Prose } from './prose';

interface SpecialCareProps {
  readonly note: string;
  readonly lang: string;
}

/** That there is something to be careful about is seen at once; what it is, only when asked for. */
export function SpecialCare({ note, lang }: SpecialCareProps) {
  const t = useTexts(texts).complaint;
  const [shown, setShown] = useState(false);
  const noteId = useId();
  return (
    <Box sx={{ borderLeft: 2, borderColor: 'info.main', pl: 1.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <CareIcon aria-hidden sx={{ fontSize: 18, color: 'info.main' }} />
        <Typography variant="subtitle2" component="span" sx={{ flexGrow: 1 }}>
          {t.vulnerability}
        </Typography>
        <Button
          variant="text"
          aria-expanded={shown}
          aria-controls={noteId}
          onClick={() => {
            setShown(!shown);
          }}
        >
          {shown ? t.hideVulnerability : t.showVulnerability}
        </Button>
      </Box>
      <Box id={noteId} hidden={!shown} sx={{ pb: 1 }}>
        <Prose text={note} lang={lang} />
        <Typography variant="caption" color="textSecondary" component="p" sx={{ mt: 0.5 }}>
          {t.vulnerabilityHelp}
        </Typography>
      </Box>
    </Box>
  );
}
