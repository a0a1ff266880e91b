import { answeredAs, issueNumber, mergedInto } from '../complaint/issue-numbers';
import { usedClauseText } from '../clauses/used-clause-text';
import {
  CASE_OUTCOME_LABELS,
  EVIDENCE_ORIGIN_LABELS,
  EVIDENCE_WEIGHT_LABELS,
  FINDING_OUTCOME_LABELS,
  INADMISSIBLE_REASON_LABELS,
  LANGUAGE_LABELS,
  LETTER_KIND_LABELS,
  MARKET_LABELS,
  PRODUCT_LABELS,
  REGIME_LABELS,
  REMEDY_KIND_LABELS,
  ROOT_CAUSE_LABELS,
  SECOND_READING_LABELS,
  SETTLED_LABELS,
  STAGE_LABELS,
} from '../complaint/labels';
import type { Person } from '../complaint/complaint';
import { openIssues } from '../complaint/state';
import type { CaseRemedy, Evidence, Issue } from '../complaint/state';
import type { Party } from '../complaint/vocabulary';
import { localDateAt } from '../core/time-zone';
import { explainDeadline } from '../law/explain-deadline';
import { deviationsOf } from '../letters/deviations';
import { heading, label, list, paragraph, paragraphs, quotes } from '../letters/blocks';
import type { Block, Fact, Text } from '../letters/letter';
import { inGroups, utc } from './pack-report-context';
import type { PackReportContext } from './pack-report-context';
import { secondFindings } from './pack-report-second-reading';

export function summary(context: PackReportContext): readonly Block[] {
  const { texts, state, language, shortDate, money } = context;
  const { complaint: received, admissibility, outcome, rootCause } = state;
  const words = texts.summary;
  const facts: Fact[] = [
    { label: words.reference, value: received.reference },
    { label: words.externalId, value: received.externalId },
    { label: words.market, value: MARKET_LABELS[received.market][language] },
    { label: words.language, value: LANGUAGE_LABELS[received.language][language] },
    { label: words.product, value: PRODUCT_LABELS[received.product][language] },
    { label: words.regime, value: REGIME_LABELS[received.regime][language] },
    { label: words.stage, value: STAGE_LABELS[state.stage][language] },
    { label: words.receivedByFirm, value: shortDate(received.receivedByFirmOn) },
    { label: words.receivedByRepresentative, value: shortDate(received.receivedByRepresentativeOn) },
  ];
  const add = (name: string, value: string | undefined): void => {
    if (value !== undefined && value.trim() !== '') facts.push({ label: name, value });
  };
  add(words.amount, received.disputedAmount && money(received.disputedAmount));
  add(words.admissibility, admissibility && admissibilityIn(context));
  add(words.secondReading, secondReadingIn(context));
  add(words.outcome, outcome && CASE_OUTCOME_LABELS[outcome.outcome][language]);
  add(words.result, outcome?.summary);
  add(words.finalised, state.finalisedOn && shortDate(state.finalisedOn));
  for (const { at, reason } of state.reopenings) {
    add(words.reopened, `${shortDate(localDateAt(at))}: ${reason}`);
  }
  add(words.hold, state.hold && `${shortDate(localDateAt(state.hold.at))}: ${state.hold.reason}`);
  if (rootCause) {
    add(words.rootCause, `${ROOT_CAUSE_LABELS[rootCause.cause][language]}. ${rootCause.explanation}`);
    add(words.mayAffectOthers, context.yesNo(rootCause.mayAffectOthers));
  }
  for (const { text, followUpOn } of state.recommendations) {
    add(words.recommendation, followUpOn ? `${text} (${shortDate(followUpOn)})` : text);
  }
  for (const { entity, referredOn, decidedOn, outcome: decided } of state.adr) {
    const parts = [entity, referredOn && shortDate(referredOn), decidedOn && shortDate(decidedOn), decided];
    add(words.adr, parts.filter((part) => part !== undefined).join(', '));
  }
  return [heading(2, texts.headings.summary, 'summary'), { kind: 'facts', facts, summary: words.about }];
}

