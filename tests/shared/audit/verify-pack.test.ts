import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Entry } from '../../../src/shared/audit/entry';
import { hashBody, hashHeader } from '../../../src/shared/audit/hashing';
import { KEYS_FILE, MANIFEST_FILE, TRAIL_FILE } from '../../../src/shared/audit/pack';
import type { PdfSeal } from '../../../src/shared/audit/pdf-seal';
import type { PackPart, PackVerdict } from '../../../src/shared/audit/verify-pack';
import { verifyPack } from '../../../src/shared/audit/verify-pack';
import type { CaseEvent, IssuedLetter } from '../../../src/shared/complaint/events';
import type { DeviceId } from '../../../src/shared/core/ids';
import { asId } from '../../../src/shared/core/ids';
import { nodeSha256, testKey } from '../../support/fake-desktop';
import {
  checkpointOver,
  codedCheckpoint,
  partsOf,
  SEAL,
  signedEntries,
  testPack,
  verifiers,
} from '../../support/packs';
import type { TestPack } from '../../support/packs';

const pack = testPack();
const honest = partsOf(pack);

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function verdict(parts: readonly PackPart[], seal: PdfSeal = SEAL): PackVerdict {
  return verifyPack({ parts, seal }, verifiers, decode);
}

function codes(parts: readonly PackPart[]): readonly string[] {
  return [...new Set(verdict(parts).faults.map((fault) => fault.code))];
}

/** Verifies a pack the real writer made of tampered content: the manifest fits the files. */
function codesOf(change: Partial<TestPack>): readonly string[] {
  return codes(partsOf({ ...pack, ...change }));
}

/** The bytes of one file changed after the pack was made. */
function withFile(name: string, change: (text: string) => string): readonly PackPart[] {
  return honest.map((part) =>
    part.name === name
      ? { name, bytes: new TextEncoder().encode(change(new TextDecoder().decode(part.bytes))) }
      : part,
  );
}

function at(index: number): Entry {
  const entry = pack.entries.at(index);
  if (!entry) throw new Error('No such entry');
  return entry;
}

function replaced(index: number, entry: Entry): readonly Entry[] {
  return pack.entries.map((each, position) => (position === index ? entry : each));
}

