import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Entry } from '../../../src/shared/audit/entry';
import type { Passage } from '../../../src/shared/audit/passages';
import { blackedOut, holdsPassage } from '../../../src/shared/audit/passages';
import { usualEnclosures } from '../../../src/shared/audit/enclosures';
import { NEVER_WITHHELD, CASE_PURPOSES } from '../../../src/shared/audit/purposes';
import type { CasePurpose } from '../../../src/shared/audit/purposes';
import { scopeOf } from '../../../src/shared/audit/withhold';
import type { Scope, ToldEntry } from '../../../src/shared/audit/withhold';
import type { CaseEvent } from '../../../src/shared/complaint/events';
import { fold } from '../../../src/shared/complaint/evolve';
import type { Case } from '../../../src/shared/complaint/state';
import type { EvidenceId, StaffId } from '../../../src/shared/core/ids';
import { asId } from '../../../src/shared/core/ids';
import { ANNA, finalised, NOW } from '../../support/cases';
import { testPack } from '../../support/packs';

const BO = asId<StaffId>('b'.repeat(32));
const pack = testPack();

/** A finalised case to which somebody else and a secret exhibit were added just after its beginning. */
function caseOf(...added: readonly (readonly [CaseEvent, StaffId])[]): {
  readonly state: Case;
  readonly history: readonly ToldEntry[];
} {
  const [first, ...rest] = finalised().events;
  if (!first) throw new Error('There is a receipt');
  const events = [
    first,
    { event: { type: 'CaseAssigned', v: 1, to: ANNA } as const, by: ANNA },
    ...added.map(([event, by]) => ({ event, by })),
    ...rest,
  ];
  const [pattern] = pack.entries;
  if (!pattern) throw new Error('There is an entry');
  const history = events.map(({ event, by }, seq): ToldEntry => {
    const header = { ...pattern.header, type: event.type, staff: by, seq, recordedAt: NOW + seq };
    return { event, entry: { ...pattern, header, body: event } satisfies Entry };
  });
  const state = fold(
    history.map(({ event, entry }) => ({
      event,
      by: entry.header.staff,
      role: entry.header.role,
      at: entry.header.recordedAt,
    })),
  );
  if (!state) throw new Error('The case is there');
  return { state, history };
}

const note = (text: string): CaseEvent => ({ type: 'NoteAdded', v: 1, noteId: asId('9'.repeat(32)), text });
const SECRET_EXHIBIT = asId<EvidenceId>('5'.repeat(32));
const secretExhibit: Extract<CaseEvent, { type: 'EvidenceAdded' }> = {
  type: 'EvidenceAdded',
  v: 1,
  exhibit: {
    evidenceId: SECRET_EXHIBIT,
    documentId: asId('6'.repeat(32)),
    fileName: 'politi.pdf',
    title: 'Politiets henvendelse',
    mediaType: 'application/pdf',
    size: 1,
    sha256: '7'.repeat(64),
    origin: 'respondent',
    receivedOn: finalised().case.complaint.receivedByRepresentativeOn,
    notForLetter: true,
  },
};
const weighed: CaseEvent = {
  type: 'EvidenceConsidered',
  v: 1,
  evidenceId: SECRET_EXHIBIT,
  weight: 'considered',
  note: 'Set.',
};
const cause: CaseEvent = {
  type: 'RootCauseRecorded',
  v: 1,
  cause: 'human-error',
  mayAffectOthers: true,
  explanation: 'Fejl i rutinen.',
};

function scopeFor(
  purpose: CasePurpose,
  { state, history }: ReturnType<typeof caseOf>,
  passages: readonly Passage[] = [],
): Scope {
  return scopeOf(state, history, { purpose, passages }, (reason) => `[${reason}]`);
}

function reasons({ entries }: Scope): readonly (readonly [string, string])[] {
  return entries.flatMap((entry) =>
    'withheld' in entry ? [[entry.header.type, entry.withheld.reason] as const] : [],
  );
}

describe('what a purpose withholds', () => {
  const whole = caseOf([note('Min vurdering.'), ANNA], [note('Kollegas bemærkning.'), BO], [cause, ANNA]);

  test('when the pack is for internal audit → nothing, and passages are not looked for', () => {
    const scope = scopeFor('full', whole, [{ text: 'Mette', reason: 'third-party' }]);
    expect(reasons(scope)).toEqual([]);
    expect(scope.entries).toEqual(whole.history.map(({ entry }) => entry));
    expect(scope.stuck).toBeUndefined();
  });

  test('when it goes to the complainant → the notes of others and what is not about them', () => {
    const scope = scopeFor('disclosure', whole);
    expect(reasons(scope)).toEqual([
      ['NoteAdded', 'internal-note'],
      ['RootCauseRecorded', 'not-needed-for-purpose'],
    ]);
    expect(scope.state.rootCause).toBeUndefined();
    expect(scope.state.notes.map(({ text }) => text)).toEqual(['Min vurdering.']);
  });

  test('when it goes to the board → no note at all', () => {
    expect(reasons(scopeFor('adr-file', whole)).filter(([type]) => type === 'NoteAdded')).toHaveLength(2);
  });

  test('when a content is withheld → neither body nor salt is left of it', () => {
    const [hidden] = scopeFor('disclosure', whole).entries.filter((entry) => 'withheld' in entry);
    expect(Object.keys(hidden ?? {}).sort()).toEqual(['hash', 'header', 'sig', 'withheld']);
  });

  test.each(CASE_PURPOSES)(
    'when the purpose is %s → entries that keep a checkpoint stay whole',
    (purpose) => {
      for (const [type] of reasons(scopeFor(purpose, whole))) expect(NEVER_WITHHELD).not.toContain(type);
    },
  );
});

