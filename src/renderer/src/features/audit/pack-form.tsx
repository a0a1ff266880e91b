import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useState } from 'react';

import { TroubleAlert } from '../../components/trouble-alert';
import type { Case } from '../../../../shared/complaint/state';
import type { CaseId, EvidenceId } from '../../../../shared/core/ids';
import { formatBytes } from '../../lib/format-bytes';
import { useLanguage, useTexts } from '../../lib/language';
import { PACK_STEPS, exportPack } from '../../store/export-pack';
import type { PackStep, SavedPack } from '../../store/export-pack';
import { useServices } from '../../store/services';
import type { Trouble } from '../../store/services';
import { Code } from './code';
import { texts } from './texts';

interface PackFormProps {
  readonly caseId: CaseId;
  readonly state: Case;
}

/** What goes into the pack, and how far its making has come. */
export function PackForm({ caseId, state }: PackFormProps) {
  const t = useTexts(texts).pack;
  const language = useLanguage();
  const services = useServices();
  const [chosen, setChosen] = useState<ReadonlySet<EvidenceId>>(new Set());
  const [step, setStep] = useState<PackStep>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [saved, setSaved] = useState<SavedPack>();

  const make = async () => {
    setTrouble(undefined);
    setSaved(undefined);
    const result = await exportPack(
      services,
      caseId,
      { purpose: 'full', exhibits: chosen, language },
      setStep,
    );
    setStep(undefined);
    if (result.ok) setSaved(result.value);
    else if (result.error.kind !== 'stuck') setTrouble(result.error);
  };

  return (
    <Box component="section" aria-label={t.title} sx={{ display: 'flex', flexDirection: 'column', gap: 1.5 }}>
      <div>
        <Typography variant="h2">{t.title}</Typography>
        <Typography variant="body2" color="textSecondary">
          {t.intro}
        </Typography>
      </div>
      <Typography variant="body2">{t.letters(state.letters.length + state.addenda.length)}</Typography>
      <ExhibitChoice state={state} chosen={chosen} onChoose={setChosen} disabled={step !== undefined} />
      <Button
        variant="contained"
        loading={step !== undefined}
        onClick={() => void make()}
        sx={{ alignSelf: 'flex-start' }}
      >
        {t.export}
      </Button>
      <TroubleAlert trouble={trouble} />
      <Box role="status" sx={{ minHeight: 24 }}>
        {step && (
          <>
            {t.steps[step]}
            <LinearProgress
              variant="determinate"
              value={(100 * (PACK_STEPS.indexOf(step) + 1)) / (PACK_STEPS.length + 1)}
              aria-label={t.steps[step]}
              sx={{ mt: 0.5 }}
            />
          </>
        )}
        {saved && <Saved pack={saved} />}
      </Box>
    </Box>
  );
}

interface ExhibitChoiceProps {
  readonly state: Case;
  readonly chosen: ReadonlySet<EvidenceId>;
  readonly onChoose: (chosen: ReadonlySet<EvidenceId>) => void;
  readonly disabled: boolean;
}

function ExhibitChoice({ state, chosen, onChoose, disabled }: ExhibitChoiceProps) {
  const t = useTexts(texts).pack;
  const exhibits = [...state.evidence.values()];
  if (exhibits.length === 0) return <Typography variant="body2">{t.noExhibits}</Typography>;
  const all = exhibits.every(({ evidenceId }) => chosen.has(evidenceId));
  return (
    <Box role="group" aria-label={t.exhibits} sx={{ display: 'flex', flexDirection: 'column' }}>
      <FormControlLabel
        label={t.allExhibits}
        disabled={disabled}
        control={
          <Checkbox
            checked={all}
            indeterminate={!all && chosen.size > 0}
            onChange={() => {
              onChoose(all ? new Set() : new Set(exhibits.map(({ evidenceId }) => evidenceId)));
            }}
            sx={{ p: 0.5 }}
          />
        }
        sx={{ ml: -0.5 }}
      />
      {exhibits.map(({ evidenceId, exhibitNumber, title }) => (
        <FormControlLabel
          key={evidenceId}
          label={t.exhibit(exhibitNumber, title)}
          disabled={disabled}
          control={
            <Checkbox
              checked={chosen.has(evidenceId)}
              onChange={(_, checked) => {
                const next = new Set(chosen);
                if (checked) next.add(evidenceId);
                else next.delete(evidenceId);
                onChoose(next);
              }}
              sx={{ p: 0.5 }}
            />
          }
          sx={{ ml: 2, '& .MuiFormControlLabel-label': { overflowWrap: 'anywhere' } }}
        />
      ))}
    </Box>
  );
}

function Saved({ pack }: { readonly pack: SavedPack }) {
  const t = useTexts(texts).pack;
  const language = useLanguage();
  if (pack.savedAs === null) return t.cancelled;
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5 }}>
      <Alert severity={pack.faults === 0 ? 'success' : 'warning'} sx={{ overflowWrap: 'anywhere' }}>
        {t.saved(pack.savedAs)}
        {pack.faults > 0 && <div>{t.faults(pack.faults)}</div>}
      </Alert>
      <Box
        component="dl"
        sx={{ m: 0, display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: 2, rowGap: 0.5 }}
      >
        <Box component="dt" sx={{ color: 'text.secondary' }}>
          {t.checkpoint}
        </Box>
        <Box component="dd" sx={{ m: 0 }}>
          <Code text={pack.checkpointCode} />
        </Box>
        <Box component="dt" sx={{ color: 'text.secondary' }}>
          {t.sha256}
        </Box>
        <Box component="dd" sx={{ m: 0 }}>
          <Code text={pack.sha256} />
        </Box>
        <Box component="dt" sx={{ color: 'text.secondary' }}>
          {t.size}
        </Box>
        <Box component="dd" sx={{ m: 0 }}>
          {formatBytes(pack.size, language)}
        </Box>
      </Box>
      <div>
        <Typography variant="h3">{t.howTo}</Typography>
        {pack.page !== null && <Typography variant="body2">{t.howToPage(pack.page)}</Typography>}
        <Typography variant="body2">{t.howToProgram}</Typography>
        <Code text={`npm run verify -- ${fileName(pack.savedAs)}`} />
        <Typography variant="body2" sx={{ mt: 0.5 }}>
          {t.howToHand}
        </Typography>
      </div>
    </Box>
  );
}

function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
