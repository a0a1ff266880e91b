import type { Page } from '@playwright/test';

import type { Result } from '../../../src/shared/core/result';
import type { RequestName } from '../../../src/shared/ipc/channels';
import type { Request, Response } from '../../../src/shared/ipc/contract';
import type { WorkspaceDetails } from './representative';

/** Asks the main process as the page's own scripts do. Anything may be sent: attackers keep to no types. */
export function ask<N extends RequestName>(page: Page, name: N, request?: unknown): Promise<Response<N>> {
  return page.evaluate(
    ([method, argument]) => {
      // The preload script puts it there; each name of the contract is one of its functions.
      const { desktop } = window as unknown as {
        readonly desktop: Record<string, (request: unknown) => Promise<unknown>>;
      };
      return desktop[method]?.(argument);
    },
    [name, request] as const,
    // The contract's own answer to this name.
  ) as Promise<Response<N>>;
}

/** @throws when the answer is a failure */
export async function must<T>(answer: Promise<Result<T, unknown>>): Promise<T> {
  const result = await answer;
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Makes a workspace without the pages for it, and leaves the app locked. @returns the recovery code */
export async function makeWorkspace(page: Page, details: WorkspaceDetails): Promise<string> {
  const request: Request<'vaultCreate'> = {
    organisation: details.organisation,
    staffName: details.representative,
    role: 'reviewer',
    market: 'DK',
    language: 'en',
    passphrase: details.passphrase,
  };
  const { recoveryCode } = await must(ask(page, 'vaultCreate', request));
  await page.reload();
  return recoveryCode;
}
