import { describe, expect, it } from 'vitest';

import { CASE_OUTCOMES, LETTER_LANGUAGES, MARKETS } from '../../../src/shared/complaint/vocabulary';
import type { CaseOutcome, LetterLanguage } from '../../../src/shared/complaint/vocabulary';
import { localDate } from '../../../src/shared/core/local-date';
import { letterSchema } from '../../../src/shared/ipc/document-schemas';
import { checkLetter, redLines } from '../../../src/shared/letters/check-letter';
import { comparable } from '../../../src/shared/letters/comparable';
import { buildConcludingLetter } from '../../../src/shared/letters/concluding-letter';
import { buildFinalAssessment } from '../../../src/shared/letters/final-assessment';
import type { Block, Letter } from '../../../src/shared/letters/letter';
import { GAP_PATTERN } from '../../../src/shared/letters/letter-context';
import { blockText, letterText } from '../../../src/shared/letters/letter-text';
import { textsOf } from '../../../src/shared/letters/texts/texts-of';
import { Play, admitted, complaintOf, exhibitOf } from '../../support/cases';
import {
  CHECKPOINT_CODE,
  SECRET,
  SUMMARY,
  caseWith,
  expectedOf,
  inputFor,
  issuesFor,
} from '../../support/letter-inputs';

const ALL = LETTER_LANGUAGES.flatMap((language) => CASE_OUTCOMES.map((outcome) => ({ language, outcome })));

function letterFor(outcome: CaseOutcome, language: LetterLanguage): Letter {
  return buildConcludingLetter(inputFor(caseWith(outcome, { language }), { language }));
}

function headings(letter: Letter): readonly string[] {
  return letter.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
}

function callout(letter: Letter): string {
  const [found] = letter.blocks.filter(
    (block): block is Block & { kind: 'callout' } => block.kind === 'callout',
  );
  if (!found) throw new Error('The letter has a callout');
  return comparable(blockText(found));
}

describe.each(ALL)(
  'when a finished case ends $outcome and is written in $language',
  ({ language, outcome }) => {
    const state = caseWith(outcome, { language });
    const input = inputFor(state, { language });
    const letter = buildConcludingLetter(input);
    const text = letterText(letter);

    it('→ nothing is missing and nothing forbidden stands in it', () => {
      expect(text).not.toMatch(GAP_PATTERN);
      expect(redLines(checkLetter(letter, state, expectedOf(input)))).toEqual([]);
    });

    it('→ the result stands before every heading', () => {
      const first = letter.blocks.findIndex((block) => block.kind === 'heading');
      const result = letter.blocks.findIndex((block) => block.kind === 'callout' && block.tone === 'result');
      expect(result).toBeGreaterThanOrEqual(0);
      expect(result).toBeLessThan(first);
      expect(callout(letter)).toContain(comparable(SUMMARY));
    });

    it('→ each issue has its finding and reasons, in order', () => {
      const words = issuesFor(outcome).flatMap(({ title, outcome: finding, reasons }) => [
        title,
        textsOf(language).labels.findingOutcome[finding],
        reasons,
      ]);
      const start = letter.blocks.findIndex((block) => block.kind === 'heading' && block.id === 'assessment');
      const plainText = comparable(letter.blocks.slice(Math.max(start, 0)).map(blockText).join('\n'));
      let from = 0;
      for (const word of words) {
        const at = plainText.indexOf(comparable(word), from);
        expect(at, word).toBeGreaterThanOrEqual(from);
        from = at;
      }
    });

    it('→ nothing that must stay inside stands in it', () => {
      for (const secret of Object.values(SECRET)) expect(comparable(text)).not.toContain(comparable(secret));
    });

    it('→ it fits the schema of the renderer and no two headings share an id', () => {
      expect(letterSchema.safeParse(letter).success).toBe(true);
      const ids = letter.blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : []));
      expect(new Set(ids).size).toBe(ids.length);
    });

    it('→ it says who decided, what becomes of the data and which checkpoint it belongs to', () => {
      expect(letter.blocks.at(-1)).toMatchObject({
        kind: 'signature',
        name: 'Anna Lind',
        organisation: 'Nordbetal AB',
      });
      expect(headings(letter).length).toBeGreaterThan(8);
      expect(letter.checkpoint.code).toBe(CHECKPOINT_CODE);
      expect(text).not.toMatch(/\bODR\b/i);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
      expect(text).not.toMatch(/\.\.(?!\.)/);
    });
  },
);

