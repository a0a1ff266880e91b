import { describe, expect, it } from 'vitest';

import { localDate } from '../../../src/shared/core/local-date';
import { UI_LANGUAGES } from '../../../src/shared/core/text';
import { checkLetter } from '../../../src/shared/letters/check-letter';
import type { LetterProblemCode } from '../../../src/shared/letters/check-letter';
import { buildConcludingLetter } from '../../../src/shared/letters/concluding-letter';
import { buildFinalAssessment } from '../../../src/shared/letters/final-assessment';
import { buildHoldingReply } from '../../../src/shared/letters/holding-reply';
import type { Block, Letter } from '../../../src/shared/letters/letter';
import { letterProblemText } from '../../../src/shared/letters/letter-problem-texts';
import { blockText } from '../../../src/shared/letters/letter-text';
import { CHECKPOINT_CODE, SECRET, caseWith, inputFor, issuesFor } from '../../support/letter-inputs';

const state = caseWith('partly-upheld');
const input = inputFor(state);
const sound = buildFinalAssessment(input);
const expected = { signposts: input.signposts, checkpointCode: CHECKPOINT_CODE };
const [firstIssue, secondIssue] = issuesFor('partly-upheld');

function codes(letter: Letter): readonly LetterProblemCode[] {
  return checkLetter(letter, state, expected).map(({ code }) => code);
}

/** The letter without the blocks that say the words. */
function withoutWords(words: string): Letter {
  return { ...sound, blocks: sound.blocks.filter((block) => !blockText(block).includes(words)) };
}

/** The letter with its blocks changed wherever the words stand. */
function replaced(from: string, to: string): Letter {
  const json = JSON.stringify(sound.blocks).replaceAll(JSON.stringify(from).slice(1, -1), to);
  // Only texts inside the blocks were changed, so they are still blocks.
  return { ...sound, blocks: JSON.parse(json) as readonly Block[] };
}

function withParagraph(text: string): Letter {
  const [first, ...rest] = sound.blocks;
  if (!first) throw new Error('The letter has blocks');
  return { ...sound, blocks: [first, { kind: 'paragraph', text }, ...rest] };
}

it('when nothing was changed → no problem', () => {
  expect(checkLetter(sound, state, expected)).toEqual([]);
});

describe('when something required is taken away', () => {
  it.each([
    [
      'the result',
      { ...sound, blocks: sound.blocks.filter(({ kind }) => kind !== 'callout') },
      'result-missing',
    ],
    ['the heading of an issue', withoutWords(`Klagepunkt 2: ${secondIssue?.title ?? ''}`), 'issue-missing'],
    ['a finding', replaced('Afgørelse: Delvist medhold.', 'Afgørelse:'), 'finding-missing'],
    ['a half of the reasons', withoutWords('Anden grund, § 3'), 'reasons-missing'],
    ['one word of the reasons', replaced('Første grund til afgørelse B', 'Første grund'), 'reasons-missing'],
    ['an amount', replaced('1.499,50\u00a0kr.', 'et beløb'), 'amount-missing'],
    ['a date', replaced('4.\u00a0december 2026', 'senere'), 'date-missing'],
    ['the ADR entity', replaced('Det finansielle ankenævn', 'Et nævn'), 'signpost-missing'],
    ['the places to turn to', { ...sound, blocks: withoutPlaces(sound.blocks) }, 'signpost-missing'],
    [
      'the checkpoint code',
      { ...sound, checkpoint: { ...sound.checkpoint, code: '' } },
      'checkpoint-missing',
    ],
    ['the whole assessment', { ...sound, blocks: sound.blocks.slice(0, 4) }, 'issue-missing'],
  ] as const)('%s → it is reported', (_what, letter, code) => {
    expect(codes(letter)).toContain(code);
  });

  it('the right order of two issues → it is reported', () => {
    const swapped = replaced(firstIssue?.title ?? '', 'X').blocks;
    const json = JSON.stringify(swapped).replaceAll(secondIssue?.title ?? '', firstIssue?.title ?? '');
    // Only texts inside the blocks were changed, so they are still blocks.
    const blocks = JSON.parse(json.replaceAll('"X', `"${secondIssue?.title ?? ''}`)) as readonly Block[];
    expect(codes({ ...sound, blocks })).toContain('issue-missing');
  });

  it('the code of another checkpoint is printed → it is reported', () => {
    const other = { ...sound.checkpoint, code: '0000-0000-0000-0000' };
    expect(codes({ ...sound, checkpoint: other })).toContain('checkpoint-missing');
  });

  it('the board is named only outside the section on where to turn → it is reported', () => {
    const letter = withParagraph('Det finansielle ankenævn');
    expect(codes({ ...letter, blocks: withoutPlaces(letter.blocks) })).toContain('signpost-missing');
  });

  it('no ADR entity was chosen → it is reported', () => {
    const problems = checkLetter(sound, state, { ...expected, signposts: [] });
    expect(problems.map(({ code }) => code)).toContain('signpost-missing');
  });
});

