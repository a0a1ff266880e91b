import { FINDING_OUTCOME_LABELS } from '../complaint/labels';
import { openIssues, standingEvidence, standingRemedies } from '../complaint/state';
import type { Case } from '../complaint/state';
import { formatDate, formatMoney } from '../core/format';
import type { LocalDate } from '../core/local-date';
import { comparable, containsWords } from './comparable';
import { closedPlatformIn, forbiddenClaimIn } from './forbidden-wording';
import type { Block, Letter } from './letter';
import { GAP_PATTERN } from './letter-context';
import { blockText, letterLinks, letterText } from './letter-text';
import { issueHeadingId } from './parts/issue-answers';
import { ROUTES_ID } from './parts/routes';
import type { Signpost } from './signpost';
import { signpostsOf } from './signpost';
import { textsOf } from './texts/texts-of';

export type LetterProblemCode =
  | 'gap'
  | 'result-missing'
  | 'issue-missing'
  | 'finding-missing'
  | 'reasons-missing'
  | 'amount-missing'
  | 'date-missing'
  | 'explanation-missing'
  | 'signpost-missing'
  | 'checkpoint-missing'
  | 'closed-platform'
  | 'forbidden-claim'
  | 'withheld-exhibit'
  | 'vulnerability'
  | 'internal-note';

/** Why a letter must not go out. */
export interface LetterProblem {
  readonly code: LetterProblemCode;
  /** The words it is about, as they stand in the letter or ought to. */
  readonly words?: string;
  readonly issueNumber?: number;
}

/** What the letter must hold besides what the case says. */
export interface LetterExpectations {
  readonly signposts: readonly Signpost[];
  readonly checkpointCode: string;
  /** Holding reply: the promised date. */
  readonly finalReplyBy?: LocalDate;
}

/**
 * Reads a letter as the complainant will and compares it with the case, trusting nothing of how it was built. An empty
 * answer is the condition for issuing it.
 */
export function checkLetter(
  letter: Letter,
  state: Case,
  expected: LetterExpectations,
): readonly LetterProblem[] {
  const text = letterText(letter);
  return [
    ...gaps(text),
    ...contentProblems(letter, state, expected, text),
    ...signpostProblems(letter, expected),
    ...checkpointProblems(letter, expected),
    ...wordingProblems(letter, text),
    ...disclosures(state, text),
  ];
}

function gaps(text: string): readonly LetterProblem[] {
  const found = text.match(new RegExp(GAP_PATTERN.source, 'gu')) ?? [];
  return [...new Set(found)].map((words) => ({ code: 'gap', words }));
}

function contentProblems(
  letter: Letter,
  state: Case,
  expected: LetterExpectations,
  text: string,
): readonly LetterProblem[] {
  switch (letter.kind) {
    case 'final-assessment':
    case 'settlement':
      return [
        ...resultProblems(letter, state),
        ...issueProblems(letter, state),
        ...remedyProblems(letter, state),
      ];
    case 'inadmissibility':
      return holds(text, state.admissibility?.explanation ?? '') ? [] : [{ code: 'explanation-missing' }];
    case 'holding-reply': {
      const by = expected.finalReplyBy && formatDate(expected.finalReplyBy, letter.language);
      return by !== undefined && holds(text, by) ? [] : [{ code: 'date-missing', ...(by && { words: by }) }];
    }
    case 'acknowledgement':
    case 'information-request':
    case 'addendum':
    case 'adr-cover':
      return [];
  }
}

/** The result stands first, in the case's own words. */
function resultProblems(letter: Letter, state: Case): readonly LetterProblem[] {
  const callout = letter.blocks.find((block) => block.kind === 'callout' && block.tone === 'result');
  const summary = state.outcome?.summary ?? '';
  return callout && holds(blockText(callout), summary) ? [] : [{ code: 'result-missing' }];
}

/** Title, finding and reasons of each issue, each under its own heading, one issue after the other. */
function issueProblems(letter: Letter, state: Case): readonly LetterProblem[] {
  const { finding: findingIn } = textsOf(letter.language).assessment;
  const merits = !['settled', 'withdrawn', 'redirected'].includes(state.outcome?.outcome ?? '');
  const problems: LetterProblem[] = [];
  let after = headingAt(letter, 'assessment');
  for (const [index, issue] of openIssues(state).entries()) {
    const issueNumber = index + 1;
    const [head, ...answer] = sectionOf(letter, issueHeadingId(issueNumber));
    const at = headingAt(letter, issueHeadingId(issueNumber));
    if (!head || at <= after || after < 0 || !holds(blockText(head), issue.title)) {
      problems.push({ code: 'issue-missing', issueNumber });
    }
    after = Math.max(after, at);
    const { finding } = issue;
    if (!finding && !merits) continue;
    const text = answer.map(blockText).join('\n');
    const outcome = finding ? findingIn(FINDING_OUTCOME_LABELS[finding.outcome][letter.language]) : '';
    if (!holds(text, outcome)) problems.push({ code: 'finding-missing', issueNumber });
    if (!holds(text, finding?.reasons ?? '')) problems.push({ code: 'reasons-missing', issueNumber });
  }
  return problems;
}