describe('an honest pack', () => {
  it('when nothing was touched → sound, with reference, letter and checkpoint code', () => {
    expect(verdict(honest)).toMatchObject({
      sound: true,
      faults: [],
      reference: 'UVI-2026-0417',
      entries: pack.entries.length,
    });
    expect(verdict(honest).checkpointCode).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(verdict(honest).letters).toHaveLength(1);
    expect(verdict(honest).letters[0]?.code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(verdict(honest).letters[0]?.code).not.toBe(verdict(honest).checkpointCode);
  });
});

describe('the attacker without a key', () => {
  it('when one byte of a body is changed → BODY_WRONG at its line', () => {
    const faults = verdict(
      partsOf({
        ...pack,
        entries: replaced(3, { ...at(3), body: { ...(at(3).body as object), title: 'x' } }),
      }),
    ).faults;
    expect(faults.map((fault) => fault.code)).toEqual(['BODY_WRONG']);
    expect(faults[0]?.place).toContain('line 4');
  });

  it('when the file is changed and the manifest is not → FILE_CHANGED as well', () => {
    expect(codes(withFile(TRAIL_FILE, (text) => text.replace('Dobbelt', 'Enkelte')))).toEqual([
      'FILE_CHANGED',
      'BODY_WRONG',
    ]);
  });

  it('when the body and its hash are changed → the header no longer has its hash', () => {
    const body = { ...(at(3).body as object), title: 'x' };
    const header = { ...at(3).header, bodyHash: hashBody(at(3).salt, body, nodeSha256) };
    expect(codesOf({ entries: replaced(3, { ...at(3), header, body }) })).toEqual(['HASH_WRONG']);
  });

  it('when everything is recomputed but the signature → SIGNATURE_WRONG and the chain is cut', () => {
    const body = { ...(at(3).body as object), title: 'x' };
    const header = { ...at(3).header, bodyHash: hashBody(at(3).salt, body, nodeSha256) };
    const forged = { ...at(3), header, body, hash: hashHeader(header, nodeSha256) };
    expect(codesOf({ entries: replaced(3, forged) })).toEqual([
      'SIGNATURE_WRONG',
      'LINK_BROKEN',
      'ROOT_WRONG',
    ]);
  });

  it('when the last entry is cut off → CUT_SHORT', () => {
    expect(codesOf({ entries: pack.entries.slice(0, -1) })).toEqual(['CUT_SHORT', 'ROOT_WRONG']);
  });

  it('when an entry in the middle is cut out → ENTRY_MISSING', () => {
    expect(codesOf({ entries: pack.entries.filter((_, index) => index !== 4) })).toContain('ENTRY_MISSING');
  });

  it('when two entries change places → ORDER_WRONG', () => {
    const swapped = replaced(4, at(5)).map((entry, index) => (index === 5 ? at(4) : entry));
    expect(codesOf({ entries: swapped })).toEqual(['ORDER_WRONG']);
  });

  it('when an entry stands twice → ENTRY_REPEATED', () => {
    expect(codesOf({ entries: [...pack.entries, at(-1)] })).toContain('ENTRY_REPEATED');
  });

  it('when a foreign key signed an entry → SIGNATURE_WRONG', () => {
    const sig = testKey().sign(Buffer.from(at(5).hash, 'hex'));
    expect(codesOf({ entries: replaced(5, { ...at(5), sig }) })).toEqual(['SIGNATURE_WRONG']);
  });

  it('when a foreign device added an entry → DEVICE_UNKNOWN', () => {
    const device = asId<DeviceId>('e'.repeat(32));
    const [foreign] = signedEntries([{ type: 'NoteAdded', v: 1 }], testKey(), { device });
    if (!foreign) throw new Error('No entry');
    expect(codesOf({ entries: [...pack.entries, foreign] })).toContain('DEVICE_UNKNOWN');
  });

  it('when the list of devices gets another key → the enrolment does not prove it', () => {
    const [device] = pack.keys.devices;
    if (!device) throw new Error('No device');
    const keys = { ...pack.keys, devices: [{ ...device, publicKey: testKey().publicKey }] };
    expect(codesOf({ keys })).toContain('ENROLMENT_WRONG');
  });

  it('when the name of a device’s person is changed → ENROLMENT_WRONG', () => {
    const [device] = pack.keys.devices;
    if (!device) throw new Error('No device');
    expect(codesOf({ keys: { ...pack.keys, devices: [{ ...device, staffName: 'En anden' }] } })).toEqual([
      'ENROLMENT_WRONG',
    ]);
  });

  it('when another certificate is put among the document keys → the workspace never named it', () => {
    const [own] = pack.keys.documentKeys;
    if (!own) throw new Error('No key');
    const added = { ...own, certificate: 'b'.repeat(64) };
    expect(codesOf({ keys: { ...pack.keys, documentKeys: [own, added] } })).toEqual(['ENROLMENT_WRONG']);
    expect(codesOf({ keys: { ...pack.keys, documentKeys: [{ ...own, kind: 'pkcs12' }] } })).toEqual([
      'ENROLMENT_WRONG',
    ]);
  });

  it.each([
    ['was changed', { valid: false }, 'PDF_CHANGED'],
    ['goes on after what was signed', { whole: false }, 'PDF_CONTINUED'],
    ['was signed by somebody else', { certificate: 'b'.repeat(64) }, 'PDF_KEY_UNKNOWN'],
  ] as const)('when the PDF %s → %o, %s', (_name, change, code) => {
    expect(verdict(honest, { ...SEAL, ...change }).faults).toEqual([{ code, place: 'the PDF file' }]);
  });

  it('when the PDF carries no signature → PDF_UNSIGNED', () => {
    expect(verifyPack({ parts: honest }, verifiers, decode).faults.map(({ code }) => code)).toEqual([
      'PDF_UNSIGNED',
    ]);
  });

  it('when the checkpoint is signed by another key → CHECKPOINT_SIGNATURE_WRONG', () => {
    expect(codesOf({ checkpoint: checkpointOver(pack.entries, testKey()) })).toEqual([
      'CHECKPOINT_SIGNATURE_WRONG',
    ]);
  });

  it('when the checkpoint is an older one → the trail goes on after it', () => {
    expect(codesOf({ checkpoint: checkpointOver(pack.entries.slice(0, 5), pack.key) })).toEqual([
      'LONGER_THAN_CHECKPOINT',
      'ROOT_WRONG',
    ]);
  });

  it('when the letter is exchanged → it is not the one the trail names', () => {
    const changed = honest.map((part) =>
      part.name.startsWith('letter') ? { ...part, bytes: new Uint8Array([1, 2, 3]) } : part,
    );
    expect(codes(changed)).toEqual(['FILE_CHANGED']);
    expect(codes(honest.filter((part) => !part.name.startsWith('letter')))).toEqual(['FILE_MISSING']);
  });

  it('when a file is slipped in → FILE_UNLISTED', () => {
    expect(codes([...honest, { name: 'extra.txt', bytes: new Uint8Array() }])).toEqual(['FILE_UNLISTED']);
  });

  it('when there is no manifest, or one that says nonsense → a fault, not a crash', () => {
    expect(codes([])).toEqual(['NOT_A_PACK']);
    expect(codes(withFile(MANIFEST_FILE, () => '{"v":1}'))).toEqual(['MANIFEST_UNREADABLE']);
    expect(codes(withFile(KEYS_FILE, () => 'not json'))).toContain('KEYS_UNREADABLE');
    expect(codes(withFile(TRAIL_FILE, (text) => `${text}{"header":`))).toContain('ENTRY_UNREADABLE');
  });
});

/** A trail written anew from its first entry by somebody who holds the key. */
function rewritten(change: (event: CaseEvent) => CaseEvent): PackVerdict {
  return verdict(partsOf(testPack(pack.key, change)));
}

const retitled = (event: CaseEvent): CaseEvent =>
  event.type === 'IssueRaised' ? { ...event, title: 'Noget andet' } : event;

function issuedLetter(): IssuedLetter {
  // Only that event has a letter.
  const body = pack.entries.find(({ header }) => header.type === 'LetterIssued')?.body as {
    readonly letter: IssuedLetter;
  };
  return body.letter;
}

describe('the attacker with the key', () => {
  const kept = issuedLetter().checkpoint;
  const withLetter = (letter: object) => (event: CaseEvent) =>
    // What an attacker writes need not have the right shape.
    event.type === 'LetterIssued'
      ? ({ ...event, letter: { ...event.letter, ...letter } } as CaseEvent)
      : event;

  it('when the trail is written anew and the letter keeps its checkpoint → it was not made over these entries', () => {
    const { faults } = rewritten((event) => withLetter({ checkpoint: kept })(retitled(event)));
    expect(faults.map(({ code }) => code)).toEqual(['HEAD_WRONG', 'ROOT_WRONG']);
    expect(faults.every(({ place }) => place.startsWith('letter '))).toBe(true);
  });

  it('when the checkpoint is made anew too → another code than the one on the letter that was sent', () => {
    const forged = rewritten(retitled);
    expect(forged.sound).toBe(true);
    expect(forged.letters[0]?.code).not.toBe(kept.code);
  });

  it('when the code is kept and the checkpoint is not → CODE_WRONG', () => {
    const { faults } = rewritten((event) =>
      event.type === 'LetterIssued'
        ? withLetter({ checkpoint: { ...event.letter.checkpoint, code: kept.code } })(event)
        : retitled(event),
    );
    expect(faults.map(({ code }) => code)).toEqual(['CODE_WRONG']);
  });

  it('when the checkpoint is of another case or taken away → said', () => {
    const elsewhere = codedCheckpoint(pack.entries.slice(0, 3), pack.key, { case: asId('e'.repeat(32)) });
    expect(rewritten(withLetter({ checkpoint: elsewhere })).faults.map(({ code }) => code)).toEqual([
      'CHECKPOINT_WRONG_CASE',
    ]);
    for (const checkpoint of [null, { ...kept, sig: 'x' }]) {
      expect(rewritten(withLetter({ checkpoint })).faults.map(({ code }) => code)).toEqual([
        'CHECKPOINT_MISSING',
      ]);
    }
  });

  it('when the checkpoint counts the letter itself in → CHECKPOINT_TOO_LATE', () => {
    const at = pack.entries.findIndex(({ header }) => header.type === 'LetterIssued');
    const late = codedCheckpoint(pack.entries.slice(0, at + 1), pack.key);
    const { faults } = rewritten(withLetter({ checkpoint: late }));
    expect(faults.map(({ code }) => code)).toContain('CHECKPOINT_TOO_LATE');
  });
});

describe('any change at all', () => {
  it('when any bit of any file is flipped → it is found', () => {
    fc.assert(
      fc.property(fc.nat(honest.length - 1), fc.nat(), fc.nat(7), (which, where, bit) => {
        const changed = honest.map((part, index) => {
          if (index !== which || part.bytes.byteLength === 0) return part;
          const bytes = part.bytes.slice();
          const position = where % bytes.byteLength;
          bytes[position] = (bytes[position] ?? 0) ^ (1 << bit);
          return { ...part, bytes };
        });
        const result = verdict(changed);
        // The manifest's free text and the time of making are covered by the signature of the file, not of the trail.
        const free = honest[which]?.name === MANIFEST_FILE;
        if (!free) expect(result.sound).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it('when any bytes come as a pack → a verdict, never an exception', () => {
    const name = fc.constantFrom(MANIFEST_FILE, KEYS_FILE, TRAIL_FILE, 'other');
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.json().map((text) => new TextEncoder().encode(text)),
    );
    fc.assert(
      fc.property(fc.array(fc.record({ name, bytes }), { maxLength: 6 }), (parts) => {
        expect(verdict(parts).sound).toBe(false);
      }),
    );
  });
});
