import type { Locator, Page } from '@playwright/test';

import { buildAppWithPage } from '../../support/app-with-page';
import type * as clockBench from '../page/clock-bench';
import type * as letterBench from '../page/letter-bench';
import type * as storeBench from '../page/store-bench';

type InPage = typeof storeBench & typeof letterBench & typeof clockBench;

/** The real main process and preload script with an empty page that can load the store. */
export function buildBenchApp(): Promise<string> {
  return buildAppWithPage('bench-app', 'tests/bench/page');
}

/** What there is to see on the empty page. */
export function emptyHeading(page: Page): Locator {
  return page.getByRole('heading', { name: 'Empty page' });
}

/** Calls one of the functions of page/*-bench.ts in the empty page. */
export async function callInPage<N extends keyof InPage>(
  page: Page,
  name: N,
  ...given: Parameters<InPage[N]>
): Promise<Awaited<ReturnType<InPage[N]>>> {
  await emptyHeading(page).waitFor();
  const answer = await page.evaluate(
    async ([wanted, values]) => {
      // page.tsx puts it there.
      const { loadBench } = window as unknown as { readonly loadBench: () => Promise<object> };
      const bench = new Map(Object.entries(await loadBench()));
      return (bench.get(wanted) as (...values: unknown[]) => unknown)(...values);
    },
    [name, given] as const,
  );
  // What the function of that name resolves to, by structured clone.
  return answer as Awaited<ReturnType<InPage[N]>>;
}
