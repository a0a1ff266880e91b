import { describe, expect, it } from 'vitest';

import * as labels from '../../../src/shared/complaint/labels';
import { eventLabel, isEventType } from '../../../src/shared/complaint/labels';
import * as vocabulary from '../../../src/shared/complaint/vocabulary';

const tables = Object.entries(labels).filter(
  (entry): entry is [string, labels.Labels<string>] => typeof entry[1] === 'object',
);

describe.each(tables)('%s', (_name, table) => {
  it('when a value is shown → every language has a word of its own alphabet, without loose ends', () => {
    for (const { da, sv, en } of Object.values(table)) {
      for (const text of [da, sv, en]) expect(text).toMatch(/^\S(.*\S)?$/);
      expect(da).not.toMatch(/[äöÄÖ]/);
      expect(sv).not.toMatch(/[æøÆØ]/);
      expect(en).not.toMatch(/[æøåäöÆØÅÄÖ]/);
    }
  });

  it('when two values are shown in one language → they are told apart', () => {
    for (const language of ['da', 'sv', 'en'] as const) {
      const words = Object.values(table).map((texts) => texts[language]);
      expect(new Set(words).size).toBe(words.length);
    }
  });
});

describe('outcomes in Danish', () => {
  it('when a case ends → it is said with the words of the boards', () => {
    const words = vocabulary.CASE_OUTCOMES.map((outcome) => labels.CASE_OUTCOME_LABELS[outcome].da);
    expect(words).toEqual([
      'Medhold',
      'Delvist medhold',
      'Ikke medhold',
      'Kulance',
      'Forlig',
      'Tilbagekaldt',
      'Afvist',
      'Henvist',
    ]);
  });
});

describe('event labels', () => {
  it('when the type is known → its chronicle line; otherwise the type itself', () => {
    expect(eventLabel('FindingRecorded', 'da')).toBe('Afgørelse af klagepunkt registreret');
    expect(eventLabel('SomethingLater', 'da')).toBe('SomethingLater');
  });

  it('when the type is the name of an inherited member → it is not taken for an event', () => {
    expect(isEventType('toString')).toBe(false);
    expect(isEventType('__proto__')).toBe(false);
  });
});
