import DoneIcon from '@mui/icons-material/CheckCircleOutlineRounded';
import RemoveIcon from '@mui/icons-material/CloseRounded';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import IconButton from '@mui/material/IconButton';
import LinearProgress from '@mui/material/LinearProgress';
import TextField from '@mui/material/TextField';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';

import { EVIDENCE_ORIGIN_LABELS } from '../../../../../shared/complaint/labels';
import { EVIDENCE_ORIGINS } from '../../../../../shared/complaint/vocabulary';
import { TroubleAlert } from '../../../components/trouble-alert';
import { troubleText } from '../../../components/trouble-texts';
import { formatBytes } from '../../../lib/format-bytes';
import { useLanguage, useTexts } from '../../../lib/language';
import type { Trouble } from '../../../store/services';
import { texts } from '../texts';
import type { Adding, AddingFile } from './use-adding';

interface AddDialogProps {
  readonly adding: Adding;
  /** Why the last files could not be had. */
  readonly trouble: Trouble | undefined;
  readonly onMore: () => void;
  /** All of them are exhibits now. */
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** What is said of new exhibits before they are sealed. */
export function AddDialog({ adding, trouble, onMore, onDone, onClose }: AddDialogProps) {
  const all = useTexts(texts);
  const t = all.adding;
  const titleId = useId();
  const language = useLanguage();
  const [checked, setChecked] = useState(false);
  const { files, busy } = adding;
  const open = files.length > 0;
  const waiting = files.filter(({ status }) => status.state !== 'done');

  const submit = async () => {
    setChecked(true);
    if (adding.badDate || waiting.some(({ title }) => title.trim() === '')) return;
    if (await adding.start()) onDone();
  };

  return (
    <Dialog
      open={open}
      onClose={() => {
        if (!busy) onClose();
      }}
      aria-labelledby={titleId}
      maxWidth="md"
      fullWidth
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <DialogTitle id={titleId}>{t.title}</DialogTitle>
        <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
          <TroubleAlert trouble={trouble} />
          <Box>
            {files.length > 1 && (
              <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
                {t.about}
              </Typography>
            )}
            <Box sx={{ display: 'grid', gridTemplateColumns: '240px 200px', gap: 2, pt: 0.75 }}>
              <TextField
                select
                label={all.evidence.origin}
                value={adding.origin}
                disabled={busy}
                onChange={({ target }) => {
                  adding.setOrigin(target.value);
                }}
                slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
              >
                {EVIDENCE_ORIGINS.map((value) => (
                  <option key={value} value={value}>
                    {EVIDENCE_ORIGIN_LABELS[value][language]}
                  </option>
                ))}
              </TextField>
              <TextField
                type="date"
                label={all.evidence.receivedOn}
                value={adding.receivedOn}
                disabled={busy}
                error={checked && adding.badDate}
                helperText={checked && adding.badDate ? t.badDate : undefined}
                onChange={({ target }) => {
                  adding.setReceivedOn(target.value);
                }}
                slotProps={{ inputLabel: { shrink: true } }}
              />
            </Box>
          </Box>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {files.map((one) => (
              <FileItem key={one.key} one={one} adding={adding} checked={checked} />
            ))}
          </Box>
          <Typography variant="caption" color="textSecondary">
            {`${all.evidence.notForLetter}: ${t.notForLetterHelp}`}
          </Typography>
        </DialogContent>
        <DialogActions>
          <Button variant="text" disabled={busy} onClick={onMore} sx={{ mr: 'auto' }}>
            {t.more}
          </Button>
          <Button variant="text" color="inherit" disabled={busy} onClick={onClose}>
            {all.evidence.close}
          </Button>
          <Button type="submit" variant="contained" loading={busy} disabled={waiting.length === 0}>
            {t.confirm(waiting.length)}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

interface FileItemProps {
  readonly one: AddingFile;
  readonly adding: Adding;
  readonly checked: boolean;
}

function FileItem({ one, adding, checked }: FileItemProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { file, title, notForLetter, status } = one;
  const fixed = adding.busy || status.state === 'done';
  const untitled = checked && title.trim() === '';
  return (
    <Box component="li" sx={{ py: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Box
        sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 1, color: 'text.secondary', fontSize: 12 }}
      >
        <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
          {file.name}
        </Box>
        <Box component="span" sx={{ flexShrink: 0, flexGrow: 1 }}>
          {formatBytes(file.size, language)}
        </Box>
        {status.state === 'done' && (
          <Box
            component="span"
            sx={{ display: 'flex', alignItems: 'center', gap: 0.5, color: 'success.main' }}
          >
            <DoneIcon aria-hidden sx={{ fontSize: 16 }} />
            {t.adding.done}
          </Box>
        )}
        {!fixed && (
          <Tooltip title={t.adding.remove(file.name)}>
            <IconButton
              aria-label={t.adding.remove(file.name)}
              onClick={() => {
                adding.remove(one.key);
              }}
            >
              <RemoveIcon sx={{ fontSize: 16 }} />
            </IconButton>
          </Tooltip>
        )}
      </Box>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'flex-start' }}>
        <TextField
          label={t.evidence.title}
          value={title}
          disabled={fixed}
          error={untitled}
          helperText={untitled ? t.adding.needTitle : undefined}
          onChange={({ target }) => {
            adding.change(one.key, { title: target.value });
          }}
          slotProps={{
            inputLabel: { shrink: true },
            htmlInput: { maxLength: 300, 'aria-label': t.adding.titleOf(file.name) },
          }}
        />
        <FormControlLabel
          control={
            <Checkbox
              checked={notForLetter}
              disabled={fixed}
              onChange={(_, isChecked) => {
                adding.change(one.key, { notForLetter: isChecked });
              }}
              slotProps={{ input: { 'aria-label': t.adding.notForLetterOf(file.name) } }}
            />
          }
          label={t.evidence.notForLetter}
          sx={{ flexShrink: 0, mr: 0 }}
        />
      </Box>
      {status.state === 'adding' && (
        <LinearProgress
          aria-label={t.adding.progress(file.name)}
          variant="determinate"
          value={Math.round(status.share * 100)}
          sx={{ mt: 1 }}
        />
      )}
      {status.state === 'failed' && (
        <Typography variant="body2" role="alert" sx={{ mt: 1, color: 'error.main' }}>
          {troubleText(status.trouble, language)}
        </Typography>
      )}
    </Box>
  );
}
