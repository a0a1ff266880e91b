import ContentCopyIcon from '@mui/icons-material/ContentCopyRounded';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import SaveIcon from '@mui/icons-material/SaveAltRounded';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';

import { useTexts } from '../lib/language';
import { texts } from './passphrase-texts';
import { RecoverySheet } from './recovery-sheet';

interface RecoveryCodeProps {
  /** Groups separated by hyphens. */
  readonly code: string;
  readonly organisation: string;
  /** Answers the name the file was saved under, null when the person thought better of it. */
  readonly save: (suggestedName: string, content: string) => Promise<string | null>;
}

/** The recovery code to be kept: shown in groups, to copy, print or save. */
export function RecoveryCode({ code, organisation, save }: RecoveryCodeProps) {
  const t = useTexts(texts);
  const [message, setMessage] = useState('');
  const groups = code.split('-');
  const content = [t.sheetTitle, t.sheetText(organisation), code, t.sheetWarning].join('\r\n\r\n');
  return (
    <Box>
      <Box
        component="ol"
        aria-label={t.recoveryCode}
        sx={{
          display: 'grid',
          gridTemplateColumns: 'repeat(4, 1fr)',
          gap: 1,
          m: 0,
          p: 0,
          listStyle: 'none',
        }}
      >
        {groups.map((group, place) => (
          <Box
            component="li"
            key={`${place}${group}`}
            sx={{ border: 1, borderColor: 'divider', borderRadius: 1, px: 1, py: 0.75, textAlign: 'center' }}
          >
            <Typography variant="caption" color="textSecondary" component="div">
              {place + 1}
            </Typography>
            <Box
              component="code"
              sx={{ fontFamily: 'ui-monospace, Consolas, "DejaVu Sans Mono", monospace', fontSize: 16 }}
            >
              {group}
            </Box>
          </Box>
        ))}
      </Box>
      <Stack direction="row" spacing={1} sx={{ mt: 1.5 }}>
        <Button
          startIcon={<PrintIcon />}
          onClick={() => {
            window.print();
          }}
        >
          {t.print}
        </Button>
        <Button
          startIcon={<SaveIcon />}
          onClick={() => {
            void save(t.fileName, content).then((name) => {
              if (name !== null) setMessage(t.savedAs(name));
            });
          }}
        >
          {t.saveAsFile}
        </Button>
        <Button
          startIcon={<ContentCopyIcon />}
          onClick={() => {
            navigator.clipboard.writeText(code).then(
              () => {
                setMessage(t.copied);
              },
              () => {
                setMessage(t.notCopied);
              },
            );
          }}
        >
          {t.copy}
        </Button>
      </Stack>
      <Typography
        role="status"
        variant="caption"
        component="p"
        color="textSecondary"
        sx={{ mt: 1, minHeight: 32 }}
      >
        {message}
      </Typography>
      <RecoverySheet code={code} organisation={organisation} />
    </Box>
  );
}