describe('when something forbidden is put in', () => {
  it.each([
    ['[mangler: begrundelse]', 'gap'],
    ['[saknas: datum]', 'gap'],
    ['[missing: rule]', 'gap'],
    ['Du kan bruge EU-Kommissionens ODR-platform.', 'closed-platform'],
    ['Se https://ec.europa.eu/consumers/odr/', 'closed-platform'],
    ['Jeg er kundens advokat i virksomheden.', 'forbidden-claim'],
    ['Skriv til vores kundeombudsmand.', 'forbidden-claim'],
    [`Se bilaget »${SECRET.exhibitTitle}«.`, 'withheld-exhibit'],
    [`Se ${SECRET.exhibitFile.toUpperCase()}.`, 'withheld-exhibit'],
    [SECRET.vulnerability, 'vulnerability'],
    [SECRET.note, 'internal-note'],
  ] as const)('%s → %s', (text, code) => {
    expect(codes(withParagraph(text))).toContain(code);
  });

  it('the closed platform is quoted from a party or hidden in a link → it is reported', () => {
    const quote: Block = { kind: 'quote', text: 'Jeg har klaget på ODR.' };
    const href = 'https://ec.europa.eu/consumers/%6Fdr';
    const link: Block = { kind: 'paragraph', text: [{ text: 'her', href }] };
    for (const block of [quote, link]) {
      expect(codes({ ...sound, blocks: [...sound.blocks, block] })).toContain('closed-platform');
    }
  });

  it('a party speaks of an ombudsman → that is its own word', () => {
    const quote: Block = { kind: 'quote', text: 'Jeg skrev til jeres ombudsmand.' };
    expect(codes({ ...sound, blocks: [...sound.blocks, quote] })).toEqual([]);
  });

  it('a withheld exhibit has the same title as a listed one → its title alone says nothing', () => {
    const twin = { ...state, evidence: new Map(state.evidence) };
    const [listed, withheld] = [...state.evidence.values()];
    if (!listed || !withheld) throw new Error('The case has evidence');
    twin.evidence.set(withheld.evidenceId, { ...withheld, title: listed.title });
    expect(checkLetter(buildFinalAssessment({ ...input, state: twin }), twin, expected)).toEqual([]);
  });
});

describe('letters of other kinds', () => {
  it('when the explanation of an inadmissibility letter is taken away → it is reported', () => {
    const declined = caseWith('inadmissible');
    const letter = buildConcludingLetter(inputFor(declined));
    const blocks = letter.blocks.filter((block) => !blockText(block).includes('svarer senest fredag'));
    expect(checkLetter(letter, declined, expected)).toEqual([]);
    expect(checkLetter({ ...letter, blocks }, declined, expected)).toEqual([{ code: 'explanation-missing' }]);
  });

  it('when a holding reply does not name the promised date → it is reported', () => {
    const holding = { ...input, reason: 'Vi venter på banken.', beyondControl: 'Banken svarer ikke.' };
    const finalReplyBy = localDate('2026-12-18');
    const promised = { ...expected, finalReplyBy };
    expect(checkLetter(buildHoldingReply({ ...holding, finalReplyBy }), state, promised)).toEqual([]);
    const other = buildHoldingReply({ ...holding, finalReplyBy: localDate('2026-12-19') });
    expect(checkLetter(other, state, promised).map(({ code }) => code)).toEqual(['date-missing']);
    const open = checkLetter(buildHoldingReply({ ...holding, reason: ' ' }), state, expected);
    expect(open.map(({ code }) => code)).toEqual(['gap', 'gap', 'date-missing']);
  });
});

it('when a problem is told to people → a whole sentence in each language', () => {
  const problems = checkLetter({ ...sound, blocks: [] }, state, { ...expected, checkpointCode: '' });
  expect(problems.length).toBeGreaterThan(5);
  for (const problem of problems) {
    const texts = UI_LANGUAGES.map((language) => letterProblemText(problem, language));
    expect(new Set(texts).size).toBe(3);
    for (const text of texts) expect(text).not.toMatch(/[{}]|undefined|: ?\.?$/);
  }
});

function withoutPlaces(blocks: readonly Block[]): readonly Block[] {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.id === 'disagree');
  return blocks.slice(0, start);
}
