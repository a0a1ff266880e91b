import { createPublicKey, verify } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { checkpointCode } from '../../../src/shared/audit/checkpoint';
import { entryDetail } from '../../../src/shared/audit/entry-detail';
import { faultText } from '../../../src/shared/audit/fault-texts';
import { buildPackReport } from '../../../src/shared/audit/pack-report';
import type { PackReportInput } from '../../../src/shared/audit/pack-report-context';
import { VERIFY_BY_HAND } from '../../../src/shared/audit/pack-report-trail';
import type { Report } from '../../../src/shared/audit/report';
import { FAULTS, verifyTrail } from '../../../src/shared/audit/verify-trail';
import type { FaultCode } from '../../../src/shared/audit/verify-trail';
import { HOLDING_REPLY_ONCE } from '../../../src/shared/complaint/holding-reply';
import { eventLabel } from '../../../src/shared/complaint/labels';
import { CASE_OUTCOMES } from '../../../src/shared/complaint/vocabulary';
import { UI_LANGUAGES } from '../../../src/shared/core/text';
import type { UiLanguage } from '../../../src/shared/core/text';
import { reportSchema } from '../../../src/shared/ipc/document-schemas';
import { deadlineFactsOf } from '../../../src/shared/law/deadline-facts';
import { deadlinesOf } from '../../../src/shared/law/deadlines';
import { blockText } from '../../../src/shared/letters/letter-text';
import { entriesAt } from '../../../src/shared/audit/as-it-stood';
import { keptCheckpoints } from '../../../src/shared/audit/coded-checkpoints';
import type { PackEntry } from '../../../src/shared/audit/entry';
import { CASE_PURPOSES, PURPOSE_RULES } from '../../../src/shared/audit/purposes';
import type { CasePurpose } from '../../../src/shared/audit/purposes';
import { approvedClause } from '../../support/clauses';
import { ANNA, HOLDING, NOW, Play, TODAY, complaintOf, finalised, issuing } from '../../support/cases';
import { nodeSha256 } from '../../support/fake-desktop';
import { SECRET, caseWith } from '../../support/letter-inputs';
import { CASE, WORKSPACE, testPack, signedEntries, verifiers } from '../../support/packs';
import { rulesFor } from '../../support/rules';

const pack = testPack();
const state = finalised().case;
const law = rulesFor('DK', TODAY);
const code = checkpointCode(pack.checkpoint.body, nodeSha256);

function inputFor(change: Partial<PackReportInput> = {}): PackReportInput {
  return {
    language: 'da',
    organisation: 'Nordbetal AB',
    purpose: 'full',
    passages: [],
    lettersLeftOut: 0,
    anchors: [],
    state,
    entries: pack.entries,
    checkpoint: { ...pack.checkpoint, code },
    devices: pack.keys.devices,
    faults: [],
    deadlines: deadlinesOf(deadlineFactsOf(state), law, TODAY),
    createdAt: NOW,
    ...change,
  };
}

function textOf(report: Report): string {
  return [report.title, report.subtitle, ...report.blocks.map(blockText), report.foot].join('\n');
}

function textFor(change: Partial<PackReportInput> = {}): string {
  return textOf(buildPackReport(inputFor(change)));
}

