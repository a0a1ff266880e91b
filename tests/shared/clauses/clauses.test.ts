import { describe, expect, it } from 'vitest';
import fc from 'fast-check';

import { CLAUSE_LIMITS, newestVersion, versionInUse } from '../../../src/shared/clauses/clause';
import type { Clause, ClauseContent } from '../../../src/shared/clauses/clause';
import { clauseHash } from '../../../src/shared/clauses/clause-content';
import { clauseFactSchema } from '../../../src/shared/clauses/clause-facts';
import type { ClauseFact } from '../../../src/shared/clauses/clause-facts';
import { decideClause } from '../../../src/shared/clauses/decide-clause';
import type { ClauseCommand, ClauseContext } from '../../../src/shared/clauses/decide-clause';
import { evolveClauses } from '../../../src/shared/clauses/evolve-clauses';
import { offeredClauses } from '../../../src/shared/clauses/offered-clauses';
import { LETTER_KINDS, LETTER_LANGUAGES, MARKETS, ROLES } from '../../../src/shared/complaint/vocabulary';
import { asId } from '../../../src/shared/core/ids';
import type { ClauseId } from '../../../src/shared/core/ids';
import { ANNA, BO, countingIds, NOW } from '../../support/cases';
import { approvedClause, clauseContext, clausesAfter, contentOf } from '../../support/clauses';
import { nodeSha256 } from '../../support/fake-desktop';

const DANISH = { market: 'DK', kind: 'final-assessment', language: 'da' } as const;
const BY_BO: Partial<ClauseContext> = { actor: { staffId: BO, role: 'reviewer' } };
const COMPLIANCE: Partial<ClauseContext> = { actor: { staffId: BO, role: 'auditor' }, alone: false };

function written(change: Partial<ClauseContent> = {}): Clause {
  const [clause] = clausesAfter([{ type: 'SaveClause', content: contentOf(change) }]);
  if (!clause) throw new Error('There is one clause');
  return clause;
}

function answer(command: ClauseCommand, clauses: readonly Clause[], change: Partial<ClauseContext> = {}) {
  return decideClause(command, clauses, clauseContext(change));
}

function approval(clause: Clause, reason = '', version = newestVersion(clause).number): ClauseCommand {
  return { type: 'ApproveClause', clauseId: clause.clauseId, version, reason };
}

describe('writing a clause', () => {
  it('when it is saved → a first version with author, time and hash, and no letter may use it', () => {
    const clause = written();
    expect(clause.versions).toEqual([
      { number: 1, content: contentOf(), sha256: clauseHash(contentOf(), nodeSha256), by: ANNA, at: NOW },
    ]);
    expect(offeredClauses(DANISH, [clause])).toEqual([]);
  });

  it('when nothing but blanks differs → there is no new version', () => {
    const clause = written();
    const texts = {
      da: { heading: ' ', text: `  ${contentOf().texts.da?.text ?? ''}\r\n` },
      sv: { heading: '', text: ' ' },
    };
    const command = { type: 'SaveClause', clauseId: clause.clauseId, content: contentOf({ texts }) } as const;
    expect(answer(command, [clause])).toEqual({ ok: false, error: { code: 'NOTHING_CHANGED' } });
  });

  it.each<[string, Partial<ClauseContent>, object]>([
    ['a name', { name: ' ' }, { code: 'NAME_REQUIRED' }],
    ['a letter', { kinds: [] }, { code: 'KIND_REQUIRED' }],
    ['a text', { texts: {} }, { code: 'TEXT_REQUIRED' }],
    [
      'a text below its heading',
      { texts: { sv: { heading: 'Ränta', text: '' } } },
      { code: 'TEXT_REQUIRED', language: 'sv' },
    ],
    [
      'a shorter text',
      { texts: { da: { heading: '', text: 'x'.repeat(CLAUSE_LIMITS.text + 1) } } },
      { code: 'TOO_LONG', limit: CLAUSE_LIMITS.text, language: 'da' },
    ],
    ['a name of its own', { name: 'RENTE ved  tilbagebetaling' }, { code: 'NAME_TAKEN' }],
  ])('when it lacks %s → that is said', (_what, change, error) => {
    const command = { type: 'SaveClause', content: contentOf(change) } as const;
    const newId = () => 'f'.repeat(32);
    expect(answer(command, [written()], { newId })).toEqual({ ok: false, error });
  });

  it('when the record would grow too large → it is refused before the disk refuses it', () => {
    const text = 'x'.repeat(CLAUSE_LIMITS.text);
    const full = Array.from({ length: CLAUSE_LIMITS.everything / CLAUSE_LIMITS.text }, (_, index) => ({
      ...written({ texts: { da: { heading: '', text } } }),
      clauseId: asId<ClauseId>(index.toString(16).padStart(32, '0')),
    }));
    const command = { type: 'SaveClause', content: contentOf({ name: 'En til' }) } as const;
    expect(answer(command, full)).toEqual({ ok: false, error: { code: 'LIBRARY_FULL' } });
  });
});

