import CloseIcon from '@mui/icons-material/CloseRounded';
import InfoIcon from '@mui/icons-material/InfoOutlined';
import EnlargeIcon from '@mui/icons-material/OpenInFullRounded';
import WithdrawIcon from '@mui/icons-material/RemoveCircleOutlineRounded';
import SaveIcon from '@mui/icons-material/SaveAltRounded';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import IconButton from '@mui/material/IconButton';
import LinearProgress from '@mui/material/LinearProgress';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';

import { EVIDENCE_ORIGIN_LABELS } from '../../../../../shared/complaint/labels';
import type { Evidence } from '../../../../../shared/complaint/state';
import { formatDate } from '../../../../../shared/core/format';
import { TroubleAlert } from '../../../components/trouble-alert';
import { formatBytes } from '../../../lib/format-bytes';
import { useLanguage, useTexts } from '../../../lib/language';
import { useMaterial } from '../material-context';
import { texts } from '../texts';
import { ExhibitPreview } from './exhibit-preview';
import { useDocument } from './use-document';
import type { DocumentState } from './use-document';
import { useExhibitCopy } from './use-exhibit-copy';
import { weightLines } from './weight-words';
import { WithdrawDialog } from './withdraw-dialog';

/** One exhibit: what it is, and what is in it. */
export function ExhibitView({ evidence }: { readonly evidence: Evidence }) {
  const t = useTexts(texts).evidence;
  const { caseId, refusals, damaged } = useMaterial();
  const document = useDocument(caseId, evidence);
  const copy = useExhibitCopy(caseId, evidence);
  const [facts, setFacts] = useState(false);
  const [large, setLarge] = useState(false);
  const [withdrawing, setWithdrawing] = useState(false);
  const factsId = useId();
  const largeTitleId = useId();
  const bytes = document.state === 'ready' ? document.bytes : undefined;
  const mayWithdraw = evidence.withdrawnBecause === undefined && !refusals.assess && !damaged;
  const heading = `${t.exhibit(evidence.exhibitNumber)} · ${evidence.title}`;

  return (
    <Box
      component="section"
      aria-label={heading}
      sx={{
        flexGrow: 1,
        minHeight: 0,
        display: 'flex',
        flexDirection: 'column',
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.25, pl: 2, pr: 1, minHeight: 40 }}>
        <Typography variant="h3" noWrap title={heading} sx={{ flexGrow: 1, minWidth: 0 }}>
          {heading}
        </Typography>
        <Tool
          label={facts ? t.hideFacts : t.showFacts}
          icon={<InfoIcon />}
          expanded={facts}
          controls={factsId}
          onClick={() => {
            setFacts(!facts);
          }}
        />
        <Tool
          label={t.saveCopy}
          icon={<SaveIcon />}
          disabled={!bytes || copy.busy}
          onClick={() => {
            if (bytes) copy.save(bytes);
          }}
        />
        {mayWithdraw && (
          <Tool
            label={t.withdraw}
            icon={<WithdrawIcon />}
            onClick={() => {
              setWithdrawing(true);
            }}
          />
        )}
        <Tool
          label={t.enlarge}
          icon={<EnlargeIcon />}
          disabled={!bytes}
          onClick={() => {
            setLarge(true);
          }}
        />
      </Box>
      <Box
        id={factsId}
        hidden={!facts}
        sx={{ px: 2, pb: 1.5, maxHeight: '50%', overflow: 'auto', flexShrink: 0 }}
      >
        <ExhibitFacts evidence={evidence} />
      </Box>
      {evidence.withdrawnBecause !== undefined && (
        <Alert severity="info" role="note" sx={{ mx: 2, mb: 1 }}>
          {t.withdrawnBecause(evidence.withdrawnBecause)}
        </Alert>
      )}
      <TroubleAlert trouble={copy.trouble} />
      <Box role="status" sx={{ px: 2, fontSize: 12, overflowWrap: 'anywhere' }}>
        {copy.savedAs !== undefined && t.savedAs(copy.savedAs)}
      </Box>
      <Box sx={{ flexGrow: 1, minHeight: 0, borderTop: 1, borderColor: 'divider' }}>
        {!large && <Content document={document} evidence={evidence} title={heading} />}
      </Box>
      <Dialog
        open={large}
        onClose={() => {
          setLarge(false);
        }}
        fullScreen
        aria-labelledby={largeTitleId}
      >
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, px: 2, minHeight: 44, flexShrink: 0 }}>
          <Typography id={largeTitleId} variant="h2" noWrap sx={{ flexGrow: 1 }}>
            {heading}
          </Typography>
          <Tooltip title={t.reduce}>
            <IconButton
              aria-label={t.reduce}
              onClick={() => {
                setLarge(false);
              }}
            >
              <CloseIcon sx={{ fontSize: 18 }} />
            </IconButton>
          </Tooltip>
        </Box>
        <Box sx={{ flexGrow: 1, minHeight: 0, borderTop: 1, borderColor: 'divider' }}>
          <Content document={document} evidence={evidence} title={heading} />
        </Box>
      </Dialog>
      {mayWithdraw && (
        <WithdrawDialog
          evidence={evidence}
          open={withdrawing}
          onClose={() => {
            setWithdrawing(false);
          }}
        />
      )}
    </Box>
  );
}

