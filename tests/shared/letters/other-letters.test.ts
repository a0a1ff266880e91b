import { describe, expect, it } from 'vitest';

import { INADMISSIBLE_REASONS, LETTER_LANGUAGES } from '../../../src/shared/complaint/vocabulary';
import { localDate } from '../../../src/shared/core/local-date';
import { letterSchema } from '../../../src/shared/ipc/document-schemas';
import { buildAddendum } from '../../../src/shared/letters/addendum';
import { checkLetter, redLines } from '../../../src/shared/letters/check-letter';
import { comparable } from '../../../src/shared/letters/comparable';
import { buildConcludingLetter } from '../../../src/shared/letters/concluding-letter';
import { buildHoldingReply } from '../../../src/shared/letters/holding-reply';
import { buildInadmissibility } from '../../../src/shared/letters/inadmissibility';
import { GAP_PATTERN } from '../../../src/shared/letters/letter-context';
import { letterText } from '../../../src/shared/letters/letter-text';
import { restsOn } from '../../../src/shared/letters/rests-on';
import { Play, complaintOf } from '../../support/cases';
import { caseWith, expectedOf, inputFor } from '../../support/letter-inputs';

describe('inadmissibility', () => {
  it.each(INADMISSIBLE_REASONS)(
    'when the reason is %s → why, what to do and where to go stand in it',
    (reason) => {
      const play = new Play();
      play.does({ type: 'ReceiveComplaint', complaint: complaintOf(), exhibits: [] });
      play.does({ type: 'DeclareConflict', conflict: false, statement: 'Nej' });
      play.does({
        type: 'DecideAdmissibility',
        admissible: false,
        notInCourtOrAdr: true,
        reason,
        explanation: 'Særlig forklaring.',
      });
      play.does({ type: 'SetOutcome', outcome: 'inadmissible', summary: 'Jeg behandler ikke klagen.' });
      const texts = LETTER_LANGUAGES.map((language) => {
        const input = inputFor(play.case, { language });
        const letter = buildConcludingLetter(input);
        expect(letter.kind).toBe('inadmissibility');
        expect(redLines(checkLetter(letter, play.case, expectedOf(input)))).toEqual([]);
        expect(letterSchema.safeParse(letter).success).toBe(true);
        return letterText(letter);
      });
      expect(new Set(texts).size).toBe(LETTER_LANGUAGES.length);
      expect(texts[0]).toContain('Hvad du kan gøre nu');
    },
  );

  it('when the reason is not decided yet → the draft shows gaps', () => {
    const play = new Play();
    play.does({ type: 'ReceiveComplaint', complaint: complaintOf(), exhibits: [] });
    expect(letterText(buildInadmissibility(inputFor(play.case)))).toContain('[mangler: begrundelse]');
  });
});

describe('settlement', () => {
  it('when the case is settled → the letter is of that kind', () => {
    expect(buildConcludingLetter(inputFor(caseWith('settled'))).kind).toBe('settlement');
    expect(buildConcludingLetter(inputFor(caseWith('upheld'))).kind).toBe('final-assessment');
  });
});

describe('holding reply', () => {
  const state = caseWith('upheld');
  const delay = {
    reason: 'Vi venter på svar fra butikkens bank.',
    beyondControl: 'Banken har lukket for henvendelser i uge 47.',
    finalReplyBy: localDate('2026-12-18'),
    latestReplyOn: localDate('2026-12-21'),
  };

  it.each([
    ['da', '18. december 2026', '21. december 2026', 'fem uger den 2. december 2026'],
    ['sv', '18 december 2026', '21 december 2026', 'fem veckor den 2 december 2026'],
    ['en', '18 December 2026', '21 December 2026', 'five weeks will have passed on 2 December 2026'],
  ] as const)(
    'when it is written in %s → reasons, date, latest date and five-week right stand in it',
    (language, by, latest, silence) => {
      const letter = buildHoldingReply({ ...inputFor(state, { language }), ...delay });
      const text = comparable(letterText(letter));
      for (const words of [delay.reason, delay.beyondControl, by, latest, silence]) {
        expect(text).toContain(comparable(words));
      }
      expect(text).not.toMatch(GAP_PATTERN);
      expect(letter.kind).toBe('holding-reply');
    },
  );

  it('when the five weeks have passed → the complainant can go on now', () => {
    const input = inputFor(state, { date: localDate('2026-12-03') });
    expect(comparable(letterText(buildHoldingReply({ ...input, ...delay })))).toContain(
      'var der gået fem uger den 2. december 2026. du kan derfor klage dertil allerede nu',
    );
  });

  it('when the market has no rule on silence → none is promised', () => {
    const swedish = caseWith('upheld', { market: 'SE' });
    const text = letterText(buildHoldingReply({ ...inputFor(swedish), ...delay }));
    expect(text).not.toContain('fem uger');
    expect(text).toContain('Læs først, hvornår du kan det.');
  });
});

describe('addendum', () => {
  it.each(LETTER_LANGUAGES)('when it is written in %s → it refers to the earlier letter', (language) => {
    const state = caseWith('upheld');
    const input = inputFor(state, { language });
    const letter = buildAddendum({
      ...input,
      earlier: { title: 'Endelig vurdering af din klage', issuedOn: localDate('2026-11-20') },
      reason: 'Der var en regnefejl.',
      text: 'Beløbet er 600 kr.',
    });
    const text = letterText(letter);
    for (const words of ['Endelig vurdering af din klage', 'Der var en regnefejl.', 'Beløbet er 600 kr.']) {
      expect(text).toContain(words);
    }
    expect(letter.kind).toBe('addendum');
  });
});

describe('what a letter rests on', () => {
  it('when exhibits were weighed → those relied on or considered are listed, those set aside are not', () => {
    expect(restsOn(caseWith('upheld'))).toEqual(['e'.repeat(64), '7'.repeat(64)]);
  });
});