describe('amounts and dates', () => {
  it.each([
    ['da', '1.499,50 kr.', '4. december 2026'],
    ['sv', '1 499,50 DKK', '4 december 2026'],
    ['en', 'DKK 1,499.50', '4 December 2026'],
  ] as const)('when the letter is in %s → the result names %s and %s', (language, amount, date) => {
    const result = callout(letterFor('upheld', language));
    expect(result).toContain(comparable(amount));
    expect(result).toContain(comparable(date));
  });

  it('when two payments are due in one currency → their sum and the later date stand in the result', () => {
    const play = admitted();
    for (const [amountMinor, dueOn] of [
      [10_000, '2026-12-01'],
      [2_550, '2026-12-15'],
    ] as const) {
      play.does({
        type: 'ProposeRemedy',
        remedy: {
          kind: 'refund',
          description: 'Del',
          amount: { amountMinor, currency: 'DKK' },
          dueOn: localDate(dueOn),
        },
      });
    }
    play.does({ type: 'SetOutcome', outcome: 'settled', summary: 'Forlig.' });
    const result = callout(buildFinalAssessment(inputFor(play.case)));
    expect(result).toContain('125,50 kr. senest den 15. december 2026');
  });

  it('when payments are in two currencies → both stand in the result, not mixed', () => {
    const play = admitted();
    for (const currency of ['DKK', 'SEK'] as const) {
      play.does({
        type: 'ProposeRemedy',
        remedy: {
          kind: 'refund',
          description: 'Del',
          amount: { amountMinor: 10_000, currency },
          dueOn: localDate('2026-12-01'),
        },
      });
    }
    play.does({ type: 'SetOutcome', outcome: 'settled', summary: 'Forlig.' });
    const result = callout(buildFinalAssessment(inputFor(play.case)));
    expect(result).toContain('100,00 kr. og 100,00 sek');
  });

  it('when the remedy has already been carried out → the letter says so and when', () => {
    const play = admitted();
    play.does({
      type: 'ProposeRemedy',
      remedy: { kind: 'refund', description: 'Alt', amount: { amountMinor: 100, currency: 'DKK' } },
    });
    const [remedyId] = [...play.case.remedies.keys()];
    if (!remedyId) throw new Error('The case has a remedy');
    play.does({ type: 'CarryOutRemedy', remedyId, carriedOutOn: localDate('2026-11-18'), note: '' });
    play.does({ type: 'SetOutcome', outcome: 'settled', summary: 'Forlig.' });
    const letter = buildFinalAssessment(inputFor(play.case));
    expect(callout(letter)).toContain('har allerede gjort');
    expect(comparable(letterText(letter))).toContain('gennemført 18. november 2026');
  });
});

describe('the addressee', () => {
  const authorisedPerson = { name: 'Advokat Lis Holm', address: ['Torvet 1', '8000 Aarhus C'] };

  it('when somebody acts without recorded authority → the letter goes to the complainant and does not name them', () => {
    const state = caseWith('upheld', { authorisedPerson: { ...authorisedPerson, authority: ' ' } });
    const letter = buildFinalAssessment(inputFor(state));
    expect(letter.addressee).toEqual({ name: 'Mette Sørensen', lines: ['Åboulevard 12', '8000 Aarhus C'] });
    expect(letterText(letter)).not.toContain('Lis Holm');
  });

  it('when the authority is recorded → the letter goes to them and explains who "you" is', () => {
    const state = caseWith('upheld', {
      authorisedPerson: { ...authorisedPerson, authority: 'fuldmagt af 3. maj' },
    });
    const letter = buildFinalAssessment(inputFor(state));
    expect(letter.addressee).toEqual({ name: 'Advokat Lis Holm', lines: authorisedPerson.address });
    const text = letterText(letter);
    expect(text).toContain('mener jeg Mette Sørensen');
    expect(text).toContain('Advokat Lis Holm (fuldmagt af 3. maj)');
  });

  it('when there is no postal address → the e-mail address stands below the name', () => {
    const complainant = { name: 'Mette Sørensen', email: 'mette@example.dk' };
    const letter = buildFinalAssessment(inputFor(caseWith('upheld', { complainant })));
    expect(letter.addressee.lines).toEqual(['mette@example.dk']);
  });
});

describe('signposts', () => {
  it('when the market is Denmark → the board with fee, five weeks, phone and participation stands in the letter', () => {
    const text = comparable(letterText(letterFor('not-upheld', 'da')));
    for (const words of [
      'Det finansielle ankenævn',
      'fanke.dk',
      'sek@fanke.dk',
      '+45 35 43 63 33',
      '200 kr.',
      'inden fem uger',
      'Deltager Nordbetal AB?',
      'Finanstilsynet',
      'FIN-NET',
      'domstol',
    ]) {
      expect(text).toContain(comparable(words));
    }
  });

  it('when the market is Sweden → board, bureau, municipal adviser, court and supervisor stand in the letter', () => {
    const state = caseWith('not-upheld', { market: 'SE', language: 'sv' });
    const text = comparable(letterText(buildFinalAssessment(inputFor(state, { language: 'sv' }))));
    for (const words of [
      'Allmänna reklamationsnämnden (ARN)',
      'senast ett år',
      'Konsumenternas Bank- och finansbyrå',
      'konsumentvägledning',
      'allmän domstol',
      'Finansinspektionen',
    ]) {
      expect(text).toContain(comparable(words));
    }
  });

  it.each(MARKETS)('when the market is %s → an ADR entity is named in every language', (market) => {
    for (const language of LETTER_LANGUAGES) {
      const state = caseWith('not-upheld', { market, language });
      const input = inputFor(state, { language });
      expect(redLines(checkLetter(buildFinalAssessment(input), state, expectedOf(input)))).toEqual([]);
    }
  });
});

