import { describe, expect, it } from 'vitest';
import { UI_LANGUAGES } from '../../../src/shared/core/text';
import { fieldAt, FIELD_LABELS, FIELDS } from '../../../src/shared/intake/field';
import { jsonPath, PROBLEM_CODES, shown } from '../../../src/shared/intake/problem';
import { PROBLEM_TEXTS, problemSentence } from '../../../src/shared/intake/problem-texts';

const placeholders = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe('PROBLEM_TEXTS', () => {
  it.each(PROBLEM_CODES)(
    'when the problem is %s → every language has a sentence with the same parts',
    (code) => {
      const texts = UI_LANGUAGES.map((language) => PROBLEM_TEXTS[code][language]);
      for (const text of texts) {
        expect(text).toMatch(/[.?]$/);
        expect(placeholders(text)).toEqual(placeholders(texts[0] ?? ''));
        expect(placeholders(text).every((name) => ['{field}', '{value}', '{detail}'].includes(name))).toBe(
          true,
        );
      }
    },
  );

  it('when a sentence is made → field, value and detail stand in it in the reader’s language', () => {
    const problem = {
      code: 'too-long',
      line: 1,
      column: 1,
      path: '$.text',
      field: 'text',
      detail: '200000',
    } as const;
    expect(problemSentence(problem, 'da')).toBe('Klagens tekst er for lang (højst 200000 tegn).');
    expect(problemSentence(problem, 'sv')).toBe('Klagomålets text är för lång (högst 200000 tecken).');
    expect(problemSentence(problem, 'en')).toBe('Complaint text is too long (at most 200000 characters).');
  });

  it('when the value itself looks like a placeholder → it is not filled in', () => {
    const problem = {
      code: 'unknown-market',
      line: 1,
      column: 1,
      path: '',
      value: '{detail}',
      detail: 'DK',
    } as const;
    expect(problemSentence(problem, 'en')).toBe(
      'The market “{detail}” is not known. Use a country code, for example DK.',
    );
  });
});

describe('fields and paths', () => {
  it('when a path leads into a list → the field is the one without numbers', () => {
    expect(fieldAt(['attachments', 3, 'file'])).toBe('attachments.file');
    expect(fieldAt(['complainant', 'shoeSize'])).toBe('complainant');
    expect(fieldAt(['shoeSize'])).toBeUndefined();
  });

  it('when fields are shown → no two have the same label unless they are one thing', () => {
    for (const language of UI_LANGUAGES) {
      const labels = FIELDS.filter((field) => field !== 'disputedAmount.amount').map(
        (field) => FIELD_LABELS[field][language],
      );
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it('when a path is written → numbers and odd names stand in brackets', () => {
    expect(jsonPath(['cases', 0, 'complainant', 'e mail'])).toBe('$.cases[0].complainant["e mail"]');
  });

  it('when a value is long or has line breaks → it is shown short and flat', () => {
    expect(shown(`a\n${'b'.repeat(100)}`)).toHaveLength(60);
    expect(shown({ a: 1 })).toBe('{"a":1}');
    expect(shown(undefined)).toBe('');
  });
});
