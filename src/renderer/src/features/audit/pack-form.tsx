import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';

import { TroubleAlert } from '../../components/trouble-alert';
import { mayLeaveOutLetters, usualEnclosures } from '../../../../shared/audit/enclosures';
import type { Enclosures } from '../../../../shared/audit/enclosures';
import type { Passage } from '../../../../shared/audit/passages';
import type { CasePurpose } from '../../../../shared/audit/purposes';
import { scopeOf } from '../../../../shared/audit/withhold';
import type { Stuck } from '../../../../shared/audit/withhold';
import { blackOutMark } from '../../../../shared/audit/withheld-texts';
import { formatBytes } from '../../lib/format-bytes';
import { useLanguage, useTexts } from '../../lib/language';
import { PACK_STEPS, exportPack } from '../../store/export-pack';
import type { PackStep, SavedPack } from '../../store/export-pack';
import { useServices } from '../../store/services';
import type { CaseView, Trouble } from '../../store/services';
import { Code } from './code';
import { EnclosureChoice } from './enclosure-choice';
import { PassageChoice } from './passage-choice';
import { PurposeChoice } from './purpose-choice';
import { texts } from './texts';
import { WithheldPreview } from './withheld-preview';

/** For whom the pack is made, what goes into it and what is withheld, and how far its making has come. */
export function PackForm({ view }: { readonly view: CaseView }) {
  const { caseId, state, history } = view;
  const t = useTexts(texts).pack;
  const language = useLanguage();
  const services = useServices();
  const [purpose, setPurpose] = useState<CasePurpose>('full');
  const [chosen, setChosen] = useState<Enclosures>();
  const [passages, setPassages] = useState<readonly Passage[]>([]);
  const [step, setStep] = useState<PackStep>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [found, setFound] = useState<Stuck>();
  const [saved, setSaved] = useState<SavedPack>();
  const scope = useMemo(
    () => scopeOf(state, history, { purpose, passages }, (reason) => blackOutMark(reason, language)),
    [state, history, purpose, passages, language],
  );
  const enclosures = chosen ?? usualEnclosures(state, purpose);
  const stuck = scope.stuck ?? found;
  const busy = step !== undefined;
  const leftOut = mayLeaveOutLetters(purpose)
    ? state.letters.length + state.addenda.length - enclosures.letters.size
    : 0;

  const make = async () => {
    setTrouble(undefined);
    setFound(undefined);
    setSaved(undefined);
    const result = await exportPack(
      services,
      caseId,
      { purpose, language, passages, ...enclosures },
      setStep,
    );
    setStep(undefined);
    if (result.ok) setSaved(result.value);
    else if (result.error.kind === 'stuck') setFound(result.error);
    else setTrouble(result.error);
  };

  return (
    <Box component="section" aria-label={t.title} sx={{ display: 'flex', flexDirection: 'column', gap: 1.5 }}>
      <div>
        <Typography variant="h2">{t.title}</Typography>
        <Typography variant="body2" color="textSecondary">
          {t.intro}
        </Typography>
      </div>
      <PurposeChoice
        purpose={purpose}
        disabled={busy}
        onChoose={(next) => {
          setPurpose(next);
          // What was ticked for one reader is not meant for another.
          setChosen(undefined);
          setFound(undefined);
          setSaved(undefined);
        }}
      />
      <EnclosureChoice
        state={state}
        purpose={purpose}
        chosen={enclosures}
        onChoose={setChosen}
        disabled={busy}
      />
      {purpose !== 'full' && (
        <PassageChoice
          history={history}
          passages={passages}
          disabled={busy}
          onChange={(next) => {
            setPassages(next);
            setFound(undefined);
          }}
        />
      )}
      <WithheldPreview scope={scope} leftOut={leftOut} />
      {stuck && (
        <Alert severity="warning">
          {stuck.passage ? t.stuckPassage(stuck.passage.text) : t.stuckSecret(stuck.line ?? 0)}
        </Alert>
      )}
      <Button
        variant="contained"
        loading={busy}
        disabled={stuck !== undefined}
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
