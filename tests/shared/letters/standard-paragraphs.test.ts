import { describe, expect, it } from 'vitest';

import { buildAcknowledgement } from '../../../src/shared/letters/acknowledgement';
import { buildAddendum } from '../../../src/shared/letters/addendum';
import { buildAdrCover } from '../../../src/shared/letters/adr-cover';
import { checkLetter, redLines } from '../../../src/shared/letters/check-letter';
import { buildConcludingLetter, concludingKind } from '../../../src/shared/letters/concluding-letter';
import { buildHoldingReply } from '../../../src/shared/letters/holding-reply';
import { buildInformationRequest } from '../../../src/shared/letters/information-request';
import type { Letter } from '../../../src/shared/letters/letter';
import type { LetterInput } from '../../../src/shared/letters/letter-input';
import { blockText } from '../../../src/shared/letters/letter-text';
import { CLOSING_IDS } from '../../../src/shared/letters/parts/closing';
import { ROUTES_ID } from '../../../src/shared/letters/parts/routes';
import { CASE_OUTCOMES } from '../../../src/shared/complaint/vocabulary';
import { TODAY } from '../../support/cases';
import { caseWith, expectedOf, inputFor } from '../../support/letter-inputs';

const CLAUSES = [
  { heading: 'Om rente', text: 'Rente betales fra trækket.\n\nDen regnes efter renteloven.' },
  { heading: '', text: 'Vi retter fejlen for alle.' },
];
const PIECES = [
  'Vi retter fejlen for alle.',
  'Om rente',
  'Rente betales fra trækket.',
  'Den regnes efter renteloven.',
];

const LETTERS: Readonly<Record<string, (input: LetterInput) => Letter>> = {
  concluding: buildConcludingLetter,
  acknowledgement: buildAcknowledgement,
  request: (input) => buildInformationRequest({ ...input, to: 'complainant', why: '' }),
  holding: (input) => buildHoldingReply({ ...input, reason: 'Ferie.', beyondControl: 'Butikken er lukket.' }),
  addendum: (input) =>
    buildAddendum({
      ...input,
      earlier: { title: 'Afgørelse', issuedOn: TODAY },
      reason: 'Fejl.',
      text: 'Rettet.',
    }),
  cover: (input) =>
    buildAdrCover({ ...input, entity: 'Nævnet', entityAddress: [], theirReference: '', remark: '' }),
};

describe.each(Object.entries(LETTERS))('standard paragraphs in the letter: %s', (_name, build) => {
  const input = inputFor(caseWith('upheld'));

  it('when none is chosen → the letter is as it always was', () => {
    expect(build({ ...input, clauses: [] })).toEqual(build(input));
  });

  it('when some are chosen → all of them, those without a heading first, before the ways on and the closing', () => {
    const blocks = build({ ...input, clauses: CLAUSES }).blocks;
    const said = blocks.map(blockText);
    const place = said.indexOf(PIECES[0] ?? '');
    expect(said.slice(place, place + PIECES.length)).toEqual(PIECES);
    const after = blocks.findIndex(
      (block) => block.kind === 'heading' && [ROUTES_ID, CLOSING_IDS.representative].includes(block.id),
    );
    expect(place).toBeGreaterThan(0);
    expect(place).toBeLessThan(after);
  });
});

describe('the check of a letter with standard paragraphs', () => {
  const state = caseWith('partly-upheld');
  const red = (text: string) => {
    const input = inputFor(state, { clauses: [{ heading: '', text }] });
    const lines = checkLetter(buildConcludingLetter(input), state, expectedOf(input));
    return redLines(lines).map(({ requirement }) => requirement.id);
  };

  it('when they say nothing forbidden → it stays sound; otherwise it is told like any other text', () => {
    expect(red('Vi retter fejlen for alle.')).toEqual([]);
    expect(red('Jeg er ikke kundens advokat.')).toEqual(['forbidden-claims']);
    expect(red('Klag på https://ec.europa.eu/consumers/odr.')).toEqual(['closed-platform']);
    expect(red('Kære [navn], vi skriver igen.')).toEqual(['placeholders']);
  });
});

it.each(CASE_OUTCOMES)(
  'when the outcome is %s → the kind that is foretold is the kind that is written',
  (outcome) => {
    const state = caseWith(outcome);
    expect(concludingKind(state)).toBe(buildConcludingLetter(inputFor(state)).kind);
  },
);
