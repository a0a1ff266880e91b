import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useMemo, useState } from 'react';

import { problemSentence } from '../../../../../shared/intake/problem-texts';
import { EmptyState } from '../../../components/empty-state';
import { useLanguage, useTexts } from '../../../lib/language';
import { formatCount } from '../format-count';
import { countOf } from '../intake';
import type { Intake, IntakeState } from '../intake';
import { SaveUnreadable } from '../save-unreadable';
import { StepFrame } from '../step-frame';
import { texts } from '../texts';
import type { RowKind } from './examine';
import { ROW_KINDS } from './kind-mark';
import { RowDetails } from './row-details';
import { canTick, RowList } from './row-list';

interface PreviewStepProps {
  readonly intake: Intake;
  readonly state: Extract<IntakeState, { readonly step: 'preview' }>;
}

/** What the file holds and what would come of it; nothing is saved before this has been seen. */
export function PreviewStep({ intake, state }: PreviewStepProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { rows, ticked, source } = state;
  const [filter, setFilter] = useState<RowKind | 'all'>('all');
  const [active, setActive] = useState(0);
  const counts = useMemo(() => countsOf(rows), [rows]);
  const shown = useMemo(
    () =>
      rows.map((one, place) => ({ one, place })).filter(({ one }) => filter === 'all' || one.kind === filter),
    [rows, filter],
  );
  const tickable = useMemo(() => rows.flatMap((one, place) => (canTick(one) ? [place] : [])), [rows]);
  const selected = shown[active];
  const toggle = (place: number) => {
    const next = new Set(ticked);
    if (!next.delete(place)) next.add(place);
    intake.tick(next);
  };
  const willImport = counts.new + ticked.size;

  return (
    <StepFrame
      title={t.preview.title}
      text={noteOf(counts, rows.length, t.preview)}
      aside={
        <ToggleButtonGroup
          exclusive
          size="small"
          aria-label={t.preview.filter}
          value={filter}
          onChange={(_, chosen: RowKind | 'all' | null) => {
            if (!chosen) return;
            setFilter(chosen);
            setActive(0);
          }}
          sx={{ flexShrink: 0, '& button': { px: 1.25, py: 0.5, fontSize: 12, gap: 0.75 } }}
        >
          <ToggleButton value="all">
            {t.preview.all} <span>{formatCount(rows.length)}</span>
          </ToggleButton>
          {ROW_KINDS.filter((kind) => counts[kind] > 0).map((kind) => (
            <ToggleButton key={kind} value={kind}>
              {t.preview.kinds[kind]} <span>{formatCount(counts[kind])}</span>
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      }
      foot={
        <>
          <Button variant="text" color="inherit" onClick={intake.back}>
            {t.back}
          </Button>
          {counts.unreadable > 0 && <SaveUnreadable intake={intake} count={counts.unreadable} />}
          <Box sx={{ flexGrow: 1 }} />
          {tickable.length > 0 && (
            <Button
              variant="text"
              onClick={() => {
                intake.tick(new Set(ticked.size < tickable.length ? tickable : []));
              }}
            >
              {ticked.size < tickable.length ? t.preview.addAll(tickable.length) : t.preview.addNone}
            </Button>
          )}
          <Button
            variant="contained"
            sx={{ flexShrink: 0 }}
            disabled={willImport === 0}
            onClick={() => void intake.start()}
          >
            {willImport === 0 ? t.preview.nothing : t.preview.import(counts.new, ticked.size)}
          </Button>
        </>
      }
    >
      {source.warnings.map((warning) => (
        <Alert key={warning.line} severity="warning" role="note" sx={{ mx: 3, mb: 1.5 }}>
          {problemSentence(warning, language)}
        </Alert>
      ))}
      <Box sx={{ flexGrow: 1, minHeight: 0, display: 'flex', borderTop: 1, borderColor: 'divider' }}>
        <Box
          sx={{
            flexGrow: 1,
            minWidth: 0,
            display: 'flex',
            flexDirection: 'column',
            bgcolor: 'background.paper',
          }}
        >
          {shown.length === 0 ? (
            <EmptyState title={t.preview.emptyFilter} text="" level={3} />
          ) : (
            <RowList
              key={filter}
              rows={shown}
              active={active}
              onActive={setActive}
              ticked={ticked}
              onTick={toggle}
            />
          )}
        </Box>
        <Box
          role="region"
          aria-label={t.preview.details}
          tabIndex={0}
          sx={{
            width: 'min(400px, 36%)',
            flexShrink: 0,
            overflow: 'auto',
            outlineOffset: -2,
            p: 2,
            borderLeft: 1,
            borderColor: 'divider',
          }}
        >
          <RowDetails
            key={selected?.place}
            one={selected?.one}
            ticked={selected !== undefined && ticked.has(selected.place)}
            onTick={() => {
              if (selected) toggle(selected.place);
            }}
          />
        </Box>
      </Box>
    </StepFrame>
  );
}

type Counts = Readonly<Record<RowKind, number>>;

function countsOf(rows: PreviewStepProps['state']['rows']): Counts {
  return {
    new: countOf(rows, 'new'),
    'changed-since': countOf(rows, 'changed-since'),
    'already-here': countOf(rows, 'already-here'),
    unreadable: countOf(rows, 'unreadable'),
  };
}

function noteOf(
  counts: Counts,
  total: number,
  t: { readonly allKnown: (count: number) => string; readonly nothingReadable: string },
): string | undefined {
  if (counts['already-here'] === total) return t.allKnown(total);
  return counts.unreadable === total ? t.nothingReadable : undefined;
}
