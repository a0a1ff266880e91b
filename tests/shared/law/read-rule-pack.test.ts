import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { UI_LANGUAGES } from '../../../src/shared/core/text';
import { PACK_TROUBLE_CODES } from '../../../src/shared/law/pack-trouble';
import type { PackTrouble, PackTroubleCode } from '../../../src/shared/law/pack-trouble';
import { packTroubleText } from '../../../src/shared/law/pack-trouble-texts';
import { PACK_SIZE_LIMIT, readRulePack } from '../../../src/shared/law/read-rule-pack';
import { BOOK } from '../../support/rules';

const GOOD = readFileSync(new URL('../../fixtures/law/psr-2028.json', import.meta.url), 'utf8');

function troubles(text: string): readonly PackTrouble[] {
  const read = readRulePack(text, BOOK);
  if (read.ok) throw new Error('It reads');
  return read.error;
}

/** The good file with one text exchanged. */
function slip(before: string, after: string): string {
  if (!GOOD.includes(before)) throw new Error(`Not in the file: ${before}`);
  return GOOD.replace(before, () => after);
}

/** Line of the first occurrence in the good file. */
function lineOf(text: string): number {
  return GOOD.slice(0, GOOD.indexOf(text)).split('\n').length;
}

/** One slip a code: what is changed, where it is found, and the words around it. */
const SLIPS: readonly {
  readonly code: PackTroubleCode;
  readonly text: string;
  readonly path: string;
  readonly line: number;
}[] = [
  {
    code: 'not-json',
    text: slip('"markets": "all",', '"markets" "all",'),
    path: '',
    line: lineOf('"markets": "all"'),
  },
  {
    code: 'cut-off',
    text: GOOD.slice(0, GOOD.indexOf('"url"') + 12),
    path: 'deadlineRules.0.source.url',
    line: lineOf('"url"'),
  },
  {
    code: 'too-deep',
    text: slip('"replaces": [', `"replaces": [${'['.repeat(80)}${']'.repeat(80)},`),
    path: 'replaces.0.0.0.0.0.0.0.0.0.0.0',
    line: lineOf('"replaces"'),
  },
  {
    code: 'named-twice',
    text: slip('"markets": "all",', '"markets": "all", "markets": "all",'),
    path: 'markets',
    line: lineOf('"markets": "all"'),
  },
  {
    code: 'number-too-long',
    text: slip('"count": 30', '"count": 30.0000000000000001'),
    path: 'deadlineRules.1.length.count',
    line: lineOf('"count": 30'),
  },
  { code: 'missing', text: slip('"effectiveFrom": "2028-06-01",', ''), path: 'effectiveFrom', line: 1 },
  {
    code: 'unknown-member',
    text: slip('"lapses": false,', '"lapses": false, "lapsed": true,'),
    path: 'deadlineRules.0.lapsed',
    line: lineOf('"lapses"'),
  },
  {
    code: 'wrong-type',
    text: slip('"count": 30', '"count": "30"'),
    path: 'deadlineRules.1.length.count',
    line: lineOf('"count": 30'),
  },
  {
    code: 'not-in-list',
    text: slip('"force": "law"', '"force": "rule"'),
    path: 'deadlineRules.0.force',
    line: lineOf('"force": "law"'),
  },
  {
    code: 'out-of-range',
    text: slip('"count": 30', '"count": 4000'),
    path: 'deadlineRules.1.length.count',
    line: lineOf('"count": 30'),
  },
  {
    code: 'empty',
    text: slip('"Reply within 10 business days"', '""'),
    path: 'deadlineRules.0.label.en',
    line: lineOf('"Reply within 10'),
  },
  {
    code: 'bad-id',
    text: slip('"id": "psr-complaints"', '"id": "psr complaints"'),
    path: 'id',
    line: lineOf('"id": "psr-complaints"'),
  },
  {
    code: 'bad-date',
    text: slip('"2028-06-01"', '"2028-06-31"'),
    path: 'effectiveFrom',
    line: lineOf('"2028-06-01"'),
  },
  {
    code: 'bad-address',
    text: slip('"url": "https:', '"url": "javascript:'),
    path: 'deadlineRules.0.source.url',
    line: lineOf('"url"'),
  },
  {
    code: 'impossible-day',
    text: slip('"month": 5,\n            "day": 9', '"month": 2,\n            "day": 29'),
    path: 'calendars.EU-sample.closures.1.on',
    line: lineOf('"month": 5') - 2,
  },
  {
    code: 'ends-before-it-begins',
    text: slip('"markets": "all",', '"effectiveTo": "2028-05-31", "markets": "all",'),
    path: 'effectiveTo',
    line: lineOf('"markets": "all"'),
  },
  {
    code: 'id-taken',
    text: slip('"id": "psr-final-30-days"', '"id": "representative-10-days"'),
    path: 'deadlineRules.1.id',
    line: lineOf('"id": "psr-final-30-days"'),
  },
  {
    code: 'unknown-calendar',
    text: slip('"DK-bank"', '"DK-banc"'),
    path: 'deadlineRules.0.length.calendars.perMarket.DK.1',
    line: lineOf('"DK-bank"'),
  },
  {
    code: 'unknown-rule',
    text: slip('"notAfter": "psr-final-30-days"', '"notAfter": "psr-final"'),
    path: 'holdingReply.notAfter',
    line: lineOf('"notAfter"'),
  },
  {
    code: 'unknown-pack',
    text: slip('"psd2-complaints"', '"psd2"'),
    path: 'replaces.0',
    line: lineOf('"psd2-complaints"'),
  },
  {
    code: 'unknown-entity',
    text: slip('"calendars": {\n    "EU', `${signposts()}"calendars": {\n    "EU`),
    path: 'signposts.0.entity',
    line: lineOf('"calendars": {\n    "EU'),
  },
  {
    code: 'overlapping-period',
    text: slip('"id": "psr-complaints"', '"id": "adr-answer"').replace('"2028-06-01"', '"2028-03-19"'),
    path: 'effectiveFrom',
    line: lineOf('"2028-06-01"'),
  },
  {
    code: 'version-taken',
    text: slip('"id": "psr-complaints"', '"id": "psd2-complaints"')
      .replace('"sample-1"', '"2026-11"')
      .replace(/ {2}"replaces": \[[^\]]*\],\n/, ''),
    path: 'version',
    line: lineOf('"version"'),
  },
  { code: 'leaves-a-gap', text: slip('"psd2-complaints"', '"authorities"'), path: '', line: 1 },
  { code: 'too-large', text: GOOD + ' '.repeat(PACK_SIZE_LIMIT), path: '', line: 1 },
];

