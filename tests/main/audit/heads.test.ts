import fc from 'fast-check';
import { expect, test } from 'vitest';

import { createHeadTable, encodeHeads } from '../../../src/main/audit/head-table';
import { createHeads } from '../../../src/main/audit/heads';
import { WORKSPACE_STREAM } from '../../../src/shared/audit/entry';
import { asId } from '../../../src/shared/core/ids';
import type { StreamHead } from '../../../src/shared/ipc/contract';

const id = fc.constantFrom(WORKSPACE_STREAM, ...['1', '7', '8', 'e', 'f'].map((digit) => digit.repeat(32)));
const head: fc.Arbitrary<StreamHead> = fc.record({
  caseId: id.map((text) => asId<StreamHead['caseId']>(text)),
  deviceId: fc.constantFrom('a', 'b').map((digit) => asId<StreamHead['deviceId']>(digit.repeat(32))),
  length: fc.integer({ min: 1, max: 2 ** 40 }),
  head: fc.constantFrom('0', '9', 'f').map((digit) => digit.repeat(64)),
});

function nameOf({ caseId, deviceId }: StreamHead): string {
  return caseId + deviceId;
}

function sorted(heads: Iterable<StreamHead>): readonly StreamHead[] {
  return [...heads].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

test('when heads were stored and some are set after → every way of asking gives what a plain map would', () => {
  fc.assert(
    fc.property(fc.array(head), fc.array(head), fc.integer({ min: 1, max: 4 }), (stored, set, limit) => {
      const model = new Map(stored.map((one) => [nameOf(one), one]));
      const heads = createHeads(createHeadTable(encodeHeads(model.values())));
      for (const one of set) {
        heads.set(one);
        model.set(nameOf(one), one);
      }
      expect(sorted(heads.all())).toEqual(sorted(model.values()));
      const ofCases = [...model.values()].filter(({ caseId }) => caseId !== WORKSPACE_STREAM);
      expect(heads.caseStreams()).toBe(ofCases.length);
      const pages: StreamHead[] = [];
      for (let page = heads.page(0, limit); page.length > 0; page = heads.page(pages.length, limit))
        pages.push(...page);
      expect(sorted(pages)).toEqual(sorted(ofCases));
      for (const { caseId, deviceId } of [...stored, ...set]) {
        const { length, head: hash } = model.get(caseId + deviceId) ?? { length: 0, head: '' };
        expect(heads.of(caseId, deviceId)).toMatchObject({ length, head: hash });
        expect(heads.ofCase(caseId)).toEqual(
          sorted([...model.values()].filter((one) => one.caseId === caseId)),
        );
      }
    }),
  );
});

test('when a stream does not exist → length 0', () => {
  const heads = createHeads();
  expect(heads.of(asId('1'.repeat(32)), asId('a'.repeat(32)))).toEqual({ length: 0, head: '' });
  expect(heads.ofCase(asId('1'.repeat(32)))).toEqual([]);
});

test('when a case is new while pages are asked for → no stream is skipped', () => {
  const stored = ['1', '8', 'f'].map((digit) => ({
    caseId: asId<StreamHead['caseId']>(digit.repeat(32)),
    deviceId: asId<StreamHead['deviceId']>('a'.repeat(32)),
    length: 1,
    head: '0'.repeat(64),
  }));
  const heads = createHeads(createHeadTable(encodeHeads(stored)));
  const [first] = heads.page(0, 1);
  heads.set({
    ...stored[0],
    caseId: asId('0'.repeat(31) + '1'),
    deviceId: asId('a'.repeat(32)),
    length: 1,
    head: '',
  });
  expect([first, ...heads.page(1, 2)]).toEqual(stored);
});