describe('approving', () => {
  it('when compliance approves the text of another → no reason is needed, and letters may use it', () => {
    const clause = written();
    const approved = answer(approval(clause), [clause], COMPLIANCE);
    expect(approved).toMatchObject({ ok: true, value: { by: BO, role: 'auditor', version: 1 } });
    expect(approved.ok && 'reason' in approved.value).toBe(false);
    const clauses = approved.ok ? evolveClauses([clause], approved.value) : [];
    expect(offeredClauses(DANISH, clauses)).toMatchObject([{ version: 1, clauseId: clause.clauseId }]);
  });

  it('when somebody works alone → only with a reason, which is kept', () => {
    const clause = written();
    expect(answer(approval(clause, ' '), [clause])).toEqual({
      ok: false,
      error: { code: 'REASON_REQUIRED' },
    });
    expect(answer(approval(clause, 'Jeg er alene.'), [clause])).toMatchObject({
      ok: true,
      value: { reason: 'Jeg er alene.', by: ANNA },
    });
  });

  it.each<[string, Partial<ClauseContext>]>([
    ['the author', { alone: false }],
    ['another who is not compliance', { ...BY_BO, alone: false }],
    ['compliance as the author', { actor: { staffId: ANNA, role: 'auditor' }, alone: false }],
  ])('when others work there and %s wants to → it is compliance’s, whatever the reason', (_who, change) => {
    const clause = written();
    const refused = { ok: false, error: { code: 'COMPLIANCE_APPROVES' } };
    expect(answer(approval(clause, 'Det haster.'), [clause], change)).toEqual(refused);
  });

  it('when a newer version is there, or it is approved already → no', () => {
    const clause = approvedClause();
    expect(answer(approval(clause, 'Igen.'), [clause])).toEqual({
      ok: false,
      error: { code: 'ALREADY_APPROVED' },
    });
    const content = contentOf({ market: 'DK' });
    const saved = answer({ type: 'SaveClause', clauseId: clause.clauseId, content }, [clause]);
    const clauses = saved.ok ? evolveClauses([clause], saved.value) : [];
    expect(answer(approval(clause, 'Igen.', 1), clauses)).toEqual({
      ok: false,
      error: { code: 'NOT_NEWEST' },
    });
  });
});

describe('what a letter may use', () => {
  it('when a newer version is a draft → the approved one, until the newer one is approved too', () => {
    const clause = approvedClause();
    const content = contentOf({ texts: { da: { heading: 'Rente', text: 'Ny tekst.' } } });
    const saved = answer({ type: 'SaveClause', clauseId: clause.clauseId, content }, [clause]);
    const drafted = saved.ok ? evolveClauses([clause], saved.value) : [];
    expect(offeredClauses(DANISH, drafted)).toMatchObject([{ version: 1, heading: '' }]);
    const approved = answer(approval(clause, 'Jeg er alene.', 2), drafted);
    const clauses = approved.ok ? evolveClauses(drafted, approved.value) : [];
    expect(offeredClauses(DANISH, clauses)).toMatchObject([
      { version: 2, heading: 'Rente', text: 'Ny tekst.' },
    ]);
  });

  it('when market, kind or language is another → not that clause', () => {
    const clauses = [approvedClause({ market: 'DK' })];
    expect(offeredClauses(DANISH, clauses)).toHaveLength(1);
    expect(offeredClauses({ ...DANISH, market: 'SE' }, clauses)).toEqual([]);
    expect(offeredClauses({ ...DANISH, kind: 'settlement' }, clauses)).toEqual([]);
    expect(offeredClauses({ ...DANISH, language: 'sv' }, clauses)).toEqual([]);
    expect(offeredClauses({ ...DANISH, market: 'SE' }, [approvedClause()])).toHaveLength(1);
  });

  it('when it is withdrawn → no letter may use it, and nothing can be done to it any more', () => {
    const clause = approvedClause();
    const { clauseId } = clause;
    expect(answer({ type: 'WithdrawClause', clauseId, reason: '' }, [clause])).toEqual({
      ok: false,
      error: { code: 'REASON_REQUIRED' },
    });
    const withdrawn = answer({ type: 'WithdrawClause', clauseId, reason: 'Forældet.' }, [clause]);
    const clauses = withdrawn.ok ? evolveClauses([clause], withdrawn.value) : [];
    expect(offeredClauses(DANISH, clauses)).toEqual([]);
    const content = contentOf({ name: 'Igen' });
    expect(answer({ type: 'SaveClause', clauseId, content }, clauses)).toEqual({
      ok: false,
      error: { code: 'CLAUSE_WITHDRAWN' },
    });
    // Its name is free again.
    expect(answer({ type: 'SaveClause', content: contentOf() }, clauses).ok).toBe(true);
  });
});