function signposts(): string {
  const why = { da: 'a', sv: 'b', en: 'c' };
  const row = {
    markets: 'all',
    products: 'all',
    establishments: 'all',
    entity: 'nowhere',
    role: 'main',
    why,
  };
  return `"signposts": [${JSON.stringify(row)}], `;
}

describe('reading a rule pack', () => {
  it('when the file is sound → the pack, and nothing is added or lost', () => {
    expect(readRulePack(GOOD, BOOK)).toEqual({ ok: true, value: JSON.parse(GOOD) as unknown });
    expect(readRulePack(`\uFEFF${GOOD}`, BOOK).ok).toBe(true);
  });

  it.each(SLIPS)(
    'when something is wrong ($code) → its line and member are named',
    ({ code, text, path, line }) => {
      const found = troubles(text).find((trouble) => trouble.code === code);
      expect(found).toMatchObject({ code, path, line });
    },
  );

  it('when there are several → all of them, in the order of the lines', () => {
    const text = slip('"count": 30', '"count": -1')
      .replace('"force": "law"', '"force": "rule"')
      .replace('"checkedOn": "2026-11-22"', '"checkedOn": "yesterday"');
    const found = troubles(text);
    expect(found.map(({ code }) => code)).toEqual(['not-in-list', 'bad-date', 'out-of-range']);
    expect(found.map(({ line }) => line)).toEqual(found.map(({ line }) => line).toSorted((a, b) => a - b));
  });

  it('when the slips are counted → every kind of trouble has been seen', () => {
    expect(new Set(SLIPS.map(({ code }) => code))).toEqual(new Set(PACK_TROUBLE_CODES));
  });

  it('when the file is no pack at all → it says so instead of breaking', () => {
    for (const text of [
      '',
      ' ',
      '[]',
      'null',
      '"text"',
      '{}',
      '{"__proto__": {}}',
      GOOD + GOOD,
      `[${GOOD}]`,
    ]) {
      expect(troubles(text).length).toBeGreaterThan(0);
    }
  });

  it.each(UI_LANGUAGES)(
    'when a trouble is told in %s → a whole sentence that begins with the place',
    (language) => {
      for (const { text } of SLIPS) {
        for (const trouble of troubles(text)) {
          const sentence = packTroubleText(trouble, language);
          expect(sentence).toMatch(/^(Linje|Rad|Line) \d+, (tegn|tecken|character) \d+/);
          expect(sentence).not.toMatch(/undefined|[{}]/);
          expect(sentence.length).toBeGreaterThan(30);
        }
      }
    },
  );
});
