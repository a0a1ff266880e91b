import { DraftChoice } from '../../components/draft-choice';
import { DraftSelect } from '../../components/draft-select';
import { DraftText } from '../../components/draft-text';
import { PARTY_LABELS } from '../../../../shared/complaint/labels';
import type { Case } from '../../../../shared/complaint/state';
import { PARTIES } from '../../../../shared/complaint/vocabulary';
import { formatDate } from '../../../../shared/core/format';
import { useLanguage, useTexts } from '../../lib/language';
import { draftField } from '../../store/draft-fields';
import { latestReplyOn } from '../../store/letter-plan';
import type { ReplyDateProblem } from '../../store/letter-plan';
import { boardChoices, ordinaryAnswerBy, ordinaryRequestTo } from '../../store/letter-setting';
import { useServices } from '../../store/services';
import { useDraftField } from '../../store/use-case-draft';
import { Part } from './part';
import { texts } from './texts';
import type { LetterWork } from './use-letter';

interface KindFieldsProps {
  readonly work: LetterWork;
  readonly state: Case;
  readonly dateProblem: ReplyDateProblem | undefined;
  readonly disabled: boolean;
}

/** What a letter of the chosen kind needs and the case does not say. */
export function KindFields(props: KindFieldsProps) {
  switch (props.work.setting.choice) {
    case 'acknowledgement':
      return <AcknowledgementFields {...props} />;
    case 'information-request':
      return <RequestFields {...props} />;
    case 'holding-reply':
      return <HoldingFields {...props} />;
    case 'addendum':
      return <AddendumFields {...props} />;
    case 'adr-cover':
      return <CoverFields {...props} />;
    case 'concluding':
      return null;
  }
}

function AcknowledgementFields({ work, state, disabled }: KindFieldsProps) {
  const t = useTexts(texts).acknowledgement;
  const ordinary = ordinaryAnswerBy(state, work.rules, useServices().today());
  const answerBy = useDraftField(work.draft, draftField.answerBy, ordinary ?? '');
  return (
    <Part title={t.title}>
      <DraftText field={answerBy} label={t.answerBy} type="date" help={t.help} disabled={disabled} />
    </Part>
  );
}

function RequestFields({ work, state, disabled }: KindFieldsProps) {
  const t = useTexts(texts).request;
  const language = useLanguage();
  const { draft, setting } = work;
  const to = useDraftField(draft, draftField.requestTo, ordinaryRequestTo(state));
  const why = useDraftField(draft, draftField.requestWhy, '');
  return (
    <Part title={t.title} intro={t.intro}>
      <DraftChoice
        field={to}
        label={t.to}
        options={PARTIES.map((value) => ({ value, label: PARTY_LABELS[value][language] }))}
        disabled={disabled}
      />
      <DraftText field={why} label={t.why} rows={2} lang={setting.language} disabled={disabled} />
    </Part>
  );
}

function HoldingFields({ work, state, dateProblem, disabled }: KindFieldsProps) {
  const t = useTexts(texts).holding;
  const language = useLanguage();
  const { draft, setting } = work;
  const reason = useDraftField(draft, draftField.holdingReason, '');
  const beyondControl = useDraftField(draft, draftField.holdingBeyondControl, '');
  const finalBy = useDraftField(draft, draftField.holdingFinalBy, '');
  const latest = latestReplyOn(state, work.rules);
  return (
    <Part title={t.title}>
      <DraftText field={reason} label={t.reason} rows={3} lang={setting.language} disabled={disabled} />
      <DraftText
        field={beyondControl}
        label={t.beyondControl}
        rows={3}
        lang={setting.language}
        disabled={disabled}
      />
      <DraftText
        field={finalBy}
        label={t.finalBy}
        type="date"
        error={
          dateProblem &&
          (dateProblem.code === 'past' ? t.past : t.tooLate(formatDate(dateProblem.latest, language)))
        }
        {...(latest && { help: t.latest(formatDate(latest, language)) })}
        disabled={disabled}
      />
    </Part>
  );
}

function AddendumFields({ work, disabled }: KindFieldsProps) {
  const t = useTexts(texts).addendum;
  const { draft, setting } = work;
  const reason = useDraftField(draft, draftField.addendumReason, '');
  const text = useDraftField(draft, draftField.addendumText, '');
  return (
    <Part title={t.title} intro={t.intro}>
      <DraftText field={reason} label={t.reason} rows={2} lang={setting.language} disabled={disabled} />
      <DraftText field={text} label={t.text} rows={5} lang={setting.language} disabled={disabled} />
    </Part>
  );
}

function CoverFields({ work, state, disabled }: KindFieldsProps) {
  const t = useTexts(texts).cover;
  const { draft, setting } = work;
  const boards = boardChoices(state, work.rules);
  const board = useDraftField(draft, draftField.board, boards[0] ?? '');
  const reference = useDraftField(draft, draftField.boardReference, '');
  const remark = useDraftField(draft, draftField.coverRemark, '');
  return (
    <Part title={t.title} intro={t.intro}>
      <DraftSelect
        field={board}
        label={t.board}
        options={boards.map((name) => ({ value: name, label: name }))}
        disabled={disabled}
      />
      <DraftText field={reference} label={t.reference} limit={100} disabled={disabled} />
      <DraftText field={remark} label={t.remark} rows={3} lang={setting.language} disabled={disabled} />
    </Part>
  );
}