describe.each(UI_LANGUAGES)('when a pack is made in %s', (language) => {
  const report = buildPackReport(inputFor({ language }));
  const text = textOf(report);

  it('→ it fits the schema of the renderer, its cover has the verdict, and no heading repeats an id', () => {
    expect(reportSchema.safeParse(report).success).toBe(true);
    expect(report.blocks[0]).toMatchObject({ kind: 'callout', tone: 'result' });
    const ids = report.blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    expect(text).not.toMatch(/undefined|NaN|\[object|\{\w+\}(?!.*\{pages\})/);
  });

  it('→ every entry stands in the trail with its label and full hash', () => {
    for (const { header, hash } of pack.entries) {
      expect(text).toContain(eventLabel(header.type, language));
      expect(text.replaceAll(' ', '')).toContain(hash);
    }
  });

  it('→ checkpoint, keys, exhibits and letters stand in it with full hashes', () => {
    const packed = text.replaceAll(' ', '');
    expect(text).toContain(code);
    for (const hex of [
      pack.checkpoint.body.root,
      pack.checkpoint.sig,
      ...pack.checkpoint.body.streams.map(({ head }) => head),
      ...pack.keys.devices.map(({ publicKey }) => publicKey),
      ...[...state.evidence.values()].map(({ sha256 }) => sha256),
      ...state.letters.map(({ sha256 }) => sha256),
    ]) {
      expect(packed).toContain(hex);
    }
  });

  it('→ both ways to verify stand in it', () => {
    expect(text).toContain('npm run verify -- pack.pdf');
    for (const command of VERIFY_BY_HAND) expect(text).toContain(command);
  });
});

describe('the verdict', () => {
  it('when verification found faults → the cover warns and every fault stands below, in words', () => {
    const faults = verifyTrail(
      pack.entries.slice(0, -2),
      { workspace: WORKSPACE, case: 'f'.repeat(32), devices: [] },
      verifiers,
    );
    const report = buildPackReport(inputFor({ faults }));
    const text = textOf(report);
    expect(report.blocks[0]).toMatchObject({ kind: 'callout', tone: 'important' });
    expect(text).toContain(`Journalen har ${String(faults.length)} fejl`);
    expect(text).toContain('En journalpost hører til en anden sag (linje 1 (enhed');
    expect(text).not.toContain('Kontrollen fandt ingen fejl');
  });

  it('when any fault is told → a sentence of its own in each language, English as in the format', () => {
    for (const language of UI_LANGUAGES) {
      // Object.keys widens the codes to string; they are those of the table.
      const codes = Object.keys(FAULTS) as readonly FaultCode[];
      const texts = codes.map((each) => faultText({ code: each, place: 'checkpoint' }, language));
      expect(new Set(texts).size).toBe(codes.length);
    }
    expect(faultText({ code: 'CUT_SHORT', place: 'stream of device abcdef01' }, 'en')).toBe(
      'The trail ends before the checkpoint (stream of device abcdef01)',
    );
    expect(faultText({ code: 'CUT_SHORT', place: 'stream of device abcdef01' }, 'sv')).toBe(
      'Journalen slutar före kontrollpunkten (följden från enhet abcdef01)',
    );
  });
});

describe('what the pages tell', () => {
  it('when the case was opened → it stands in the access log and not in the chronology', () => {
    const opened = signedEntries([{ type: 'CaseOpened', v: 1, purpose: 'export' }], pack.key, {
      after: pack.entries,
    });
    const report = buildPackReport(inputFor({ entries: [...pack.entries, ...opened] }));
    const from = (id: string) =>
      report.blocks.findIndex((block) => block.kind === 'heading' && block.id === id);
    const section = (id: string) =>
      report.blocks
        .slice(from(id), from(id) + 3)
        .map(blockText)
        .join('\n');
    expect(section('access')).toContain('Anna Lind (Kunderepræsentant) | Eksporteret');
    expect(section('chronology')).not.toContain('Eksporteret');
    expect(textFor()).toContain('Journalen har ingen poster om adgang.');
  });

  it('when deadlines were kept or missed → each says so with its reason', () => {
    const text = textFor();
    for (const deadline of inputFor().deadlines) expect(text).toContain(deadline.label.da);
    expect(text).toMatch(/Holdt|Overskredet/);
    expect(text).toContain('Fristen er den');
  });

  it('when there are notes and a vulnerability → they stay in the embedded trail', () => {
    const text = textFor({ state: caseWith('upheld') });
    expect(text).not.toContain(SECRET.note);
    expect(text).not.toContain(SECRET.vulnerability);
    expect(text).toContain(`${SECRET.exhibitTitle} (${SECRET.exhibitFile}`);
    expect(text).toContain('må ikke nævnes i breve');
  });

  it.each(CASE_OUTCOMES)('when the case ended %s → the report is built in every language', (outcome) => {
    for (const language of UI_LANGUAGES) {
      const report = buildPackReport(inputFor({ language, state: caseWith(outcome) }));
      expect(reportSchema.safeParse(report).success).toBe(true);
    }
  });

  it('when a letter departs from the ordinary → its reasons stand with the letters and in the chronology', () => {
    const play = new Play();
    play.does({ type: 'ReceiveComplaint', complaint: complaintOf(), exhibits: [] });
    play.does({ type: 'DeclareConflict', conflict: false, statement: 'Nej' });
    play.does(issuing(HOLDING));
    const overrides = [{ requirement: HOLDING_REPLY_ONCE, reason: 'Kortnetværket svarede ikke.' }];
    play.does(issuing({ ...HOLDING, overrides, signpostReason: 'Købt i Sverige.' }));
    const text = textFor({ state: play.case });
    expect(text).toContain('Afvigelser, begrundet af den, der skrev');
    expect(text).toContain('Kortnetværket svarede ikke.');
    expect(text).toContain('Købt i Sverige.');
    expect(textFor({})).not.toContain('Afvigelser');
  });

  it('when a letter uses standard paragraphs of the firm → each stands with the letter, with its version', () => {
    const play = new Play();
    play.does({ type: 'ReceiveComplaint', complaint: complaintOf(), exhibits: [] });
    play.does({ type: 'DeclareConflict', conflict: false, statement: 'Nej' });
    play.does(
      issuing({ ...HOLDING, clauses: [{ id: approvedClause().clauseId, version: 2, name: 'Rente' }] }),
    );
    expect(textFor({ state: play.case })).toMatch(
      /kontrolkode \S+, \d+ bilag, standardafsnit »Rente« \(version 2\)/,
    );
    expect(textFor({})).not.toContain('standardafsnit');
  });

  it('when sides, exhibits and checks have their reasons → the report repeats them', () => {
    const given = { by: ANNA, at: NOW, agrees: true, comments: 'Set.' };
    const requested = { by: ANNA, at: NOW, note: 'Alt' };
    const base = caseWith('upheld');
    if (!base.admissibility) throw new Error('Admissibility was decided');
    const text = textFor({
      state: {
        ...base,
        admissibility: { ...base.admissibility, noFinalAnswerBecause: 'Intet svar i to måneder.' },
        issues: new Map(
          [...base.issues].map(([id, issue]) => [
            id,
            { ...issue, positions: {}, notHeard: { respondent: 'Forretningen er ophørt.' } },
          ]),
        ),
        evidence: new Map(
          [...base.evidence].map(([id, exhibit]) => [
            id,
            { ...exhibit, passedOverBecause: 'En anden kunde.' },
          ]),
        ),
        secondReading: { requested, given, outdated: false },
      },
    });
    for (const words of [
      'Uden kundeservices endelige svar: Intet svar i to måneder.',
      'Ikke indbragt for domstol eller ankenævn',
      'Ikke hørt: Forretningen er ophørt.',
      'ladt ude af betragtning: En anden kunde.',
      'Samme vurdering',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('when the case has hardly begun → the report says what is not there', () => {
    const play = new Play();
    play.does({ type: 'ReceiveComplaint', complaint: complaintOf(), exhibits: [] });
    const text = textFor({ state: play.case, entries: pack.entries.slice(0, 1), deadlines: [] });
    for (const words of [
      'Der er ingen bilag i sagen.',
      'Der er ikke udstedt breve.',
      'Der er ingen frister.',
      'Der er ingen afhjælpning.',
    ]) {
      expect(text).toContain(words);
    }
  });
});

describe('the detail of an entry', () => {
  it.each([
    ['FindingRecorded', { outcome: 'partly-upheld' }, 'Delvist medhold'],
    ['EvidenceAdded', { exhibit: { title: 'Kvittering' } }, 'Kvittering'],
    ['InformationRequested', { from: 'respondent', dueOn: '2026-12-01' }, 'Virksomheden, 01.12.2026'],
    ['NoteAdded', { text: 'hemmeligt' }, ''],
    ['PositionRecorded', { party: 'complainant', text: 'hemmeligt' }, 'Klager'],
    ['PartyNotHeard', { party: 'respondent', reason: 'hemmeligt' }, 'Virksomheden'],
    ['EvidencePassedOver', { reason: 'hemmeligt' }, ''],
    ['SecondReadingGiven', { agrees: false, comments: 'hemmeligt' }, 'En anden vurdering'],
    ['SecondReadingGiven', { comments: 'hemmeligt' }, ''],
    ['LetterIssued', { letter: { kind: 'holding-reply', delayedBecause: 'x' } }, 'Foreløbigt svar'],
    [
      'LetterIssued',
      {
        letter: { kind: 'holding-reply', overrides: [{ requirement: 'later-one', reason: 'Intet svar' }, 7] },
      },
      'Foreløbigt svar, udstedt trods kravet »later-one«: Intet svar, udstedt trods kravet »«: ',
    ],
    [
      'AddendumIssued',
      { letter: { signpostReason: 'Købt i Sverige' } },
      'uden henvisning til det ankenævn, der oftest er kompetent: Købt i Sverige',
    ],
    [
      'LetterIssued',
      { letter: { kind: 'holding-reply', clauses: [{ id: 'c', version: 3, name: 'Rente' }, 7] } },
      'Foreløbigt svar, standardafsnit »Rente« (version 3), standardafsnit »« (version 0)',
    ],
    ['SomethingLater', { title: 'x' }, ''],
  ])('when the entry is %s → %j shows as "%s"', (type, body, detail) => {
    expect(entryDetail(type, body, 'da')).toBe(detail);
  });

  it.each([null, 7, 'text', [], {}, { exhibit: null }, { exhibit: { title: 5 } }, { outcome: 'toString' }])(
    'when the body is damaged (%j) → nothing, and nothing thrown',
    (body) => {
      for (const type of ['EvidenceAdded', 'FindingRecorded', 'LetterIssued', 'CaseOpened']) {
        expect(entryDetail(type, body, 'da')).toBe('');
      }
    },
  );
});

describe('the recipe by hand', () => {
  it('when its key head is set before a public key → the signature of an entry verifies', () => {
    const [entry] = pack.entries;
    const [device] = pack.keys.devices;
    const head = /printf ([0-9a-f]+);/.exec(VERIFY_BY_HAND[3])?.[1];
    if (!entry || !device || head === undefined) throw new Error('The pack has an entry and a device');
    const der = Buffer.from(head + device.publicKey, 'hex');
    const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
    expect(verify(null, Buffer.from(entry.hash, 'hex'), key, Buffer.from(entry.sig, 'hex'))).toBe(true);
    expect(entry.header.case).toBe(CASE);
  });
});

it('when languages change → the words change, the hashes do not', () => {
  const texts = UI_LANGUAGES.map((language: UiLanguage) => textFor({ language }));
  expect(new Set(texts).size).toBe(3);
});

describe('a pack made for a purpose', () => {
  const headingsOf = (purpose: CasePurpose) =>
    buildPackReport(inputFor({ purpose, language: 'en' })).blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 2 ? [block.id] : [],
    );
  const trail = pack.entries.map((entry): PackEntry => {
    const { header, hash, sig } = entry;
    return header.type === 'FindingRecorded'
      ? { header, hash, sig, withheld: { reason: 'third-party' } }
      : entry;
  });
  const findings = trail.filter((entry) => 'withheld' in entry).length;

  it.each(CASE_PURPOSES)(
    'when it is %s → its parts in their order, then the trail and how to verify',
    (purpose) => {
      expect(headingsOf(purpose)).toEqual([
        ...PURPOSE_RULES[purpose].parts,
        'trail',
        'checkpoint',
        'keys',
        'verify',
      ]);
    },
  );

  it('when contents are withheld → the cover says how many, and a section which and why', () => {
    const text = textFor({ language: 'en', purpose: 'disclosure', entries: trail });
    expect(text).toContain(
      `The content of ${String(findings)} of ${String(trail.length)} entries is withheld`,
    );
    expect(text).toContain('For the complainant, as access to their own data');
    const lines = trail.flatMap((entry, place) => ('withheld' in entry ? [String(place + 1)] : []));
    expect(text).toContain(lines.join(', '));
    expect(text).toContain('withheld: other persons');
  });

  it('when words are blacked out → they stand nowhere on the pages, and the mark says why', () => {
    const [title] = [...state.issues.values()].map((issue) => issue.title);
    if (title === undefined) throw new Error('There is an issue');
    expect(textFor({ purpose: 'disclosure' })).toContain(title);
    const text = textFor({ purpose: 'disclosure', passages: [{ text: title, reason: 'third-party' }] });
    expect(text).not.toContain(title);
    expect(text).toContain('[overstreget: hensyn til andre personer]');
    expect(textFor({ passages: [{ text: title, reason: 'third-party' }] })).toContain(title);
  });

  it('when there is a final assessment → what it rested on: entries, rules, template, exhibits, and how much came later', () => {
    const letter = state.finalLetter;
    if (!letter) throw new Error('There is a final letter');
    const text = textFor({ language: 'en' });
    const at = pack.entries.findIndex(({ header }) => header.type === 'LetterIssued');
    const kept = keptCheckpoints(pack.entries)[0]?.checkpoint;
    const streams = kept?.body.streams ?? [];
    expect(entriesAt(pack.entries, { ...pack.checkpoint.body, streams })).toHaveLength(at);
    expect(text).toContain('What was known at the assessment');
    expect(text).toContain(letter.templateVersion);
    expect(text).toContain(letter.rulePackVersion);
  });

  it('when people read the last section → the page and the recipe are named', () => {
    const text = textFor({ language: 'en' });
    expect(text.slice(text.indexOf('How to verify'))).toMatch(/verify\.html[\s\S]*verify-by-hand\.md/);
  });
});
