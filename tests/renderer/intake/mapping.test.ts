import { describe, expect, test } from 'vitest';

import {
  choiceOf,
  unusedColumns,
  withChoice,
  withFixed,
} from '../../../src/renderer/src/features/intake/mapping/change-mapping';
import {
  profilesIn,
  withoutProfile,
  withProfile,
} from '../../../src/renderer/src/features/intake/mapping/profiles';
import { readSamples } from '../../../src/renderer/src/features/intake/mapping/read-sample';
import { missingFields } from '../../../src/shared/intake/mapping';
import type { Mapping } from '../../../src/shared/intake/mapping';

const EMPTY: Mapping = { columns: {}, constants: {}, dateOrder: 'day-first', decimalSign: ',' };

describe('choosing columns', () => {
  test('when a column is chosen, joined by another and given up → the field follows', () => {
    const one = withChoice(EMPTY, 'complainant.name', 0, { kind: 'column', name: 'Fornavn' });
    const two = withChoice(one, 'complainant.name', 1, { kind: 'column', name: 'Efternavn' });
    expect(two.columns['complainant.name']).toEqual(['Fornavn', 'Efternavn']);
    const last = withChoice(two, 'complainant.name', 0, { kind: 'none' });
    expect(last.columns['complainant.name']).toEqual(['Efternavn']);
    const none = withChoice(last, 'complainant.name', 0, { kind: 'none' });
    expect(none).toEqual(EMPTY);
    expect(choiceOf(none, 'complainant.name')).toEqual({ kind: 'none' });
  });

  test('when a fixed value is chosen → it takes the place of the columns, and counts once it is given', () => {
    const column = withChoice(EMPTY, 'market', 0, { kind: 'column', name: 'Land' });
    const fixed = withChoice(column, 'market', 0, { kind: 'fixed' });
    expect(choiceOf(fixed, 'market')).toEqual({ kind: 'fixed' });
    expect(fixed.columns).toEqual({});
    expect(missingFields(fixed)).toContain('market');
    expect(missingFields(withFixed(fixed, 'market', 'DK'))).not.toContain('market');
    expect(withChoice(fixed, 'market', 0, { kind: 'none' })).toEqual(EMPTY);
  });

  test('when a column fills no field → it is named as unused', () => {
    const mapping = withChoice(EMPTY, 'text', 0, { kind: 'column', name: 'Klage' });
    expect(unusedColumns(mapping, ['Klage', 'Intern kode'])).toEqual(['Intern kode']);
  });
});

describe('samples', () => {
  const headers = ['Dato', 'Beløb', 'Land', 'For', 'Efter'];
  const rows = [
    ['03-04-2026', '1.249,50 kr.', 'Sverige', 'Åse', 'Ærø'],
    ['', '', '', '', ''],
    ['31.02.2026', 'mange', 'Narnia', 'Bo', ''],
  ];
  const read = (change: Partial<Mapping>, field: Parameters<typeof readSamples>[0]) =>
    readSamples(field, { ...EMPTY, ...change }, headers, rows, 'en');

  test('when dates can be read either way → the chosen order decides', () => {
    const columns = { receivedByFirmOn: ['Dato'] };
    expect(read({ columns }, 'receivedByFirmOn')[0]).toEqual({
      text: '3\u00a0Apr\u00a02026',
      understood: true,
    });
    expect(read({ columns, dateOrder: 'month-first' }, 'receivedByFirmOn')[0]?.text).toBe(
      '4\u00a0Mar\u00a02026',
    );
  });

  test('when a cell cannot be read → it is shown as it is and marked', () => {
    expect(read({ columns: { receivedByFirmOn: ['Dato'] } }, 'receivedByFirmOn')[1]).toEqual({
      text: '31.02.2026',
      understood: false,
    });
    expect(read({ columns: { market: ['Land'] } }, 'market')).toEqual([
      { text: 'Sweden', understood: true },
      { text: 'Narnia', understood: false },
    ]);
    expect(read({ columns: { 'disputedAmount.amount': ['Beløb'] } }, 'disputedAmount.amount')).toEqual([
      { text: '1249.50', understood: true },
      { text: 'mange', understood: false },
    ]);
  });

  test('when a field has several columns → they are joined', () => {
    const samples = read({ columns: { 'complainant.name': ['For', 'Efter'] } }, 'complainant.name');
    expect(samples.map(({ text }) => text)).toEqual(['Åse Ærø', 'Bo']);
  });
});

describe('saved mappings', () => {
  test('when mappings are saved and deleted → the settings hold those that are left', () => {
    const one = withProfile({ importProfiles: {} }, 'Ugeeksport', EMPTY);
    const two = withProfile(one, 'Andet', { ...EMPTY, decimalSign: '.' });
    expect(profilesIn(two).map(({ name }) => name)).toEqual(['Andet', 'Ugeeksport']);
    expect(profilesIn(withoutProfile(two, 'Andet'))).toEqual([{ v: 1, name: 'Ugeeksport', mapping: EMPTY }]);
  });

  test('when something else stands among them → it is passed over', () => {
    const importProfiles = { a: null, b: { v: 2 }, c: { v: 1, name: 'c', mapping: { columns: 'x' } } };
    expect(profilesIn({ importProfiles })).toEqual([]);
  });
});
