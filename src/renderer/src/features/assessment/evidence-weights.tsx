import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Fragment, useMemo } from 'react';
import type { ReactNode } from 'react';

import { DraftSelect } from '../../components/draft-select';
import { DraftText } from '../../components/draft-text';
import { RecordGroup } from '../../components/record-group';
import { EVIDENCE_WEIGHT_LABELS } from '../../../../shared/complaint/labels';
import { standingEvidence } from '../../../../shared/complaint/state';
import type { Evidence } from '../../../../shared/complaint/state';
import { EVIDENCE_WEIGHTS } from '../../../../shared/complaint/vocabulary';
import type { IssueId } from '../../../../shared/core/ids';
import type { DraftField } from '../../lib/draft-field';
import { useLanguage, useTexts } from '../../lib/language';
import { PASSED_OVER, WHOLE_CASE } from '../../store/draft-fields';
import { useRecording } from '../../store/use-recording';
import type { RecordingStep } from '../../store/use-recording';
import { texts } from './texts';
import { useEvidenceFields } from './use-evidence-fields';
import { useRecordedBy, useWork } from './work-context';

interface EvidenceWeightsProps {
  /** Absent: for the case as a whole. */
  readonly issueId?: IssueId;
  readonly what: string;
  /** What else is said of an exhibit, below its title. */
  readonly detail?: (exhibit: Evidence) => ReactNode;
  readonly disabled: boolean;
}

/** Every exhibit with its weight and a note, recorded together. */
export function EvidenceWeights({ issueId, what, detail, disabled }: EvidenceWeightsProps) {
  const t = useTexts(texts).issues;
  const { caseId, state } = useWork();
  const exhibits = useMemo(() => standingEvidence(state), [state]);
  const rows = useEvidenceFields(exhibits, issueId ?? WHOLE_CASE);
  const recording = useRecording(caseId);
  const recordedBy = useRecordedBy(
    (event) =>
      (event.type === 'EvidenceConsidered' && event.issueId === issueId) ||
      (event.type === 'EvidencePassedOver' && issueId === undefined),
  );
  if (exhibits.length === 0) {
    return <Typography variant="body2">{t.evidenceNone}</Typography>;
  }

  const record = async () => {
    const steps: RecordingStep[] = [];
    for (const { exhibit, weight, note } of rows.filter((row) => row.weight.changed || row.note.changed)) {
      const fields = { [weight.name]: weight.value, [note.name]: note.value };
      if (weight.value === PASSED_OVER) {
        if (note.value.trim() === '') {
          recording.reject({ sentence: t.passedOverReason, field: note.name });
          return;
        }
        const { evidenceId } = exhibit;
        steps.push({ command: { type: 'PassOverEvidence', evidenceId, reason: note.value }, fields });
        continue;
      }
      const chosen = EVIDENCE_WEIGHTS.find((candidate) => candidate === weight.value);
      if (!chosen) {
        recording.reject({ sentence: t.chooseWeight(exhibit.exhibitNumber), field: weight.name });
        return;
      }
      if (chosen === 'not-relied-on' && note.value.trim() === '') {
        recording.reject({ sentence: t.noteRequired, field: note.name });
        return;
      }
      steps.push({
        command: {
          type: 'ConsiderEvidence',
          evidenceId: exhibit.evidenceId,
          weight: chosen,
          note: note.value,
          ...(issueId && { issueId }),
        },
        fields,
      });
    }
    await recording.record(steps);
  };

  return (
    <RecordGroup
      what={what}
      fields={rows.flatMap(({ weight, note }) => [weight, note])}
      recordedBy={recordedBy}
      disabled={disabled}
      recording={recording}
      onRecord={() => void record()}
    >
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: '188px minmax(0, 1fr)',
          columnGap: 1,
          rowGap: 1,
          alignItems: 'start',
          '@container work (min-width: 620px)': {
            gridTemplateColumns: 'minmax(120px, 3fr) 188px minmax(120px, 4fr)',
            rowGap: 1.5,
          },
        }}
      >
        {rows.map(({ exhibit, weight, note }) => (
          <Fragment key={exhibit.evidenceId}>
            <Box
              sx={{
                py: 0.75,
                minWidth: 0,
                overflowWrap: 'anywhere',
                gridColumn: '1 / -1',
                '@container work (min-width: 620px)': { gridColumn: 'auto' },
              }}
            >
              <Box component="span" sx={{ fontWeight: 600 }}>
                {t.exhibit(exhibit.exhibitNumber)}
              </Box>{' '}
              {exhibit.title}
              {exhibit.notForLetter && (
                <Box component="span" sx={{ color: 'text.secondary' }}>
                  {' '}
                  ({t.notForLetter})
                </Box>
              )}
              {detail?.(exhibit)}
            </Box>
            <WeightSelect
              field={weight}
              exhibit={exhibit}
              whole={issueId === undefined}
              disabled={disabled}
            />
            <WeightNote
              field={note}
              exhibit={exhibit}
              whole={issueId === undefined}
              printed={!exhibit.notForLetter && (issueId !== undefined || weight.value === 'relied-on')}
              disabled={disabled || (weight.value === '' && note.value === '')}
            />
          </Fragment>
        ))}
      </Box>
    </RecordGroup>
  );
}

interface WeightFieldProps {
  readonly field: DraftField;
  readonly exhibit: Evidence;
  readonly whole: boolean;
  readonly disabled: boolean;
}

function WeightSelect({ field, exhibit, whole, disabled }: WeightFieldProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const label = whole ? t.exhibits.weight : t.issues.weightOf;
  return (
    <DraftSelect
      field={field}
      label={label(exhibit.exhibitNumber)}
      hideLabel
      // Once weighed, an exhibit can be weighed anew but not become unweighed.
      {...(field.recorded === '' && { empty: t.issues.noWeight })}
      options={[
        ...EVIDENCE_WEIGHTS.map((value) => ({ value, label: EVIDENCE_WEIGHT_LABELS[value][language] })),
        ...(whole ? [{ value: PASSED_OVER, label: t.exhibits.passedOver }] : []),
      ]}
      disabled={disabled}
    />
  );
}

interface WeightNoteProps extends WeightFieldProps {
  /** The letter repeats the note; of those for the whole case it does so where the exhibit is relied on. */
  readonly printed: boolean;
}

function WeightNote({ field, exhibit, whole, printed, disabled }: WeightNoteProps) {
  const t = useTexts(texts);
  const { letterLanguage } = useWork();
  const label = printed ? t.issues.noteInLetter : t.issues.noteNotInLetter;
  const spoken = whole ? t.exhibits.note : t.issues.noteOf;
  return (
    <DraftText
      field={field}
      label={label}
      spokenLabel={spoken(label, exhibit.exhibitNumber)}
      rows={2}
      lang={letterLanguage}
      limit={2_000}
      disabled={disabled}
    />
  );
}