describe('what the letter shows of the case', () => {
  it('when an issue was merged → it is named under the issue that answers it and has no section of its own', () => {
    const play = admitted();
    play.does({ type: 'RaiseIssue', title: 'Rykkergebyr', regime: 'other' });
    play.does({ type: 'RaiseIssue', title: 'Andet rykkergebyr', regime: 'other' });
    const [into, issueId] = [...play.case.issues.keys()];
    if (!into || !issueId) throw new Error('The case has two issues');
    play.does({ type: 'MergeIssue', issueId, into, reason: 'Samme sag' });
    const letter = buildFinalAssessment(inputFor(play.case));
    expect(letterText(letter)).toContain('Punktet omfatter også det, du skrev om »Andet rykkergebyr«.');
    expect(headings(letter).filter((text) => text.startsWith('Klagepunkt'))).toEqual([
      'Klagepunkt 1: Rykkergebyr',
    ]);
  });

  it('when all evidence is withheld → the letter does not claim that there is none in the case', () => {
    const play = new Play();
    const exhibits = [exhibitOf({ title: SECRET.exhibitTitle, notForLetter: true })];
    play.does({ type: 'ReceiveComplaint', complaint: complaintOf(), exhibits });
    const text = letterText(buildFinalAssessment(inputFor(play.case)));
    expect(text).not.toContain(SECRET.exhibitTitle);
    expect(text).toContain('Der er ingen bilag på listen i dette brev.');
  });

  it('when exhibits are withheld or not → the sentences on numbering are the same word for word', () => {
    const sentences = (play: Play) =>
      letterText(buildFinalAssessment(inputFor(play.case)))
        .split('\n')
        .find((line) => line.startsWith('Bilagene har de numre'));
    const [open, withheld] = [false, true].map((notForLetter) => {
      const play = new Play();
      play.does({
        type: 'ReceiveComplaint',
        complaint: complaintOf(),
        exhibits: [exhibitOf({ notForLetter })],
      });
      return sentences(play);
    });
    expect(open).toBeDefined();
    expect(withheld).toBe(open);
  });

  it('when the final answer is in another language than the letter → its passage is marked with that language', () => {
    const letter = letterFor('upheld', 'da');
    const foreign = buildFinalAssessment(
      inputFor(caseWith('upheld', { language: 'sv' }), { language: 'da' }),
    );
    const marked = (from: Letter) => JSON.stringify(from.blocks).includes('"lang":"sv"');
    expect([marked(letter), marked(foreign)]).toEqual([false, true]);
  });

  it('when texts hold markup, braces or commands → they stand in the letter unharmed', () => {
    const hostile = '<script>alert("x")</script> {page} ${name} $& \\u0041 "]]>\' -- ; DROP';
    const play = admitted({ desiredOutcome: hostile });
    play.does({ type: 'RaiseIssue', title: hostile, regime: 'other' });
    const [issueId] = [...play.case.issues.keys()];
    if (!issueId) throw new Error('The case has an issue');
    play.does({ type: 'RecordPosition', issueId, party: 'complainant', text: hostile });
    play.does({ type: 'RecordFinding', issueId, outcome: 'not-upheld', rule: hostile, reasons: hostile });
    const text = letterText(buildFinalAssessment(inputFor(play.case)));
    expect(text.split(hostile).length - 1).toBeGreaterThanOrEqual(5);
  });
});

describe('the draft', () => {
  it('when the case has only been received → the letter is built and what is missing shows as marked gaps', () => {
    const play = new Play();
    play.does({ type: 'ReceiveComplaint', complaint: complaintOf(), exhibits: [] });
    for (const language of LETTER_LANGUAGES) {
      const input = inputFor(play.case, { language, checkpointCode: '', signposts: [] });
      const text = letterText(buildFinalAssessment(input));
      expect(text.match(new RegExp(GAP_PATTERN, 'gu'))?.length).toBeGreaterThanOrEqual(5);
    }
  });

  it('when reasons are missing → the gap says so in the language of the letter', () => {
    const play = admitted();
    play.does({ type: 'RaiseIssue', title: 'Gebyr', regime: 'other' });
    const gaps = LETTER_LANGUAGES.map((language) =>
      letterText(buildFinalAssessment(inputFor(play.case, { language }))),
    );
    expect(gaps[0]).toContain('[mangler: begrundelse]');
    expect(gaps[1]).toContain('[saknas: skäl]');
    expect(gaps[2]).toContain('[missing: reasons]');
  });
});
