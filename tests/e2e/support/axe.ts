import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { settled } from './settled';

export interface AccessibilityFault {
  readonly rule: string;
  readonly impact: 'serious' | 'critical';
  readonly help: string;
  /** CSS selectors of the elements at fault, each with a part of its HTML. */
  readonly elements: readonly string[];
}

/**
 * The serious and critical findings of axe on a page, to be compared with an empty list.
 *
 * @param rules only these, by axe's names; all by default
 *
 * Legacy mode: otherwise axe opens a blank page of its own, which Electron refuses (dequelabs/axe-core-npm#1141).
 */
export async function accessibilityFaults(
  page: Page,
  rules?: readonly string[],
): Promise<readonly AccessibilityFault[]> {
  const faults = await examine(page, rules);
  if (faults.length === 0) return faults;
  // Seen on the way from one state to the next, as a tooltip that comes or goes: a fault of the page is still there.
  await page.waitForTimeout(700);
  await settled(page);
  return examine(page, rules);
}

async function examine(page: Page, rules?: readonly string[]): Promise<readonly AccessibilityFault[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true);
  if (rules) axe.withRules([...rules]);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, impact, help, nodes }) =>
    impact === 'serious' || impact === 'critical'
      ? [
          {
            rule: id,
            impact,
            help,
            elements: nodes.map((node) => `${node.target.join(' ')} ${node.html.slice(0, 200)}`),
          },
        ]
      : [],
  );
}