describe('what must stay secret', () => {
  const secret = caseOf(
    [secretExhibit, ANNA],
    [weighed, ANNA],
    [note('Der er indgivet en hvidvaskunderretning.'), ANNA],
  );

  test.each(['disclosure', 'adr-file'] as const)(
    'when it goes outside (%s) → withheld, under a reason that tells nothing, and not printed',
    (purpose) => {
      const scope = scopeFor(purpose, secret);
      const ofSecrets = reasons(scope).filter(([type]) => type !== 'CaseOpened');
      expect(ofSecrets).toEqual([
        ['EvidenceAdded', 'confidential'],
        ['EvidenceConsidered', 'confidential'],
        ['NoteAdded', purpose === 'disclosure' ? 'confidential' : 'internal-note'],
      ]);
      expect(scope.state.evidence.has(SECRET_EXHIBIT)).toBe(false);
      expect(JSON.stringify([scope.entries, [...scope.state.evidence], scope.state.notes])).not.toMatch(
        /hvidvask|politi/i,
      );
      expect(usualEnclosures(secret.state, purpose).exhibits.has(SECRET_EXHIBIT)).toBe(false);
    },
  );

  test('when it stays inside or goes to the supervisor → it is in', () => {
    expect(scopeFor('full', secret).state.evidence.has(SECRET_EXHIBIT)).toBe(true);
    expect(scopeFor('regulator-sample', secret).secret).toBe(0);
  });

  test('when the complainant tells of it → their own words are not kept from them', () => {
    const [received] = finalised().events;
    if (received?.event.type !== 'ComplaintReceived') throw new Error('There is a receipt');
    const text = 'I har anmeldt mig for hvidvask.';
    const { history, state } = caseOf();
    const complaint = { ...received.event.complaint, text };
    const told = history.map((each, place) =>
      place === 0 ? { ...each, event: { type: 'ComplaintReceived', v: 1, complaint } as const } : each,
    );
    expect(reasons(scopeFor('disclosure', { history: told, state }))).toEqual([]);
  });

  test('when an id, a hash or a code spells the short name of an office by chance → it tells of nothing', () => {
    const { history, state } = caseOf([
      {
        ...secretExhibit,
        exhibit: { ...secretExhibit.exhibit, sha256: '3efe4'.padEnd(64, '0'), notForLetter: false },
      },
      ANNA,
    ]);
    const told = history.map((each): ToldEntry => {
      if (each.event.type !== 'LetterIssued') return each;
      const { letter } = each.event;
      const checkpoint = { ...letter.checkpoint, code: '3EFE-4EFE-0000-0000' };
      const sha256 = `${'1'.repeat(30)}3efe4`.padEnd(64, '0');
      return {
        ...each,
        event: { ...each.event, letter: { ...letter, sha256, checkpoint } },
      };
    });
    const scope = scopeFor('disclosure', { history: told, state });
    expect(scope.stuck).toBeUndefined();
    expect(reasons(scope)).toEqual([]);
  });

  test('when an entry about a letter tells of it → no pack can be made, and the line is named', () => {
    const { history, state } = caseOf();
    const at = history.findIndex(({ event }) => event.type === 'LetterIssued');
    const told = history.map((each, place) =>
      place === at && each.event.type === 'LetterIssued'
        ? {
            ...each,
            event: {
              ...each.event,
              letter: { ...each.event.letter, signpostReason: 'Der er sendt en hvidvaskunderretning.' },
            },
          }
        : each,
    );
    expect(scopeFor('disclosure', { history: told, state }).stuck).toEqual({ line: at + 1 });
    expect(scopeFor('full', { history: told, state }).stuck).toBeUndefined();
  });
});

describe('passages', () => {
  const passage: Passage = { text: 'Bo  Ek', reason: 'third-party' };

  test('when a passage stands in a text → that content is withheld, and the text is printed with a mark', () => {
    const scene = caseOf([note('Talte med BO\u00a0Ek i går.'), ANNA]);
    const scope = scopeFor('disclosure', scene, [passage]);
    expect(reasons(scope)).toEqual([['NoteAdded', 'third-party']]);
    expect(blackedOut(scope.state.notes[0]?.text, [passage], (reason) => `[${reason}]`)).toBe(
      'Talte med [third-party] i går.',
    );
  });

  test('when it stands in an entry about a letter → stuck, and the passage is named', () => {
    const scene = caseOf();
    const at = scene.history.findIndex(({ event }) => event.type === 'LetterIssued');
    const text = scene.state.letters[0]?.fileName ?? '';
    expect(scopeFor('disclosure', scene, [{ text, reason: 'third-party' }]).stuck).toEqual({
      line: at + 1,
      passage: { text, reason: 'third-party' },
    });
  });

  test('when hashes and ids look like a name → they stay as they are', () => {
    const value = { id: 'ada', sha256: 'ada0'.repeat(16), text: 'Ada sagde det.' };
    const left = blackedOut(value, [{ text: 'ada', reason: 'third-party' }], () => 'X');
    expect(left).toEqual({ ...value, text: 'X sagde det.' });
    expect(holdsPassage({ sha256: value.sha256 }, { text: 'ada', reason: 'third-party' })).toBe(false);
  });

  test('when any words are blacked out → they are nowhere left', () => {
    const word = fc.stringMatching(/^[a-zæøå.*+?()[\]\\-]{3,8}$/u);
    fc.assert(
      fc.property(word, fc.array(fc.string(), { maxLength: 4 }), (text, others) => {
        const value = { texts: others.map((other) => `${other}${text.toUpperCase()} ${other}`) };
        const left = blackedOut(value, [{ text, reason: 'third-party' }], () => '[ ]');
        expect(holdsPassage(left, { text, reason: 'third-party' })).toBe(false);
      }),
    );
  });
});
