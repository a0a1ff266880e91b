import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useEffect, useId, useState } from 'react';
import { useNavigate } from 'react-router';

import { useTexts } from '../lib/language';
import { useServices } from '../store/services';
import { texts } from './texts';

/**
 * A file opened with this app from outside, before it was unlocked or since: cases lead to the import, which takes them.
 * An audit pack is not judged by the app that may have made it: the window says how it is checked.
 */
export function OutsideFile() {
  const t = useTexts(texts).pack;
  const navigate = useNavigate();
  const { desktop } = useServices();
  const [pack, setPack] = useState<string>();
  const titleId = useId();
  useEffect(() => {
    const look = async () => {
      const waiting = await desktop.outsideFile();
      if (!waiting.ok || waiting.value === null) return;
      if (waiting.value.kind === 'pack') setPack(waiting.value.name);
      else await navigate('/import');
    };
    void look();
    return desktop.on('outsideFile', () => void look());
  }, [desktop, navigate]);
  const close = () => {
    setPack(undefined);
  };
  return (
    <Dialog open={pack !== undefined} onClose={close} aria-labelledby={titleId} maxWidth="sm">
      <DialogTitle id={titleId}>{t.title}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ overflowWrap: 'anywhere', mb: 1 }}>{t.which(pack ?? '')}</DialogContentText>
        <DialogContentText>{t.how}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>{t.close}</Button>
      </DialogActions>
    </Dialog>
  );
}
