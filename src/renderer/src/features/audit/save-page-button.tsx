import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';

import { TroubleAlert } from '../../components/trouble-alert';
import { useTexts } from '../../lib/language';
import { verifierPageFile } from '../../lib/verifier-page';
import { useServices } from '../../store/services';
import type { Trouble } from '../../store/services';
import { texts } from './texts';

/** Saves the page that lets an outsider verify any pack in a browser. */
export function SavePageButton() {
  const t = useTexts(texts).page;
  const { desktop } = useServices();
  const [said, setSaid] = useState('');
  const [trouble, setTrouble] = useState<Trouble>();

  const save = async () => {
    setSaid('');
    setTrouble(undefined);
    const { name, bytes } = await verifierPageFile();
    const saved = await desktop.saveFile({ suggestedName: name, bytes });
    if (!saved.ok) setTrouble({ kind: 'failed', failure: saved.error });
    else if (saved.value.savedAs !== null) setSaid(t.saved(saved.value.savedAs));
  };

  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 0.5, alignItems: 'flex-start' }}>
      <Button onClick={() => void save()}>{t.save}</Button>
      <TroubleAlert trouble={trouble} />
      <span role="status">{said}</span>
    </Box>
  );
}
