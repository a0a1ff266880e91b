import { readFileSync } from 'node:fs';

import type {} from '@mui/material/themeCssVarsAugmentation';
import { describe, expect, test } from 'vitest';

import { inProject } from '../../../scripts/lib/paths.mjs';
import { themeFor } from '../../../src/renderer/src/components/theme';

const css = readFileSync(inProject('src/renderer/src/app/first.css'), 'utf8');

describe('what the first page wears before the theme is there', () => {
  test.each(['light', 'dark'] as const)(
    'when the desktop is %s → the colours are those of the theme',
    (scheme) => {
      const block = new RegExp(`\\[data-theme='${scheme}'\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
      const worn = [...block.matchAll(/--ui-palette-([\w-]+): ([^;]+);/g)].map(([, name = '', colour]) => ({
        name,
        colour,
      }));
      expect(worn.length).toBeGreaterThan(10);
      const palette = themeFor('en').colorSchemes[scheme]?.palette;
      expect(worn.map(({ name }) => ({ name, colour: memberOf(palette, name.split('-')) }))).toEqual(worn);
    },
  );
});

function memberOf(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (found, name) => (found as Readonly<Record<string, unknown>> | undefined)?.[name],
    value,
  );
}