function admissibilityIn({ state, texts, language }: PackReportContext): string | undefined {
  const decided = state.admissibility;
  if (!decided) return undefined;
  const parts = [
    decided.admissible ? texts.summary.admissible : texts.no,
    decided.reason && INADMISSIBLE_REASON_LABELS[decided.reason][language],
    decided.explanation,
    decided.noFinalAnswerBecause && texts.summary.withoutFinalAnswer(decided.noFinalAnswerBecause),
    decided.notInCourtOrAdr ? texts.summary.notInCourtOrAdr : undefined,
  ];
  return parts.filter((part) => part !== undefined && part.trim() !== '').join('. ');
}

function secondReadingIn({ state, staffName, language }: PackReportContext): string | undefined {
  const { given, settled } = state.secondReading ?? {};
  if (!given) return undefined;
  const answer = SECOND_READING_LABELS[given.agrees ? 'agrees' : 'disagrees'][language];
  const parts = [answer, staffName(given.by), `${utc(given.at)} UTC`, given.comments];
  if (settled) parts.push(SETTLED_LABELS[settled.kept ? 'kept' : 'changed'][language], settled.reason);
  return parts.filter((part) => part.trim() !== '').join(', ');
}

export function complaint({ texts, state, language, date }: PackReportContext): readonly Block[] {
  const { text, desiredOutcome, finalAnswer, language: written } = state.complaint;
  const words = texts.summary;
  const lang = written === language ? undefined : written;
  const blocks: Block[] = [heading(2, texts.headings.complaint, 'complaint'), ...quotes(text, lang)];
  if (desiredOutcome.trim() !== '') blocks.push(label(words.wish), ...quotes(desiredOutcome, lang));
  if (!finalAnswer) return [...blocks, paragraph(words.noFinalAnswer)];
  const answered = words.finalAnswer(date(finalAnswer.answeredOn));
  return [...blocks, label(answered), ...quotes(finalAnswer.text, lang)];
}

export function parties(context: PackReportContext): readonly Block[] {
  const { texts, state, input, staffName } = context;
  const words = texts.parties;
  const { complainant, authorisedPerson } = state.complaint;
  const facts: Fact[] = [{ label: words.complainant, value: personIn(complainant) }];
  if (authorisedPerson) {
    const authority = authorisedPerson.authority.trim();
    const value = `${personIn(authorisedPerson)} (${authority === '' ? words.noAuthority : authority})`;
    facts.push({ label: words.authorised, value });
  }
  facts.push({ label: words.respondent, value: input.organisation });
  const declarations = [...state.conflicts.entries()].map(([staff, { at, conflict, statement }]) => [
    staffName(staff),
    utc(at),
    conflict ? words.conflict : words.noConflict,
    statement,
  ]);
  const recusals = [...state.recused.entries()].map(([staff, reason]) => [
    staffName(staff),
    texts.none,
    words.recused,
    reason,
  ]);
  const rows = [...declarations, ...recusals];
  const head: readonly Block[] = [
    heading(2, texts.headings.parties, 'parties'),
    { kind: 'facts', facts, summary: words.about },
  ];
  if (rows.length === 0) return head;
  const columns = [
    { header: words.staff, weight: 2 },
    { header: words.when, weight: 2.4 },
    { header: words.declaration, weight: 2.4 },
    { header: words.statement, weight: 4 },
  ];
  return [...head, { kind: 'table', summary: words.declarations, columns, rows }];
}

