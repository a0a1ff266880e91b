import { describe, expect, it } from 'vitest';

import type { Case, Issue } from '../../../src/shared/complaint/state';
import { LETTER_LANGUAGES } from '../../../src/shared/complaint/vocabulary';
import type { CaseOutcome, LetterLanguage } from '../../../src/shared/complaint/vocabulary';
import { checkLetter, redLines } from '../../../src/shared/letters/check-letter';
import { buildFinalAssessment } from '../../../src/shared/letters/final-assessment';
import type { Block, Letter } from '../../../src/shared/letters/letter';
import { blockText, letterText } from '../../../src/shared/letters/letter-text';
import { GAP_PATTERN } from '../../../src/shared/letters/letter-context';
import { notHeardOpening } from '../../../src/shared/letters/parts/issue-answers';
import { textsOf } from '../../../src/shared/letters/texts/texts-of';
import { caseWith, expectedOf, inputFor } from '../../support/letter-inputs';

const FIRM = 'Nordbetal AB';
const REASON = 'Forretningen er ophørt og har ingen efterfølger.';
const OTHER_REASON = 'Brevet kom retur.\n\nJeg har ingen anden adresse.';
/** How an exhibit that was not used stands in its row. */
const NOT_USED: Readonly<Record<LetterLanguage, string>> = {
  da: 'Ikke brugt: En anden kunde.',
  sv: 'Inte använd: En anden kunde.',
  en: 'Not used: En anden kunde.',
  nb: 'Ikke brukt: En anden kunde.',
  fi: 'Ei käytetty: En anden kunde.',
  de: 'Nicht verwendet: En anden kunde.',
};

function lettersOf(state: Case, language: LetterLanguage) {
  const input = inputFor(state, { language });
  const letter = buildFinalAssessment(input);
  const red = (changed: Letter = letter) =>
    redLines(checkLetter(changed, state, expectedOf(input))).map(({ requirement }) => requirement.id);
  return { letter, red, text: letterText(letter), texts: textsOf(language) };
}

/** The case with its first issue changed. */
function withFirstIssue(state: Case, change: (issue: Issue) => Issue): Case {
  const [first] = [...state.issues.values()];
  if (!first) throw new Error('The case has an issue');
  return { ...state, issues: new Map(state.issues).set(first.issueId, change(first)) };
}

/** The firm was not heard on the first issue. */
function firmUnheard(outcome: CaseOutcome = 'upheld'): Case {
  return withFirstIssue(caseWith(outcome), ({ positions: { complainant = '' }, ...issue }) => ({
    ...issue,
    positions: { complainant },
    notHeard: { respondent: REASON },
  }));
}

function replaced(letter: Letter, words: string, by: string): Letter {
  const changed = letter.blocks.map((block): Block =>
    block.kind === 'paragraph' && blockText(block) === words ? { kind: 'paragraph', text: by } : block,
  );
  return { ...letter, blocks: changed };
}