/** Anything, lone surrogates too, and often enough something that is accepted. */
const text = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.string({
      maxLength: 20,
      unit: fc.integer({ max: 0xffff, min: 0 }).map((code) => String.fromCharCode(code)),
    }),
  },
  { weight: 3, arbitrary: fc.constantFrom('Rente', 'Gebyr', 'Kort', 'Faktura') },
);
const content: fc.Arbitrary<ClauseContent> = fc.record({
  name: text,
  market: fc.constantFrom(...MARKETS, 'all' as const),
  kinds: fc.subarray([...LETTER_KINDS], { minLength: 0 }),
  texts: fc
    .dictionary(fc.constantFrom(...LETTER_LANGUAGES), fc.record({ heading: text, text }))
    .map((texts): ClauseContent['texts'] => texts),
});
const someId = fc
  .integer({ min: 1, max: 4 })
  .map((number) => asId<ClauseId>(number.toString(16).padStart(32, '0')));
const version = fc.integer({ min: 1, max: 3 });
const command: fc.Arbitrary<ClauseCommand> = fc.oneof(
  fc.record({ type: fc.constant('SaveClause'), content }),
  fc.record({ type: fc.constant('SaveClause'), clauseId: someId, content }),
  fc.record({ type: fc.constant('ApproveClause'), clauseId: someId, version, reason: text }),
  fc.record({ type: fc.constant('WithdrawClause'), clauseId: someId, reason: text }),
);
const actor = fc.record({ staffId: fc.constantFrom(ANNA, BO), role: fc.constantFrom(...ROLES) });
const history = fc.array(fc.record({ command, actor, alone: fc.boolean() }), { maxLength: 60, size: 'max' });

/** Every state on the way, and the facts that led there. */
function play(steps: readonly { command: ClauseCommand; actor: ClauseContext['actor']; alone: boolean }[]) {
  const newId = countingIds();
  const states: (readonly Clause[])[] = [[]];
  const facts: ClauseFact[] = [];
  for (const [place, step] of steps.entries()) {
    const clauses = states.at(-1) ?? [];
    const context = clauseContext({ ...step, newId, now: NOW + place });
    const decided = decideClause(step.command, clauses, context);
    if (!decided.ok) continue;
    facts.push(decided.value);
    states.push(evolveClauses(clauses, decided.value));
  }
  return { states, facts };
}

/** What every letter there can be would be offered. */
function everyOffer(clauses: readonly Clause[]) {
  return MARKETS.flatMap((market) =>
    LETTER_KINDS.flatMap((kind) =>
      LETTER_LANGUAGES.flatMap((language) => {
        const letter = { market, kind, language };
        return offeredClauses(letter, clauses).map((offered) => ({ letter, offered }));
      }),
    ),
  );
}

describe('whatever is done', () => {
  it('→ a version that was written never changes or goes, and the numbers have no gaps', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const { states } = play(steps);
        for (const [place, clauses] of states.entries()) {
          for (const { clauseId, versions } of clauses) {
            expect(versions.map(({ number }) => number)).toEqual(versions.map((_, index) => index + 1));
            const later = states[place + 1]?.find((clause) => clause.clauseId === clauseId)?.versions;
            if (!later) continue;
            for (const [index, before] of versions.entries()) {
              const after = later[index];
              expect(after).toEqual({ ...before, ...(after?.approval && { approval: after.approval }) });
              if (before.approval) expect(after?.approval).toEqual(before.approval);
            }
          }
        }
      }),
    );
  });

  it('→ only what somebody entitled has approved is ever offered', () => {
    let seen = 0;
    fc.assert(
      fc.property(history, (steps) => {
        const { states, facts } = play(steps);
        const clauses = states.at(-1) ?? [];
        for (const { letter, offered } of everyOffer(clauses)) {
          seen += 1;
          const clause = clauses.find(({ clauseId }) => clauseId === offered.clauseId);
          const inUse = clause && versionInUse(clause);
          const approved = facts.find(
            (fact) =>
              fact.type === 'ClauseApproved' &&
              fact.clauseId === offered.clauseId &&
              fact.version === offered.version,
          );
          expect(clause?.withdrawal).toBeUndefined();
          expect(inUse?.number).toBe(offered.version);
          expect(inUse?.content.texts[letter.language]?.text).toBe(offered.text);
          expect(inUse?.content.kinds).toContain(letter.kind);
          expect(['all', letter.market]).toContain(inUse?.content.market);
          const { reason } = inUse?.approval ?? {};
          expect(approved).toMatchObject(reason === undefined ? { role: 'auditor' } : { reason });
        }
      }),
    );
    expect(seen).toBeGreaterThan(0);
  });

  it('→ the facts read back from JSON are the same, and fold to the same clauses', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const { states, facts } = play(steps);
        const read = facts.map((fact) => clauseFactSchema.parse(JSON.parse(JSON.stringify(fact))));
        expect(read.reduce<readonly Clause[]>(evolveClauses, [])).toEqual(states.at(-1));
      }),
    );
  });

  it('→ a fact out of its turn changes nothing', () => {
    fc.assert(
      fc.property(history, fc.nat(), (steps, place) => {
        const { states, facts } = play(steps);
        const clauses = states.at(-1) ?? [];
        const repeated = facts[place % Math.max(1, facts.length)];
        if (repeated) expect(evolveClauses(clauses, repeated)).toEqual(clauses);
      }),
    );
  });
});
