import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';

import { DraftSelect } from '../../../components/draft-select';
import { DraftText } from '../../../components/draft-text';
import { DueBadge } from '../../../components/due-badge';
import { RecordGroup } from '../../../components/record-group';
import { TroubleAlert } from '../../../components/trouble-alert';
import { PARTY_LABELS } from '../../../../../shared/complaint/labels';
import type { InformationRequest } from '../../../../../shared/complaint/state';
import { PARTIES } from '../../../../../shared/complaint/vocabulary';
import { formatShortDate } from '../../../../../shared/core/format';
import { addDays, parseLocalDate } from '../../../../../shared/core/local-date';
import { formatInstant } from '../../../lib/format-instant';
import { useLanguage, useTexts } from '../../../lib/language';
import { draftField } from '../../../store/draft-fields';
import { useServices } from '../../../store/services';
import { useRecording } from '../../../store/use-recording';
import { texts } from '../texts';
import { useField, useWork } from '../work-context';
import { WorkSection } from '../work-section';

/** Days proposed for an answer; the person sets the date. */
const ANSWER_DAYS = 7;

/** What was asked of whom, by when, and what came back. */
export function InquirySection() {
  const t = useTexts(texts).inquiry;
  const { state, refusals, damaged } = useWork();
  const requests = [...state.requests.values()];
  return (
    <WorkSection id="inquiry" intro={t.intro}>
      {requests.length === 0 && (
        <Typography variant="body2" sx={{ mb: 2 }}>
          {t.none}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {requests.map((request) => (
          <Box
            component="li"
            key={request.requestId}
            sx={{
              py: 1.5,
              borderTop: 1,
              borderColor: 'divider',
              '&:last-of-type': { mb: 2, borderBottom: 1, borderColor: 'divider' },
            }}
          >
            <Request request={request} disabled={damaged || refusals.assess !== undefined} />
          </Box>
        ))}
      </Box>
      {!refusals.assess && <NewRequest disabled={damaged} />}
    </WorkSection>
  );
}

interface RequestProps {
  readonly request: InformationRequest;
  readonly disabled: boolean;
}

function Request({ request, disabled }: RequestProps) {
  const t = useTexts(texts).inquiry;
  const language = useLanguage();
  const { today } = useServices();
  const answered = request.status === 'received';
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline', flexWrap: 'wrap', mb: 0.5 }}>
        <Typography variant="caption" color="textSecondary" sx={{ flexGrow: 1 }}>
          {t.asked(PARTY_LABELS[request.from][language], formatInstant(request.requestedAt, language))}
        </Typography>
        {answered && request.receivedOn ? (
          <Typography variant="caption" color="textSecondary">
            {t.received(formatShortDate(request.receivedOn, language))}
          </Typography>
        ) : (
          <Box sx={{ fontSize: 12 }}>
            {request.status === 'overdue' ? t.overdue : <DueBadge dueOn={request.dueOn} today={today()} />}
          </Box>
        )}
      </Box>
      <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {request.question}
      </Typography>
      {answered ? (
        <Typography
          variant="body2"
          sx={{
            mt: 0.5,
            pl: 1.5,
            borderLeft: 2,
            borderColor: 'divider',
            whiteSpace: 'pre-wrap',
            overflowWrap: 'anywhere',
          }}
        >
          {request.summary}
        </Typography>
      ) : (
        <Answer request={request} disabled={disabled} />
      )}
    </>
  );
}

function Answer({ request, disabled }: RequestProps) {
  const t = useTexts(texts).inquiry;
  const { caseId, letterLanguage } = useWork();
  const { today } = useServices();
  const receivedOn = useField(draftField.answerReceivedOn(request.requestId));
  const summary = useField(draftField.answerSummary(request.requestId));
  const recording = useRecording(caseId);
  const marking = useRecording(caseId);
  const passed = request.dueOn < today();

  const record = async () => {
    const on = parseLocalDate(receivedOn.value === '' ? today() : receivedOn.value);
    if (!on) {
      recording.reject({ sentence: t.receivedOn, field: receivedOn.name });
      return;
    }
    await recording.record([
      {
        command: {
          type: 'ReceiveInformation',
          requestId: request.requestId,
          receivedOn: on,
          summary: summary.value,
        },
        fields: { [receivedOn.name]: receivedOn.value, [summary.name]: summary.value },
      },
    ]);
  };

  return (
    <Box sx={{ mt: 1.5 }}>
      <RecordGroup
        what={t.receiveWhat(request.question)}
        verb={t.receive}
        fields={[receivedOn, summary]}
        disabled={disabled}
        recording={recording}
        onRecord={() => void record()}
        controls={{ receivedOn: receivedOn.name, summary: summary.name }}
      >
        <Box
          sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 160px', gap: 1.5, alignItems: 'start' }}
        >
          <DraftText field={summary} label={t.summary} rows={2} lang={letterLanguage} disabled={disabled} />
          <DraftText
            field={receivedOn.value === '' ? { ...receivedOn, value: today() } : receivedOn}
            label={t.receivedOn}
            type="date"
            disabled={disabled}
          />
        </Box>
      </RecordGroup>
      {request.status === 'open' && passed && (
        <>
          <TroubleAlert trouble={marking.trouble} onClose={marking.dismiss} />
          <Button
            variant="text"
            color="inherit"
            disabled={disabled}
            loading={marking.busy}
            aria-label={`${t.markOverdue}: ${request.question}`}
            onClick={() => {
              void marking.record([
                {
                  command: { type: 'MarkInformationOverdue', requestId: request.requestId },
                  fields: {},
                },
              ]);
            }}
          >
            {t.markOverdue}
          </Button>
        </>
      )}
    </Box>
  );
}

function NewRequest({ disabled }: { readonly disabled: boolean }) {
  const t = useTexts(texts).inquiry;
  const language = useLanguage();
  const { caseId, state } = useWork();
  const { today } = useServices();
  const from = useField(draftField.requestFrom, 'respondent');
  const question = useField(draftField.requestQuestion);
  const dueOn = useField(draftField.requestDueOn);
  const recording = useRecording(caseId);
  const proposed = addDays(today(), ANSWER_DAYS);

  const record = async () => {
    const party = PARTIES.find((candidate) => candidate === from.value) ?? 'respondent';
    const on = parseLocalDate(dueOn.value === '' ? proposed : dueOn.value);
    if (!on) {
      recording.reject({ sentence: t.dueOn, field: dueOn.name });
      return;
    }
    await recording.record([
      {
        command: { type: 'RequestInformation', from: party, question: question.value, dueOn: on },
        fields: { [from.name]: from.value, [question.name]: question.value, [dueOn.name]: dueOn.value },
      },
    ]);
  };

  return (
    <RecordGroup
      what={t.askWhat}
      verb={t.ask}
      fields={[from, question, dueOn]}
      disabled={disabled}
      recording={recording}
      onRecord={() => void record()}
      controls={{ question: question.name, dueOn: dueOn.name }}
    >
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: '1fr 1fr',
          gap: 1.5,
          alignItems: 'start',
          '@container work (min-width: 620px)': { gridTemplateColumns: '150px minmax(0, 1fr) 160px' },
        }}
      >
        <DraftSelect
          field={from}
          label={t.from}
          options={PARTIES.map((value) => ({ value, label: PARTY_LABELS[value][language] }))}
          disabled={disabled}
        />
        <Box
          sx={{
            gridColumn: '1 / -1',
            order: 1,
            '@container work (min-width: 620px)': { gridColumn: 'auto', order: 0 },
          }}
        >
          <DraftText
            field={question}
            label={t.question}
            rows={2}
            lang={state.complaint.language}
            disabled={disabled}
          />
        </Box>
        <DraftText
          field={dueOn.value === '' ? { ...dueOn, value: proposed } : dueOn}
          label={t.dueOn}
          type="date"
          disabled={disabled}
        />
      </Box>
    </RecordGroup>
  );
}
