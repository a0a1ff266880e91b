import { describe, expect, it } from 'vitest';
import { localDate } from '../../../src/shared/core/local-date';
import { UI_LANGUAGES } from '../../../src/shared/core/text';
import { deadlinesOf } from '../../../src/shared/law/deadlines';
import type { Deadline, DeadlineFacts } from '../../../src/shared/law/deadlines';
import { explainDeadline } from '../../../src/shared/law/explain-deadline';
import { rulesFor } from '../../support/rules';

const FACTS: DeadlineFacts = {
  market: 'DK',
  regimes: ['payment-service'],
  receivedByFirmOn: localDate('2026-03-13'),
  receivedByRepresentativeOn: localDate('2026-03-27'),
  letters: [
    { kind: 'holding-reply', issuedOn: localDate('2026-04-07'), finalReplyBy: localDate('2026-04-20') },
  ],
};

function deadlines(change: Partial<DeadlineFacts> = {}): readonly Deadline[] {
  const facts = { ...FACTS, ...change };
  return deadlinesOf(facts, rulesFor(facts.market, facts.receivedByFirmOn), localDate('2026-04-07'));
}

/** With ordinary spaces, so that the sentences can be read here. */
function explained(rule: string, language: 'da' | 'sv' | 'en', change: Partial<DeadlineFacts> = {}): string {
  const deadline = deadlines(change).find((one) => one.rule === rule);
  if (!deadline) throw new Error(`No deadline ${rule}`);
  return explainDeadline(deadline, language).replaceAll('\u00a0', ' ');
}

describe('why this date', () => {
  it('when business days were counted → the sentence names the closed days and what the other calendar would give', () => {
    expect(explained('psd2-15-days', 'en')).toBe(
      'Due on 7 April 2026: 15 business days after the firm received the complaint on 13 March 2026, counting the days on which banks are open in Denmark or Sweden; Saturdays, Sundays, 3 April 2026 (Good Friday) and 6 April 2026 (Easter Monday) do not count; counting only the days on which banks are open in Denmark it would be 8 April 2026.',
    );
    expect(explained('psd2-15-days', 'da')).toBe(
      'Fristen er den 7. april 2026: 15 arbejdsdage efter, at virksomheden modtog klagen den 13. marts 2026, talt i dage, hvor bankerne har åbent i Danmark eller Sverige; lørdage, søndage, 3. april 2026 (langfredag) og 6. april 2026 (2. påskedag) tæller ikke med; talt kun i dage, hvor bankerne har åbent i Danmark, ville den være den 8. april 2026.',
    );
    expect(explained('psd2-15-days', 'sv')).toBe(
      'Sista dag är den 7 april 2026: 15 arbetsdagar efter att företaget tog emot klagomålet den 13 mars 2026, räknat i dagar då bankerna har öppet i Danmark eller Sverige; lördagar, söndagar, 3 april 2026 (långfredagen) och 6 april 2026 (annandag påsk) räknas inte; räknat endast i dagar då bankerna har öppet i Danmark vore det den 8 april 2026.',
    );
  });

  it('when nothing but weekends was closed → only Saturdays and Sundays are named', () => {
    expect(
      explained('confirmation-1-day', 'en', { receivedByRepresentativeOn: localDate('2026-03-27') }),
    ).toBe(
      'Due on 30 March 2026: 1 business day after the representative received the case on 27 March 2026, counting the days on which banks are open in Denmark or Sweden; Saturdays and Sundays do not count.',
    );
  });

  it('when calendar days were counted → the sentence says that the date does not move', () => {
    expect(explained('firm-14-days', 'en')).toContain(
      '14 calendar days after the firm received the complaint',
    );
    expect(explained('firm-14-days', 'da')).toContain('datoen flyttes ikke');
    expect(explained('fanke-5-weeks', 'sv')).toContain('5 veckor efter att företaget tog emot klagomålet');
  });

  it('when a holding reply set the date → the sentence names the letter, and the limit it ran into', () => {
    expect(explained('holding-reply-date', 'en')).toBe(
      'Due on 20 April 2026: the date promised in the holding reply of 7 April 2026.',
    );
    const letters = [
      {
        kind: 'holding-reply',
        issuedOn: localDate('2026-04-07'),
        finalReplyBy: localDate('2026-09-01'),
      } as const,
    ];
    expect(explained('holding-reply-date', 'en', { letters })).toBe(
      'Due on 5 May 2026: the holding reply of 7 April 2026 promised 1 September 2026, but the final reply may come no later than 5 May 2026.',
    );
  });

  it('when a rule has no calendar for the market → the sentence says whose is used and why', () => {
    const deadline = deadlines().find(({ counted }) => counted);
    if (!deadline) throw new Error('Some deadline is counted');
    const note = { da: 'fordi ingen anden kendes', sv: 'annan saknas', en: 'no other is known' };
    expect(explainDeadline({ ...deadline, note }, 'da')).toMatch(/; fordi ingen anden kendes\.$/);
  });

  it('when a duty set the clock → the sentence says what arose and when', () => {
    const duties = [
      { kind: 'access-request', arisenOn: localDate('2026-03-31'), note: 'kopi' },
      { kind: 'adr-request', arisenOn: localDate('2026-03-31'), note: 'nævnet' },
      { kind: 'transaction-reported', arisenOn: localDate('2026-04-01'), note: 'ukendt træk' },
      { kind: 'refund-requested', arisenOn: localDate('2026-04-01'), note: 'BS' },
    ] as const;
    expect(explained('gdpr-access-1-month', 'en', { duties })).toBe(
      'Due on 30 April 2026: one month after access to personal data was requested on 31 March 2026; every day counts, and the date does not move even if it falls on a closed day.',
    );
    expect(explained('adr-answer-20-days', 'da', { duties })).toContain(
      'efter, at ankenævnet bad om et svar den 31. marts 2026',
    );
    expect(explained('refund-next-day', 'sv', { duties })).toContain(
      'efter att betalningen anmäldes som obehörig den 1 april 2026',
    );
    expect(explained('refund-answer-10-days', 'en', { duties })).toContain(
      '10 business days after the refund was requested',
    );
  });

  it('when any deadline is explained in any language → it is one sentence with its own date in it', () => {
    for (const market of ['DK', 'SE', 'FI'] as const) {
      for (const deadline of deadlines({ market })) {
        for (const language of UI_LANGUAGES) {
          const sentence = explainDeadline(deadline, language);
          expect(sentence).toMatch(/^[A-ZÅÄÖÆØ].*\.$/);
          expect(sentence).toContain(deadline.dueOn.slice(0, 4));
          expect(sentence).not.toMatch(/undefined|\[object|\.\./);
        }
      }
    }
  });
});
