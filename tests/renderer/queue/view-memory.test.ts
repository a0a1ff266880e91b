import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { BY_URGENCY, readGridMemory } from '../../../src/renderer/src/features/queue/view-memory';

describe('how the table is remembered', () => {
  test('when a view was saved → it comes back', () => {
    const memory = { sort: { field: 'complainant', direction: 'desc' }, widths: { reference: 180 } };
    expect(readGridMemory(JSON.parse(JSON.stringify(memory)))).toEqual(memory);
  });

  test('when one part is unreadable → the other part still counts', () => {
    const stored = { sort: { field: 'shoe size', direction: 'asc' }, widths: { reference: 180 } };
    expect(readGridMemory(stored)).toEqual({ sort: BY_URGENCY, widths: { reference: 180 } });
  });

  test('when anything at all is stored → a usable view, never an error', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const { sort, widths } = readGridMemory(stored);
        expect(['asc', 'desc']).toContain(sort.direction);
        expect(typeof widths).toBe('object');
      }),
    );
  });
});
