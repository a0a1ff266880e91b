import EditIcon from '@mui/icons-material/EditOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Tooltip from '@mui/material/Tooltip';
import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';

import type { DraftField } from '../lib/draft-field';
import { focusControl } from '../lib/draft-field';
import type { Instant } from '../../../shared/core/ports';
import { formatInstant } from '../lib/format-instant';
import { useKeptFocus } from '../lib/use-kept-focus';
import { useLanguage, useTexts } from '../lib/language';
import { draftTexts } from './draft-texts';
import { TroubleAlert } from './trouble-alert';
import type { AnyTrouble } from './trouble-texts';

export interface RecordedBy {
  readonly name: string;
  readonly at: Instant;
}

/** How the last attempt to record went. */
export interface RecordingState {
  readonly busy: boolean;
  readonly trouble: AnyTrouble | undefined;
  /** What kept it from being tried, and the field that is about. */
  readonly problem: { readonly sentence: string; readonly field: string } | undefined;
  readonly dismiss: () => void;
}

interface RecordGroupProps {
  /** What is recorded here, such as "the firm's position on issue 2": the group's name and part of the buttons' names. */
  readonly what: string;
  readonly fields: readonly DraftField[];
  readonly recordedBy?: RecordedBy | undefined;
  /** The verb on the button, when it is not simply "Record". */
  readonly verb?: string;
  readonly disabled?: boolean;
  readonly recording: RecordingState;
  readonly onRecord: () => void;
  /** The control that a refusal is about, by the name the rules give the field; `reason` and `amount` among them. */
  readonly controls?: Readonly<Record<string, string>>;
  readonly children: ReactNode;
}

/** Fields that are recorded together, by the button or Ctrl+Enter, with what stands on record below them. */
export function RecordGroup({
  what,
  fields,
  recordedBy,
  verb,
  disabled = false,
  recording,
  onRecord,
  controls = {},
  children,
}: RecordGroupProps) {
  const t = useTexts(draftTexts);
  const language = useLanguage();
  const stateId = useId();
  const group = useRef<HTMLDivElement>(null);
  useKeptFocus(group);
  const changed = fields.filter((field) => field.changed);
  const discarded = fields.filter((field) => field.discarded !== undefined);
  const open = changed.length > 0 && !disabled;
  const spoken = changed.length > 0 || discarded.length > 0 || recordedBy !== undefined;

  const { busy, trouble, problem } = recording;
  const wanted =
    problem?.field ?? (trouble?.kind === 'refused' ? controlOf(trouble.refusal, controls) : undefined);
  useEffect(() => {
    if (wanted !== undefined) focusControl(wanted);
    // Each new trouble or problem moves the focus, also when it is about the same field again.
  }, [trouble, problem, wanted]);

  return (
    <Box
      ref={group}
      role="group"
      aria-label={what}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing)
          return;
        event.preventDefault();
        event.stopPropagation();
        if (open && !busy) onRecord();
      }}
      sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}
    >
      {children}
      <TroubleAlert trouble={trouble} onClose={recording.dismiss} />
      {problem && (
        <Alert severity="warning" onClose={recording.dismiss}>
          {problem.sentence}
        </Alert>
      )}
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1,
          // Next to nothing while there is nothing to say; the place of the buttons otherwise.
          minHeight: spoken ? 26 : 4,
          mt: -1.25,
          '& .MuiButton-root': { minHeight: 26, py: 0.25 },
        }}
      >
        <Box
          id={stateId}
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 0.5,
            flexGrow: 1,
            fontSize: 12,
            lineHeight: '16px',
            color: changed.length > 0 ? 'warning.main' : 'text.secondary',
          }}
        >
          {changed.length > 0 && (
            <>
              <EditIcon aria-hidden sx={{ fontSize: 14 }} />
              {t.draft}
            </>
          )}
          {changed.length === 0 &&
            recordedBy &&
            t.recorded(formatInstant(recordedBy.at, language), recordedBy.name)}
        </Box>
        {changed.length === 0 && discarded.length > 0 && (
          <Button
            variant="text"
            color="inherit"
            aria-label={`${t.bringBack}: ${what}`}
            onClick={() => {
              for (const field of discarded) field.undoRestore();
            }}
          >
            {t.bringBack}
          </Button>
        )}
        {open && (
          <>
            <Button
              variant="text"
              color="inherit"
              disabled={busy}
              aria-label={`${t.discard}: ${what}`}
              onClick={() => {
                for (const field of changed) field.restore();
              }}
            >
              {t.discard}
            </Button>
            <Tooltip title={t.recordHint} describeChild>
              <Button
                variant="contained"
                loading={busy}
                aria-label={`${verb ?? t.record}: ${what}`}
                aria-describedby={stateId}
                aria-keyshortcuts="Control+Enter"
                onClick={onRecord}
              >
                {verb ?? t.record}
              </Button>
            </Tooltip>
          </>
        )}
      </Box>
    </Box>
  );
}

type Refusal = Extract<AnyTrouble, { readonly kind: 'refused' }>['refusal'];

function controlOf(refusal: Refusal, controls: Readonly<Record<string, string>>): string | undefined {
  switch (refusal.code) {
    case 'TEXT_REQUIRED':
    case 'DATE_IN_FUTURE':
    case 'DATE_IN_PAST':
      return controls[refusal.field];
    case 'REASON_REQUIRED':
      return controls['reason'];
    case 'AMOUNT_REQUIRED':
    case 'AMOUNT_NOT_POSITIVE':
      return controls['amount'];
    default:
      return undefined;
  }
}
