import { standingRemedies } from '../../complaint/state';
import type { CaseRemedy } from '../../complaint/state';
import { MONEY_REMEDIES } from '../../complaint/vocabulary';
import type { LocalDate } from '../../core/local-date';
import type { Currency, Money } from '../../core/money';
import { heading, listed, paragraph } from '../blocks';
import type { Block, Text } from '../letter';
import type { LetterContext } from '../letter-context';
import type { AssessedOutcome, RemedyVoice } from '../texts/letter-texts';
import { issueNumber } from '../../complaint/issue-numbers';

/** What is to be done, by whom and when, and what the complainant must do to have it. */
export function decision(context: LetterContext, outcome: AssessedOutcome | undefined): readonly Block[] {
  const { texts, organisation, gap } = context;
  const words = texts.decision;
  const head = heading(2, texts.headings.decision, 'decision');
  if (outcome === undefined) return [head, paragraph(gap('result')), ...remedyTable(context)];
  const intro = words.intro(organisation)[outcome];
  const stands = outcome === 'not-upheld' && context.state.complaint.finalAnswer !== undefined;
  const blocks: Block[] = [head, paragraph(stands ? `${intro} ${words.answerStands}` : intro)];
  const howTo = paragraph(words.howTo(organisation)[outcome]);
  if (standingRemedies(context.state).length > 0) return [...blocks, ...remedyTable(context), howTo];
  if (outcome === 'not-upheld') return [...blocks, paragraph(words.noRemedy(organisation))];
  return needsRemedy(outcome) ? [...blocks, paragraph(gap('remedy'))] : [...blocks, howTo];
}

/** The second sentence of the result: the amount, by when, and what is done beside it. */
export function remedySentences(context: LetterContext, outcome: AssessedOutcome): readonly string[] {
  const { texts, organisation, state, gap } = context;
  const words = texts.result;
  const remedies = standingRemedies(state);
  if (remedies.length === 0) {
    if (outcome === 'not-upheld') return [words.nothing(organisation)];
    return needsRemedy(outcome) ? [gap('remedy')] : [];
  }
  const pending = remedies.filter((remedy) => remedy.carriedOutOn === undefined);
  if (pending.length === 0) return [words.allDone(organisation)];
  const payments = pending.filter((remedy) => MONEY_REMEDIES.includes(remedy.kind));
  const measures = pending.filter((remedy) => !MONEY_REMEDIES.includes(remedy.kind));
  const sentences: string[] = [];
  if (payments.length > 0) {
    const by = latestDate(payments);
    const say = words.payment[voiceOf(outcome)];
    sentences.push(say(organisation, amountOf(context, payments), by ? context.date(by) : gap('date')));
  }
  if (measures.length > 0) {
    const by = latestDate(measures);
    const say = words.measures[voiceOf(outcome)];
    const what = listed(
      measures.map((remedy) => measureIn(context, remedy)),
      texts.common.and,
    );
    sentences.push(say(what, by && context.date(by)));
  }
  return sentences;
}

function needsRemedy(outcome: AssessedOutcome): boolean {
  return outcome === 'upheld' || outcome === 'partly-upheld' || outcome === 'goodwill';
}

function voiceOf(outcome: AssessedOutcome): RemedyVoice {
  if (outcome === 'goodwill') return 'offered';
  return outcome === 'settled' ? 'agreed' : 'due';
}

/** undefined when one of them has no date. */
function latestDate(remedies: readonly CaseRemedy[]): LocalDate | undefined {
  const dates = remedies.flatMap(({ dueOn }) => (dueOn ? [dueOn] : [])).toSorted();
  return dates.length === remedies.length ? dates.at(-1) : undefined;
}

/** Amounts of one currency are added up; currencies are never mixed. */
function amountOf({ money, gap, texts }: LetterContext, remedies: readonly CaseRemedy[]): string {
  const amounts = remedies.flatMap(({ amount }) => (amount ? [amount] : []));
  if (amounts.length < remedies.length) return gap('amount');
  const sums = new Map<Currency, Money>();
  for (const { currency, amountMinor } of amounts) {
    const sum = (sums.get(currency)?.amountMinor ?? 0) + amountMinor;
    sums.set(currency, { currency, amountMinor: sum });
  }
  return listed([...sums.values()].map(money), texts.common.and);
}

function measureIn({ texts, money }: LetterContext, remedy: CaseRemedy): string {
  const name = texts.common.inSentence(texts.labels.remedy[remedy.kind]);
  return remedy.amount ? `${name} (${money(remedy.amount)})` : name;
}

function remedyTable(context: LetterContext): readonly Block[] {
  const { texts, state, organisation } = context;
  const words = texts.decision;
  const remedies = standingRemedies(state);
  if (remedies.length === 0) return [];
  return [
    paragraph(words.tableIntro),
    {
      kind: 'table',
      summary: words.summary,
      columns: [
        { header: words.remedy, weight: 4.4 },
        { header: words.amount, weight: 2, numeric: true },
        { header: words.by, weight: 2.8 },
        { header: words.who, weight: 2.2 },
      ],
      rows: remedies.map((remedy) => [
        remedyName(context, remedy),
        amountCell(context, remedy),
        dateCell(context, remedy),
        organisation,
      ]),
    },
  ];
}

function remedyName({ texts, state }: LetterContext, remedy: CaseRemedy): Text {
  const number = remedy.issueId && issueNumber(state, remedy.issueId);
  const description = remedy.description.trim();
  const issue = number === undefined ? '' : ` (${texts.decision.forIssue(number)})`;
  return [
    { text: texts.labels.remedy[remedy.kind], strong: true },
    { text: `${issue}${description === '' ? '' : `: ${description}`}` },
  ];
}

function amountCell({ money, gap }: LetterContext, remedy: CaseRemedy): string {
  if (remedy.amount) return money(remedy.amount);
  return MONEY_REMEDIES.includes(remedy.kind) ? gap('amount') : '–';
}

function dateCell({ texts, date, gap }: LetterContext, remedy: CaseRemedy): string {
  if (remedy.carriedOutOn) return texts.decision.done(date(remedy.carriedOutOn));
  if (remedy.dueOn) return date(remedy.dueOn);
  return MONEY_REMEDIES.includes(remedy.kind) ? gap('date') : texts.decision.noDate;
}
