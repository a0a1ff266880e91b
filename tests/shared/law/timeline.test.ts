import { describe, expect, test } from 'vitest';

import { UI_LANGUAGES } from '../../../src/shared/core/text';
import { LAW_CHANGES } from '../../../src/shared/law/timeline';

describe('the changes of the law', () => {
  test('when they are listed → they follow one another by their days, each under a name of its own', () => {
    const days = LAW_CHANGES.map(({ on }) => on);
    expect(days).toEqual(days.toSorted());
    expect(new Set(LAW_CHANGES.map(({ id }) => id)).size).toBe(LAW_CHANGES.length);
  });

  test('when a change is told → every language says something else than the others, in whole sentences', () => {
    for (const { title, points, id } of LAW_CHANGES) {
      expect(new Set(UI_LANGUAGES.map((language) => title[language])).size, id).toBe(UI_LANGUAGES.length);
      expect(points.length, id).toBeGreaterThan(0);
      for (const { text } of points) {
        for (const language of UI_LANGUAGES)
          expect(text[language], `${id}, ${language}`).toMatch(/^\p{Lu}|^\d/u);
        for (const language of UI_LANGUAGES) expect(text[language], `${id}, ${language}`).toMatch(/\.$/);
        expect(new Set(UI_LANGUAGES.map((language) => text[language])).size, id).toBe(UI_LANGUAGES.length);
      }
    }
  });

  test('when nobody has opened a source → the change is not called verified', () => {
    const sources = LAW_CHANGES.flatMap(({ points }) => points.map(({ source }) => source));
    const verified = sources.filter(({ confidence }) => confidence === 'verified');
    expect(verified.map(({ id }) => id)).toEqual(['eu-2025-2647-oj']);
    expect(sources.every(({ url, confidence }) => url !== undefined || confidence === 'unverified')).toBe(
      true,
    );
  });
});