interface ToolProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly disabled?: boolean;
  readonly expanded?: boolean;
  readonly controls?: string;
  readonly onClick: () => void;
}

function Tool({ label, icon, disabled = false, expanded, controls, onClick }: ToolProps) {
  return (
    <Tooltip title={label}>
      {/* A disabled button gives no hover: the tooltip listens to the span. */}
      <span>
        <IconButton
          aria-label={label}
          aria-expanded={expanded}
          aria-controls={controls}
          disabled={disabled}
          onClick={onClick}
          sx={{ '& svg': { fontSize: 18 } }}
        >
          {icon}
        </IconButton>
      </span>
    </Tooltip>
  );
}

interface ContentProps {
  readonly document: DocumentState;
  readonly evidence: Evidence;
  readonly title: string;
}

function Content({ document, evidence, title }: ContentProps) {
  const t = useTexts(texts).evidence;
  switch (document.state) {
    case 'reading':
      return (
        <Box sx={{ p: 2 }}>
          <LinearProgress
            aria-label={t.reading}
            variant="determinate"
            value={Math.round(document.share * 100)}
          />
        </Box>
      );
    case 'failed':
      return (
        <Box sx={{ p: 2 }}>
          <TroubleAlert trouble={{ kind: 'failed', failure: document.failure }} />
        </Box>
      );
    case 'damaged':
      return (
        <Alert severity="error" sx={{ m: 2 }}>
          {t.damaged}
        </Alert>
      );
    case 'ready':
      return <ExhibitPreview bytes={document.bytes} fileName={evidence.fileName} title={title} />;
  }
}

function ExhibitFacts({ evidence }: { readonly evidence: Evidence }) {
  const t = useTexts(texts).evidence;
  const language = useLanguage();
  const { state } = useMaterial();
  const weights = weightLines(evidence, state, language);
  const facts: readonly (readonly [string, string])[] = [
    [t.origin, EVIDENCE_ORIGIN_LABELS[evidence.origin][language]],
    [t.receivedOn, formatDate(evidence.receivedOn, language)],
    [t.fileName, evidence.fileName],
    [t.mediaType, evidence.mediaType],
    [t.size, formatBytes(evidence.size, language)],
    [t.weight, weights.length > 0 ? weights.join('\n') : t.notWeighed],
  ];
  return (
    <Box
      component="dl"
      aria-label={t.facts}
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: 'auto minmax(0, 1fr)',
        columnGap: 2,
        rowGap: 0.25,
        '& dt': { color: 'text.secondary' },
        '& dd': { m: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
      }}
    >
      {facts.map(([label, value]) => (
        <Box key={label} sx={{ display: 'contents' }}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </Box>
      ))}
      <dt>{t.sha256}</dt>
      <Box
        component="dd"
        sx={{ fontFamily: 'ui-monospace, "SF Mono", Consolas, monospace', fontSize: 12, userSelect: 'all' }}
      >
        {evidence.sha256}
      </Box>
    </Box>
  );
}
