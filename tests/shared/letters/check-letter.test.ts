import { describe, expect, it } from 'vitest';

import { UI_LANGUAGES } from '../../../src/shared/core/text';
import { checkLetter, redLines } from '../../../src/shared/letters/check-letter';
import type { Overrides } from '../../../src/shared/letters/check-letter';
import { buildFinalAssessment } from '../../../src/shared/letters/final-assessment';
import type { Block, Letter } from '../../../src/shared/letters/letter';
import { faultText, requirementText } from '../../../src/shared/letters/requirement-texts';
import { REQUIREMENTS, requirementsFor } from '../../../src/shared/letters/requirements';
import { REQUIREMENT_IDS } from '../../../src/shared/letters/requirements/requirement-ids';
import { SECRET, caseWith, expectedOf, inputFor } from '../../support/letter-inputs';
import { withParagraph } from './mutants';

const state = caseWith('partly-upheld');
const input = inputFor(state);
const sound = buildFinalAssessment(input);
const expected = expectedOf(input);

function red(letter: Letter, overrides?: Overrides): readonly string[] {
  return redLines(checkLetter(letter, state, expected, overrides)).map(({ requirement }) => requirement.id);
}

describe('the requirements', () => {
  it('when they are listed → each once, in the order of their ids, with a sentence in every language', () => {
    expect(REQUIREMENTS.map(({ id }) => id)).toEqual([...REQUIREMENT_IDS]);
    for (const { id, citation } of REQUIREMENTS) {
      const sentences = UI_LANGUAGES.map((language) => requirementText(id, language));
      expect(new Set(sentences).size).toBe(UI_LANGUAGES.length);
      for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      for (const language of UI_LANGUAGES) expect(citation[language]).not.toBe('');
    }
  });

  it('when letters differ in kind and market → so do their requirements', () => {
    const ids = (...of: Parameters<typeof requirementsFor>) => requirementsFor(...of).map(({ id }) => id);
    expect(ids('final-assessment', 'SE')).toContain('swedish-routes');
    expect(ids('final-assessment', 'DK')).not.toContain('swedish-routes');
    expect(ids('holding-reply', 'DK')).toContain('silence-right');
    expect(ids('holding-reply', 'SE')).not.toContain('silence-right');
    expect(ids('adr-cover', 'DK')).not.toContain('adr-named');
    expect(ids('addendum', 'DK')).toContain('closed-platform');
  });

  it('when a letter must not go out at all → it cannot be overridden', () => {
    const firm = REQUIREMENTS.filter(({ overridable }) => !overridable).map(({ id }) => id);
    const wanted = [
      'issues-in-order',
      'findings',
      'reasons',
      'closed-platform',
      'withheld-evidence',
      'secret-reports',
    ];
    expect(firm).toEqual(expect.arrayContaining([...wanted, 'gaps', 'adr-named', 'checkpoint']));
  });
});

describe('overriding', () => {
  const claim = withParagraph(sound, 'Jeg er ikke kundens advokat.');

  it('when a requirement may be overridden and a reason is given → the letter can go out, and the reason stands', () => {
    expect(red(claim)).toEqual(['forbidden-claims']);
    const lines = checkLetter(claim, state, expected, {
      'forbidden-claims': ' Sætningen siger det modsatte. ',
    });
    expect(redLines(lines)).toEqual([]);
    expect(lines.find((line) => line.state === 'overridden')).toMatchObject({
      requirement: { id: 'forbidden-claims' },
      reason: 'Sætningen siger det modsatte.',
    });
  });

  it('when the reason is empty, or the requirement is met, or firm → nothing is overridden', () => {
    expect(red(claim, { 'forbidden-claims': '  ' })).toEqual(['forbidden-claims']);
    const met = checkLetter(sound, state, expected, { 'forbidden-claims': 'Sådan.' });
    expect(met.every((line) => line.state === 'green')).toBe(true);
  });

  it.each([
    ['closed-platform', 'Klag på ec.europa.eu/consumers/odr.'],
    ['secret-reports', 'Vi har underrettet Hvidvasksekretariatet om dig.'],
    ['withheld-evidence', `Se også ${SECRET.exhibitTitle}.`],
  ] as const)(
    'when it is %s and a reason is given → the letter stays where it is, and the line says so',
    (id, text) => {
      const telling = withParagraph(sound, text);
      expect(red(telling, { [id]: 'Klageren har bedt om det.' })).toEqual([id]);
      expect(requirementText(id, 'da')).toContain('kan ikke tilsidesættes');
      expect(requirementText(id, 'sv')).toContain('kan inte åsidosättas');
      expect(requirementText(id, 'en')).toContain('cannot be overridden');
    },
  );
});

describe('what is not forbidden', () => {
  const withQuote = (text: string): Letter => ({
    ...sound,
    blocks: [...sound.blocks, { kind: 'quote', text }],
  });

  it('when a party speaks of an ombudsman → that is its own word', () => {
    expect(red(withQuote('Jeg skrev til jeres ombudsmand.'))).toEqual([]);
  });

  it.each([
    'Jeg har anmeldt tyveriet til politiet.',
    'Jag har polisanmält bedrägeriet.',
    'I reported the theft to the police.',
    'Jeg har anmeldt svindelen til politiet.',
    'Tein rikosilmoituksen poliisille.',
    'Ich habe bei der Polizei Anzeige erstattet.',
    'Du skal give os oplysninger om købet.',
    'Skat har opkrævet beløbet.',
  ])('when the letter says "%s" → it tells no secret', (text) => {
    expect(red(withParagraph(sound, text))).toEqual([]);
  });

  it('when complainants themselves spoke of a report → their own words disclose nothing', () => {
    const said = 'I har underrettet Hvidvasksekretariatet om mig.';
    const complaint = { ...state.complaint, desiredOutcome: said };
    const telling = { ...state, complaint };
    const letter = buildFinalAssessment({ ...input, state: telling });
    expect(redLines(checkLetter(letter, telling, expected))).toEqual([]);
  });

  it('when a withheld exhibit has the same title as a listed one → its title alone says nothing', () => {
    const [listed, withheld] = [...state.evidence.values()];
    if (!listed || !withheld) throw new Error('The case has evidence');
    const evidence = new Map(state.evidence).set(withheld.evidenceId, { ...withheld, title: listed.title });
    const twin = { ...state, evidence };
    const letter = buildFinalAssessment({ ...input, state: twin });
    expect(redLines(checkLetter(letter, twin, expected))).toEqual([]);
  });
});

it('when a link hides the closed platform behind other words → it is found', () => {
  const link: Block = {
    kind: 'paragraph',
    text: [{ text: 'her', href: 'https://ec.europa.eu/consumers/%6Fdr' }],
  };
  expect(red({ ...sound, blocks: [...sound.blocks, link] })).toEqual(['closed-platform']);
});

it('when no ADR entity was chosen → it is reported', () => {
  const lines = checkLetter(sound, state, { ...expected, signposts: [] });
  expect(redLines(lines).map(({ requirement }) => requirement.id)).toContain('adr-named');
});

it('when a fault is told to people → the number of the issue and the words, cut where they are long', () => {
  expect(faultText({ issueNumber: 2, at: 'issue-2' }, 'da')).toBe('Klagepunkt 2');
  expect(faultText({ issueNumber: 2, words: 'x' }, 'sv')).toBe('Klagopunkt 2: x');
  expect(faultText({}, 'en')).toBe('');
  expect(faultText({ words: 'ord '.repeat(100) }, 'en').length).toBeLessThan(125);
});
