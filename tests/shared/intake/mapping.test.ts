import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../../src/shared/intake/guess-mapping';
import {
  columnNames,
  fittingProfile,
  mappingProfileSchema,
  missingFields,
  REQUIRED_CSV_FIELDS,
} from '../../../src/shared/intake/mapping';
import type { Mapping } from '../../../src/shared/intake/mapping';
import { DANISH_TABLE, SWEDISH_TABLE } from '../../fixtures/intake/files';

const guess = ([headers = [], ...rows]: readonly (readonly string[])[]): Mapping =>
  guessMapping(headers, rows);

describe('guessMapping', () => {
  it('when the columns have Danish names → each finds its field', () => {
    expect(guess(DANISH_TABLE)).toEqual({
      columns: {
        externalId: ['Sagsnr'],
        market: ['Marked'],
        'complainant.name': ['Kunde'],
        'complainant.email': ['E-mail'],
        product: ['Produkt'],
        receivedByFirmOn: ['Modtaget'],
        receivedByRepresentativeOn: ['Eskaleret'],
        'disputedAmount.amount': ['Beløb'],
        text: ['Beskrivelse'],
      },
      constants: {},
      dateOrder: 'day-first',
      decimalSign: ',',
    });
  });

  it('when the columns have Swedish names → first name and surname fill the name together', () => {
    expect(guess(SWEDISH_TABLE).columns).toMatchObject({
      externalId: ['Ärendenummer'],
      'complainant.name': ['Förnamn', 'Efternamn'],
      receivedByFirmOn: ['Inkom'],
      receivedByRepresentativeOn: ['Eskalerad'],
      'disputedAmount.currency': ['Valuta'],
      text: ['Klagomål'],
    });
  });

  it('when the columns have English names → each finds its field, and signs follow the samples', () => {
    const mapping = guess([
      [
        'Case ID',
        'Country',
        'Customer name',
        'Street',
        'Postcode',
        'City',
        'Product',
        'Received',
        'Escalated',
        'Amount',
        'Answer date',
        'Final answer',
        'Description',
        'Attachments',
      ],
      [
        'X-1',
        'Ireland',
        'Aoife Byrne',
        '1 Quay St',
        'D02',
        'Dublin',
        'refund',
        '10/31/2026',
        '11/02/2026',
        '1,249.50',
        '11/01/2026',
        'No.',
        'I waited.',
        'a.pdf',
      ],
    ]);
    expect(missingFields(mapping)).toEqual([]);
    expect(mapping.columns).toMatchObject({
      'complainant.address': ['Street', 'Postcode', 'City'],
      'finalAnswer.answeredOn': ['Answer date'],
      'finalAnswer.text': ['Final answer'],
      attachments: ['Attachments'],
    });
    expect(mapping).toMatchObject({ dateOrder: 'month-first', decimalSign: '.' });
  });

  it('when names say nothing but the cells do → e-mail and market are found, and no column is used twice', () => {
    const mapping = guess([
      ['A', 'B', 'C'],
      ['DK', 'x@y.example', '17'],
      ['SE', 'z@y.example', '18'],
    ]);
    expect(mapping.columns).toEqual({ market: ['A'], 'complainant.email': ['B'] });
    expect(missingFields(mapping)).toEqual(REQUIRED_CSV_FIELDS.filter((field) => field !== 'market'));
  });

  it('when some sample cells are bad → the name still decides', () => {
    expect(
      guess([
        ['Marked', 'Modtaget'],
        ['Narnia', 'i går'],
        ['DK', '1.11.2026'],
      ]).columns,
    ).toEqual({
      market: ['Marked'],
      receivedByFirmOn: ['Modtaget'],
    });
  });

  it('when a file to mend is opened again → its column of problems is mapped to nothing', () => {
    for (const name of ['Importfejl', 'Importfel', 'Import problem']) {
      expect(
        guess([
          [name, 'Sagsnr'],
          ['Marked mangler.', '17'],
        ]).columns,
      ).toEqual({ externalId: ['Sagsnr'] });
    }
  });
});

describe('profiles', () => {
  const profile = { v: 1 as const, name: 'Kundesystem', mapping: guess(DANISH_TABLE) };

  it('when a profile was stored and is read again → it is the same', () => {
    expect(mappingProfileSchema.parse(JSON.parse(JSON.stringify(profile)))).toEqual(profile);
  });

  it('when a file has all columns of a profile → it fits; when one is missing → it does not', () => {
    const headers = [...(DANISH_TABLE[0] ?? []), 'Ny kolonne'];
    expect(fittingProfile([profile], headers)).toBe(profile);
    expect(fittingProfile([profile], headers.slice(1))).toBeUndefined();
  });

  it('when a stored profile is not one → it is refused', () => {
    expect(
      mappingProfileSchema.safeParse({ ...profile, mapping: { ...profile.mapping, dateOrder: 'x' } }).success,
    ).toBe(false);
  });
});

describe('columnNames', () => {
  it('when names are blank or repeated → each column still has its own', () => {
    expect(columnNames(['Dato', '', ' Dato ', 'Dato', 'to\nlinjer'])).toEqual([
      'Dato',
      '#2',
      'Dato (2)',
      'Dato (3)',
      'to linjer',
    ]);
  });
});
