import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';

import { PdfView } from '../../components/pdf-view';
import { TroubleAlert } from '../../components/trouble-alert';
import { LETTER_KIND_LABELS } from '../../../../shared/complaint/labels';
import type { IssuedLetter } from '../../../../shared/complaint/events';
import { formatDate } from '../../../../shared/core/format';
import type { CaseId } from '../../../../shared/core/ids';
import { useLanguage, useTexts } from '../../lib/language';
import { formatBytes } from '../../lib/format-bytes';
import { texts } from './texts';
import { useIssuedLetter } from './use-issued-letter';

interface IssuedLetterViewProps {
  readonly caseId: CaseId;
  readonly letter: IssuedLetter;
  /** Offered where the next thing to do is to finalise the case. */
  readonly onFinalise?: () => void;
}

/** A letter as it went out, from the sealed bytes, with what proves it. */
export function IssuedLetterView({ caseId, letter, onFinalise }: IssuedLetterViewProps) {
  const t = useTexts(texts).issued;
  const language = useLanguage();
  const { file, trouble, saved, save, print, busy } = useIssuedLetter(caseId, letter);
  const kind = LETTER_KIND_LABELS[letter.kind][language];
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr) 368px',
        gridTemplateRows: 'minmax(0, 1fr)',
        height: '100%',
        minHeight: 0,
      }}
    >
      <Box sx={{ minHeight: 0, minWidth: 0, bgcolor: 'background.default' }}>
        {file ? (
          <PdfView bytes={file.bytes} title={`${kind} ${formatDate(letter.issuedOn, language)}`} />
        ) : (
          !trouble && (
            <Box role="status" sx={{ p: 3 }}>
              {t.loading}
            </Box>
          )
        )}
      </Box>
      <Box
        component="aside"
        aria-label={t.facts}
        sx={{
          p: 2,
          overflow: 'auto',
          borderLeft: 1,
          borderColor: 'divider',
          bgcolor: 'background.paper',
          display: 'flex',
          flexDirection: 'column',
          gap: 2,
        }}
      >
        <Typography variant="h2">{kind}</Typography>
        <TroubleAlert trouble={trouble} />
        {file && (
          <Alert severity={file.intact ? 'success' : 'error'}>{file.intact ? t.same : t.changed}</Alert>
        )}
        <Facts letter={letter} />
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button variant="contained" disabled={!file?.intact || busy} onClick={save}>
            {t.save}
          </Button>
          <Button disabled={!file?.intact || busy} onClick={print}>
            {t.print}
          </Button>
          <Button component={RouterLink} to={`/case/${caseId}/then/${letter.letterId}`}>
            {t.then}
          </Button>
        </Box>
        <Box role="status" sx={{ overflowWrap: 'anywhere', fontSize: 12, minHeight: 16 }}>
          {saved !== undefined && t.saved(saved)}
        </Box>
        {onFinalise && (
          <Button onClick={onFinalise} sx={{ alignSelf: 'flex-start' }}>
            {t.toCase}
          </Button>
        )}
      </Box>
    </Box>
  );
}

function Facts({ letter }: { readonly letter: IssuedLetter }) {
  const t = useTexts(texts).issued;
  const language = useLanguage();
  const facts: readonly (readonly [string, string, ('mono' | undefined)?])[] = [
    [t.issuedOn, formatDate(letter.issuedOn, language)],
    [t.checkpoint, letter.checkpoint.code, 'mono'],
    [t.sha256, letter.sha256, 'mono'],
    [t.file, letter.fileName],
    [t.size, formatBytes(letter.size, language)],
    [t.template, letter.templateVersion],
    [t.rules, letter.rulePackVersion],
    ...(letter.clauses ?? []).map(({ name, version }) => [t.clause(version), name] as const),
  ];
  return (
    <Box
      component="dl"
      sx={{ m: 0, display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: 2, rowGap: 0.75 }}
    >
      {facts.map(([label, value, face]) => (
        <Box key={label} sx={{ display: 'contents' }}>
          <Box component="dt" sx={{ color: 'text.secondary' }}>
            {label}
          </Box>
          <Box
            component="dd"
            sx={{
              m: 0,
              overflowWrap: 'anywhere',
              ...(face === 'mono' && {
                fontFamily: 'ui-monospace, "SF Mono", Consolas, monospace',
                fontSize: 12,
              }),
            }}
          >
            {value}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