function personIn({ name, customerNumber, address, email, phone }: Person): string {
  const parts = [name, customerNumber, ...(address ?? []), email, phone];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

export function issues(context: PackReportContext): readonly Block[] {
  const { texts, state } = context;
  const open = openIssues(state);
  return [
    heading(2, texts.headings.issues, 'issues'),
    ...(open.length === 0 ? [paragraph(texts.issues.none)] : []),
    ...open.flatMap((issue, index) => issueBlocks(context, issue, index + 1)),
  ];
}

function issueBlocks(context: PackReportContext, issue: Issue, number: number): readonly Block[] {
  const { texts, state, language, staffName } = context;
  const words = texts.issues;
  const { finding } = issue;
  const covers = mergedInto(state, issue).map(({ title }) => title);
  const facts: Fact[] = [{ label: words.regime, value: REGIME_LABELS[issue.regime][language] }];
  if (covers.length > 0) facts.push({ label: words.covers, value: covers.join('; ') });
  facts.push(
    { label: words.complainant, value: saidBy(context, issue, 'complainant') },
    { label: words.respondent, value: saidBy(context, issue, 'respondent') },
    { label: words.evidence, value: weighedFor(context, issue) },
  );
  facts.push({
    label: words.finding,
    value: finding ? [{ text: FINDING_OUTCOME_LABELS[finding.outcome][language], strong: true }] : words.open,
  });
  if (finding) {
    facts.push(
      { label: words.rule, value: finding.rule },
      { label: words.by, value: `${staffName(finding.by)}, ${utc(finding.at)} UTC` },
    );
  }
  return [
    heading(3, texts.headings.issue(number, issue.title), `issue-${String(number)}`),
    { kind: 'facts', facts, summary: words.about(number) },
    ...(finding ? [label(words.reasons), ...paragraphs(finding.reasons)] : []),
    ...secondFindings(context, issue),
  ];
}

function saidBy({ texts }: PackReportContext, { positions, notHeard }: Issue, party: Party): string {
  const because = notHeard[party];
  return positions[party] ?? (because === undefined ? texts.none : texts.issues.notHeard(because));
}

function weighedFor({ state, texts, language }: PackReportContext, issue: Issue): string {
  const lines = [...state.evidence.values()].flatMap(({ exhibitNumber, considerations }) =>
    considerations
      .filter(({ issueId }) => issueId !== undefined && answeredAs(state, issueId) === issue.issueId)
      .map(({ weight, note }) => {
        const given = `${String(exhibitNumber)}: ${EVIDENCE_WEIGHT_LABELS[weight][language]}`;
        return note.trim() === '' ? given : `${given} (${note.trim()})`;
      }),
  );
  return lines.length === 0 ? texts.none : lines.join('; ');
}

export function remedies(context: PackReportContext): readonly Block[] {
  const { texts, state, shortDate, money } = context;
  const words = texts.remedies;
  const all = [...state.remedies.values()];
  const head = heading(2, texts.headings.remedies, 'remedies');
  if (all.length === 0) return [head, paragraph(words.none)];
  const columns = [
    { header: words.what, weight: 5 },
    { header: words.issue, weight: 1.4 },
    { header: words.amount, weight: 2, numeric: true },
    { header: words.dueOn, weight: 1.8 },
    { header: words.carriedOut, weight: 1.9 },
  ];
  const rows = all.map((remedy) => [
    remedyIn(context, remedy),
    String((remedy.issueId && issueNumber(state, remedy.issueId)) ?? texts.none),
    remedy.amount ? money(remedy.amount) : texts.none,
    remedy.dueOn ? shortDate(remedy.dueOn) : texts.none,
    remedy.carriedOutOn ? shortDate(remedy.carriedOutOn) : texts.none,
  ]);
  return [head, { kind: 'table', summary: words.about, columns, rows }];
}

function remedyIn({ texts, language }: PackReportContext, remedy: CaseRemedy): Text {
  const withdrawn =
    remedy.withdrawnBecause === undefined ? '' : ` (${texts.remedies.withdrawn(remedy.withdrawnBecause)})`;
  return [
    { text: REMEDY_KIND_LABELS[remedy.kind][language], strong: true },
    { text: `: ${remedy.description}${withdrawn}` },
  ];
}

export function evidence(context: PackReportContext): readonly Block[] {
  const { texts, state, language, shortDate } = context;
  const words = texts.evidence;
  const exhibits = [...state.evidence.values()];
  const head = heading(2, texts.headings.evidence, 'evidence');
  if (exhibits.length === 0) return [head, paragraph(words.none)];
  const columns = [
    { header: words.number, weight: 0.9 },
    { header: words.title, weight: 4 },
    { header: words.origin, weight: 1.8 },
    { header: words.received, weight: 1.8 },
    { header: words.weight, weight: 2 },
    { header: words.sha256, weight: 2.8 },
  ];
  const rows = exhibits.map((exhibit) => [
    String(exhibit.exhibitNumber),
    exhibitIn(context, exhibit),
    EVIDENCE_ORIGIN_LABELS[exhibit.origin][language],
    shortDate(exhibit.receivedOn),
    weightsIn(context, exhibit),
    inGroups(exhibit.sha256),
  ]);
  return [head, { kind: 'table', summary: words.about, columns, rows }];
}

function exhibitIn({ texts }: PackReportContext, exhibit: Evidence): Text {
  const words = texts.evidence;
  const remarks = [
    exhibit.fileName,
    exhibit.mediaType,
    texts.bytes(String(exhibit.size)),
    ...(exhibit.notForLetter ? [words.notForLetter] : []),
    ...(exhibit.withdrawnBecause === undefined ? [] : [words.withdrawn(exhibit.withdrawnBecause)]),
    ...(exhibit.passedOverBecause === undefined ? [] : [words.passedOver(exhibit.passedOverBecause)]),
  ];
  return [{ text: exhibit.title, strong: true }, { text: ` (${remarks.join(', ')})` }];
}

function weightsIn({ texts, language }: PackReportContext, { considerations }: Evidence): string {
  const weights = [...new Set(considerations.map(({ weight }) => EVIDENCE_WEIGHT_LABELS[weight][language]))];
  return weights.length === 0 ? texts.evidence.notConsidered : weights.join(', ');
}

export function letters(context: PackReportContext): readonly Block[] {
  const { texts, state, language, shortDate } = context;
  const words = texts.letters;
  const issued = [...state.letters, ...state.addenda.map(({ letter }) => letter)];
  const head = heading(2, texts.headings.letters, 'letters');
  if (issued.length === 0) return [head, paragraph(words.none)];
  const columns = [
    { header: words.kind, weight: 2 },
    { header: words.issuedOn, weight: 1.8 },
    { header: words.file, weight: 2.8 },
    { header: words.basis, weight: 3 },
    { header: words.sha256, weight: 2.8 },
  ];
  const rows = issued.map((letter) => [
    LETTER_KIND_LABELS[letter.kind][language],
    shortDate(letter.issuedOn),
    letter.fileName,
    [
      words.basisText(
        letter.rulePackVersion,
        letter.templateVersion,
        letter.checkpoint.code,
        letter.restsOn.length,
      ),
      ...(letter.clauses ?? []).map((clause) => usedClauseText(clause, language)),
    ].join(', '),
    inGroups(letter.sha256),
  ]);
  const deviations = issued.flatMap((letter) =>
    deviationsOf(letter, language).map((deviation): Text => [
      { text: `${LETTER_KIND_LABELS[letter.kind][language]}, ${shortDate(letter.issuedOn)}`, strong: true },
      { text: `: ${deviation}` },
    ]),
  );
  return [
    head,
    { kind: 'table', summary: words.about, columns, rows },
    ...(deviations.length === 0 ? [] : [label(words.deviations), list(deviations)]),
  ];
}

export function deadlines({ input, texts, language, shortDate }: PackReportContext): readonly Block[] {
  const words = texts.deadlines;
  const head = heading(2, texts.headings.deadlines, 'deadlines');
  if (input.deadlines.length === 0) return [head, paragraph(words.none)];
  const columns = [
    { header: words.rule, weight: 5 },
    { header: words.startsOn, weight: 1.8 },
    { header: words.dueOn, weight: 1.8 },
    { header: words.state, weight: 2 },
    { header: words.metOn, weight: 1.8 },
  ];
  const rows = input.deadlines.map((deadline) => [
    `${deadline.label[language]} (${deadline.source.citation[language]})`,
    shortDate(deadline.startsOn),
    shortDate(deadline.dueOn),
    words.states[deadline.state],
    deadline.metOn ? shortDate(deadline.metOn) : texts.none,
  ]);
  const reasons = input.deadlines.map((deadline) => [
    { text: `${deadline.label[language]}. `, strong: true },
    { text: explainDeadline(deadline, language) },
  ]);
  return [head, { kind: 'table', summary: words.about, columns, rows }, paragraph(words.why), list(reasons)];
}
