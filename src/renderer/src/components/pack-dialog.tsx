import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useId } from 'react';

import { packTroubleText } from '../../../shared/law/pack-trouble-texts';
import { useLanguage, useTexts } from '../lib/language';
import type { PackLoading } from '../lib/pack-loading';
import { PackPreview } from './pack-preview';
import { packTexts } from './pack-texts';
import { TroubleAlert } from './trouble-alert';

interface PackDialogProps {
  /** Closed while there is none. */
  readonly loading: PackLoading | undefined;
  /** What a rule of the present law is called. */
  readonly ruleLabel: (id: string) => string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** A rule pack on its way in: what it would change, or what is wrong with it line by line. */
export function PackDialog({ loading, ruleLabel, onConfirm, onClose }: PackDialogProps) {
  const t = useTexts(packTexts);
  const titleId = useId();
  if (!loading) return null;
  const { step } = loading;
  const asks = step === 'preview' || step === 'loading';
  const titles = {
    reading: t.reading,
    unreadable: t.unreadable,
    failed: t.failed,
    preview: t.preview,
    loading: t.preview,
  };
  return (
    <Dialog
      open
      onClose={() => {
        if (step !== 'loading') onClose();
      }}
      aria-labelledby={titleId}
      maxWidth="md"
      fullWidth
    >
      <DialogTitle id={titleId}>{titles[step]}</DialogTitle>
      {/* Long lists of cases and faults scroll; with the focus here the arrow keys do it. */}
      <DialogContent tabIndex={0} role="group" aria-labelledby={titleId}>
        <Body loading={loading} ruleLabel={ruleLabel} />
      </DialogContent>
      <DialogActions>
        <Button variant="text" color="inherit" onClick={onClose} disabled={step === 'loading'}>
          {asks || step === 'reading' ? t.cancel : t.close}
        </Button>
        {asks && (
          <Button variant="contained" onClick={onConfirm} loading={step === 'loading'}>
            {t.load}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

function Body({
  loading,
  ruleLabel,
}: Pick<PackDialogProps, 'ruleLabel'> & { readonly loading: PackLoading }) {
  const t = useTexts(packTexts);
  const language = useLanguage();
  switch (loading.step) {
    case 'reading':
      return (
        <div role="status">
          <Typography variant="body2" sx={{ mb: 1.5 }}>
            {t.readingText(loading.name)}
          </Typography>
          <LinearProgress aria-label={t.reading} />
        </div>
      );
    case 'unreadable':
      return (
        <>
          <Typography role="alert" variant="body2" sx={{ mb: 1 }}>
            {t.unreadableText(loading.name, loading.troubles.length)}
          </Typography>
          <Typography
            component="ol"
            variant="body2"
            sx={{ m: 0, pl: 3, overflowWrap: 'anywhere', userSelect: 'text' }}
          >
            {loading.troubles.map((trouble) => (
              <li key={`${trouble.line} ${trouble.column} ${trouble.path} ${trouble.code}`}>
                {packTroubleText(trouble, language)}
              </li>
            ))}
          </Typography>
        </>
      );
    case 'failed':
      return <TroubleAlert trouble={{ kind: 'failed', failure: loading.failure }} />;
    case 'preview':
    case 'loading':
      return <PackPreview pack={loading.pack} effects={loading.effects} ruleLabel={ruleLabel} />;
  }
}