describe.each(LETTER_LANGUAGES)('who was heard, told in %s', (language) => {
  const { letter, red, text, texts } = lettersOf(firmUnheard(), language);
  const unheard = `${notHeardOpening(texts, FIRM, 'respondent')}: ${REASON}`;

  it('when both were heard → the letter says so and of nobody the contrary', () => {
    const heard = lettersOf(caseWith('upheld'), language);
    expect(heard.text).toContain(texts.sides.heard(FIRM));
    expect(heard.text).not.toContain(texts.sides.notAllHeard(FIRM));
    expect(heard.text).not.toContain(texts.assessment.firmNotHeard(FIRM));
    expect(heard.red()).toEqual([]);
  });

  it('when the firm was not heard on an issue → the reason stands in place of its position, and no gap', () => {
    expect(text).toContain(unheard);
    expect(text).not.toMatch(GAP_PATTERN);
    expect(text.match(new RegExp(`${texts.assessment.firmSays(FIRM)}:`, 'g'))).toHaveLength(1);
    expect(text).toContain(texts.sides.notAllHeard(FIRM));
    expect(text).not.toContain(texts.sides.heard(FIRM));
    expect(red()).toEqual([]);
  });

  it('when neither was heard on an issue → both reasons stand there', () => {
    const state = withFirstIssue(firmUnheard(), (issue) => ({
      ...issue,
      positions: {},
      notHeard: { complainant: OTHER_REASON, respondent: REASON },
    }));
    const both = lettersOf(state, language);
    expect(both.text).toContain(`${texts.assessment.youNotHeard}: Brevet kom retur.\nJeg har ingen`);
    expect(both.text).toContain(unheard);
    expect(both.red()).toEqual([]);
  });

  it('when the letter claims all the same that both were heard → red', () => {
    const claim = texts.sides.heard(FIRM);
    expect(red(replaced(letter, texts.sides.notAllHeard(FIRM), claim))).toEqual(['both-heard']);
    const both = { ...letter, blocks: [...letter.blocks, { kind: 'paragraph', text: claim } as const] };
    expect(red(both)).toEqual(['both-heard']);
  });

  it('when the letter claims that one was not heard though both were → red', () => {
    const heard = lettersOf(caseWith('upheld'), language);
    const claim = replaced(heard.letter, texts.sides.heard(FIRM), texts.sides.notAllHeard(FIRM));
    expect(heard.red(claim)).toEqual(['both-heard']);
  });

  it('when the sentence or the reason is taken away → red', () => {
    expect(red(replaced(letter, texts.sides.notAllHeard(FIRM), ''))).toEqual(['both-heard']);
    expect(red(replaced(letter, unheard, ''))).toEqual(['positions']);
    expect(red(replaced(letter, unheard, `${texts.assessment.firmSays(FIRM)}: ${REASON}`))).toEqual([
      'positions',
    ]);
  });

  it('when an exhibit was not used → its row says why', () => {
    const state = caseWith('upheld');
    const [receipt] = [...state.evidence.values()];
    if (!receipt) throw new Error('The case has evidence');
    const passedOver = { ...receipt, considerations: [], passedOverBecause: ' En anden kunde. ' };
    const evidence = new Map(state.evidence).set(receipt.evidenceId, passedOver);
    const told = lettersOf({ ...state, evidence }, language);
    expect(told.text).toContain(`| ${NOT_USED[language]}`);
    expect(told.red()).toEqual([]);
  });
});

describe('what goes before the reason', () => {
  it('when the side has spoken after all → its words, and both were heard', () => {
    const state = withFirstIssue(caseWith('upheld'), (issue) => ({
      ...issue,
      notHeard: { respondent: REASON },
    }));
    const { text, red } = lettersOf(state, 'da');
    expect(text).not.toContain(REASON);
    expect(red()).toEqual([]);
  });

  it('when a settled case leaves the issue open → the reason stands there too', () => {
    const settled = caseWith('settled');
    const [decided] = [...firmUnheard().issues.values()];
    if (!decided) throw new Error('The case has an issue');
    const { finding, ...open } = decided;
    expect(finding).toBeDefined();
    const kept = [...caseWith('upheld').issues.values()].slice(1);
    const issues = new Map([open, ...kept].map((issue) => [issue.issueId, issue]));
    const { text, texts, red } = lettersOf({ ...settled, issues }, 'da');
    expect(text).toContain(texts.assessment.notAssessed.settled);
    expect(text).toContain(`${FIRM} er ikke hørt: ${REASON}`);
    expect(text).toContain(texts.sides.notAllHeard(FIRM));
    expect(red()).toEqual([]);
  });

  it('when an exhibit was neither weighed nor passed over → a dash', () => {
    const state = caseWith('upheld');
    const evidence = new Map(
      [...state.evidence].map(([id, exhibit]) => [
        id,
        { ...exhibit, considerations: [], passedOverBecause: ' ' },
      ]),
    );
    expect(lettersOf({ ...state, evidence }, 'da').text).toContain('| –');
  });
});