function remedyProblems(letter: Letter, state: Case): readonly LetterProblem[] {
  const text = textFrom(letter, 'decision');
  return standingRemedies(state).flatMap(({ amount, dueOn, carriedOutOn }) => {
    const problems: LetterProblem[] = [];
    const on = carriedOutOn ?? dueOn;
    const words = {
      amount: amount && formatMoney(amount, letter.language),
      date: on && formatDate(on, letter.language),
    };
    if (words.amount !== undefined && !holds(text, words.amount)) {
      problems.push({ code: 'amount-missing', words: words.amount });
    }
    if (words.date !== undefined && !holds(text, words.date)) {
      problems.push({ code: 'date-missing', words: words.date });
    }
    return problems;
  });
}

function signpostProblems(letter: Letter, expected: LetterExpectations): readonly LetterProblem[] {
  const places = placesOf(letter).map(blockText).join('\n');
  const adr = signpostsOf(expected.signposts, 'adr');
  if (adr.length === 0) return [{ code: 'signpost-missing' }];
  return adr
    .filter(({ name }) => !holds(places, name))
    .map(({ name }) => ({ code: 'signpost-missing', words: name }));
}

function checkpointProblems(
  letter: Letter,
  { checkpointCode }: LetterExpectations,
): readonly LetterProblem[] {
  const printed = checkpointCode !== '' && letter.checkpoint.code === checkpointCode;
  return printed ? [] : [{ code: 'checkpoint-missing' }];
}

/**
 * The closed platform is forbidden everywhere, in quoted words and links as well. Claims about the representative are
 * looked for in what the letter itself says: not in what a party said, nor in the names of other bodies.
 */
function wordingProblems(letter: Letter, text: string): readonly LetterProblem[] {
  const platform = closedPlatformIn([text, ...letterLinks(letter)].join('\n'));
  const places = placesOf(letter);
  const own = letter.blocks.filter((block) => block.kind !== 'quote' && !places.includes(block));
  const claim = own.map((block) => forbiddenClaimIn(blockText(block))).find((found) => found !== undefined);
  return [
    ...(platform === undefined ? [] : [{ code: 'closed-platform', words: platform } as const]),
    ...(claim === undefined ? [] : [{ code: 'forbidden-claim', words: claim } as const]),
  ];
}

/** Nothing that was to stay inside may stand in the letter, whoever typed it there. */
function disclosures(state: Case, text: string): readonly LetterProblem[] {
  const evidence = standingEvidence(state);
  const listed = new Set(evidence.filter((item) => !item.notForLetter).map(({ title }) => comparable(title)));
  const withheld = [...state.evidence.values()]
    .filter((item) => item.notForLetter && !listed.has(comparable(item.title)))
    .flatMap(({ title, fileName }) => [title, fileName])
    .filter((words) => containsWords(text, words));
  const problems: LetterProblem[] = [...new Set(withheld)].map((words) => ({
    code: 'withheld-exhibit',
    words,
  }));
  const { vulnerability } = state.complaint;
  if (vulnerability !== undefined && repeats(text, vulnerability)) {
    problems.push({ code: 'vulnerability', words: vulnerability });
  }
  for (const note of state.notes) {
    if (repeats(text, note.text)) problems.push({ code: 'internal-note', words: note.text });
  }
  return problems;
}

/** Characters. Anything shorter ("ok", "Called back") cannot be told from ordinary words. */
const TELLING_LENGTH = 15;

function repeats(text: string, words: string): boolean {
  return comparable(words).length >= TELLING_LENGTH && containsWords(text, words);
}

function holds(text: string, words: string): boolean {
  const wanted = comparable(words);
  return wanted !== '' && comparable(text).includes(wanted);
}

/** The text from the heading with that id on; empty when there is no such heading. */
function textFrom(letter: Letter, id: string): string {
  const start = headingAt(letter, id);
  return start < 0 ? '' : letter.blocks.slice(start).map(blockText).join('\n');
}

/** The part of the letter that speaks of other bodies. */
function placesOf(letter: Letter): readonly Block[] {
  return sectionOf(letter, ROUTES_ID);
}

/** A heading and what stands below it, up to the next heading of its own or a higher level. */
function sectionOf({ blocks }: Letter, id: string): readonly Block[] {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.id === id);
  const head = blocks[start];
  if (head?.kind !== 'heading') return [];
  const length = blocks
    .slice(start + 1)
    .findIndex((block) => block.kind === 'heading' && block.level <= head.level);
  return length < 0 ? blocks.slice(start) : blocks.slice(start, start + 1 + length);
}

function headingAt({ blocks }: Letter, id: string): number {
  return blocks.findIndex((block) => block.kind === 'heading' && block.id === id);
}
