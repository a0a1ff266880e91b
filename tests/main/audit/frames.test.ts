import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { HEAD_BYTES, encodeFrame, pieces } from '../../../src/main/audit/frames';

const payload = fc.uint8Array({ minLength: 1, maxLength: 300 }).map((bytes) => Buffer.from(bytes));
const payloads = fc.array(payload, { minLength: 1, maxLength: 6 });

describe('frames', () => {
  it('when whole frames follow one another → each comes back with its payload', () => {
    fc.assert(
      fc.property(payloads, (list) => {
        const found = [...pieces(Buffer.concat(list.map(encodeFrame)))];
        expect(found.map((piece) => (piece.kind === 'frame' ? piece.payload : piece.kind))).toEqual(list);
      }),
    );
  });

  it('when the file ends anywhere within the last frame → everything before is whole and the rest is torn', () => {
    const first = encodeFrame(Buffer.from('first'));
    const whole = Buffer.concat([first, encodeFrame(Buffer.alloc(100, 7))]);
    for (let length = first.length + 1; length < whole.length; length++) {
      const kinds = [...pieces(whole.subarray(0, length))].map(({ kind }) => kind);
      expect(kinds).toEqual(['frame', 'torn']);
    }
  });

  it('when any bit of a frame is turned and a whole frame follows → that frame is damaged, the next is found', () => {
    fc.assert(
      fc.property(payload, payload, fc.nat(), fc.nat(7), (broken, sound, place, bit) => {
        const first = encodeFrame(broken);
        const at = place % first.length;
        first[at] = first[at]! ^ (1 << bit);
        const found = [...pieces(Buffer.concat([first, encodeFrame(sound)]))];
        expect(found[0]).toMatchObject({ kind: 'damaged', offset: 0, end: first.length });
        expect(found[1]).toMatchObject({ kind: 'frame', payload: sound });
      }),
    );
  });

  it('when a bit of the complete last frame is turned → it is damaged, not torn: it may have been acknowledged', () => {
    const frame = encodeFrame(Buffer.alloc(900, 0xa5));
    for (let at = HEAD_BYTES; at < frame.length; at += 13) {
      const changed = Buffer.from(frame);
      changed[at] = changed[at]! ^ 1;
      expect([...pieces(changed)].map(({ kind }) => kind)).toEqual(['damaged']);
    }
  });

  it('when sectors of the last frame were never written and read as zeros → it is torn', () => {
    const frame = encodeFrame(Buffer.alloc(4_000, 0xa5));
    const inside = Buffer.from(frame).fill(0, 1_024, 1_536);
    const beginning = Buffer.from(frame).fill(0, 0, 512);
    const all = Buffer.alloc(frame.length);
    for (const bytes of [inside, beginning, all]) {
      expect([...pieces(bytes)].map(({ kind }) => kind)).toEqual(['torn']);
    }
  });

  it('when the buffer is only the beginning of a longer file → a frame cut off at its edge is not searched', () => {
    const frame = encodeFrame(Buffer.concat([Buffer.alloc(40, 1), encodeFrame(Buffer.from('planted'))]));
    const found = [...pieces(frame.subarray(0, frame.length - 1), { more: true })];
    expect(found.map(({ kind, offset }) => [kind, offset])).toEqual([['torn', 0]]);
  });

  it('when given any bytes at all → every byte belongs to exactly one piece', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), payloads, (noise, list) => {
        const bytes = Buffer.concat([...list.map(encodeFrame), noise]);
        let at = 0;
        for (const piece of pieces(bytes)) {
          expect(piece.offset).toBe(at);
          at = piece.end;
        }
        expect(at).toBe(bytes.length);
      }),
    );
  });
});
