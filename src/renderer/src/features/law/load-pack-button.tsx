import UploadFileIcon from '@mui/icons-material/UploadFileOutlined';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useRef } from 'react';

import { useTexts } from '../../lib/language';
import { useMayRecord } from '../../store/use-people';
import { texts } from './texts';

/** Asks for a file; the person whose task it is not is told so. */
export function LoadPackButton({ onFile }: { readonly onFile: (file: File) => void }) {
  const t = useTexts(texts);
  const may = useMayRecord('RulePackLoaded');
  const input = useRef<HTMLInputElement>(null);
  if (!may) {
    return (
      <Typography variant="caption" color="textSecondary">
        {t.notAllowed}
      </Typography>
    );
  }
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onFile(file);
          // The same file can be chosen again once it has been put right.
          event.target.value = '';
        }}
      />
      <Button
        startIcon={<UploadFileIcon />}
        onClick={() => {
          input.current?.click();
        }}
      >
        {t.load}
      </Button>
    </>
  );
}
