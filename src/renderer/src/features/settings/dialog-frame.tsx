import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import type { ReactNode } from 'react';

interface DialogFrameProps {
  readonly title: string;
  readonly text: string;
  /** Absent: the dialog cannot be left here. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

/** One step of a dialog: what it is about, then what is to be done. */
export function DialogFrame({ title, text, onClose, children }: DialogFrameProps) {
  const titleId = useId();
  return (
    <Dialog open onClose={() => onClose?.()} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <DialogTitle id={titleId}>{title}</DialogTitle>
      <DialogContent>
        <DialogContentText variant="body2" sx={{ mb: 2 }}>
          {text}
        </DialogContentText>
        {children}
      </DialogContent>
    </Dialog>
  );
}
