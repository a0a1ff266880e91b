import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { vi } from 'vitest';

import { LanguageProvider } from '../../../src/renderer/src/lib/language';
import type { DeviceId } from '../../../src/shared/core/ids';
import { err, ok } from '../../../src/shared/core/result';
import type {
  Desktop,
  Failure,
  Request,
  Responses,
  SeatStatus,
  VaultStatus,
} from '../../../src/shared/ipc/contract';
import { FakeMain } from '../../support/fake-desktop';

export const PASSPHRASE = 'krone bytter atten sjove fjorde';
export const RECOVERY_CODE = 'A1B2-C3D4-E5F6-G7H8-J9K0-M1N2-P3Q4-R5S67';

/** The vault as the window sees it from outside: one passphrase, one recovery code, three free failures. */
export class FakeDoor {
  readonly main = new FakeMain();
  failures = 0;
  waitUntil: number | undefined;
  passphrase = PASSPHRASE;
  /** What the vault was created with. */
  created: Request<'vaultCreate'> | undefined;
  people: readonly SeatStatus[] = [];
  lastSeat: DeviceId | undefined;
  asked: Request<'vaultUnlock'> | undefined;
  readonly saved: { readonly name: string; readonly text: string }[] = [];
  readonly lock = vi.fn();
  readonly readyToClose = vi.fn();
  readonly listeners = new Map<string, Set<(notice: never) => void>>();
  state: 'absent' | 'locked' = 'locked';
  damage: Failure | undefined;

  status(): VaultStatus {
    if (this.state === 'absent') return { state: 'absent' };
    return {
      state: 'locked',
      organisation: 'Nordbetaling AB',
      language: 'en',
      people: this.people,
      ...(this.lastSeat !== undefined && { lastSeat: this.lastSeat }),
      failures: this.failures,
      ...(this.waitUntil !== undefined && { waitUntil: this.waitUntil }),
    };
  }

  tell(name: string, notice: unknown): void {
    // The window's listeners take the notice of their own name.
    for (const listener of this.listeners.get(name) ?? []) listener(notice as never);
  }

  private unlock(secret: Request<'vaultUnlock'>) {
    this.asked = secret;
    if (this.waitUntil !== undefined && Date.now() < this.waitUntil)
      return err({ code: 'WAIT', until: this.waitUntil } as const);
    const right =
      'passphrase' in secret ? secret.passphrase === this.passphrase : secret.recoveryCode === RECOVERY_CODE;
    if (right) return ok(this.main.open());
    this.failures++;
    if (this.failures > 3) this.waitUntil = Date.now() + 2_000;
    return err({ code: 'WRONG_SECRET' } as const);
  }

  readonly desktop = {
    ...this.main.desktop,
    environment: () =>
      Promise.resolve(
        ok({
          version: '0.1.0',
          electron: '33.2.1',
          platform: 'linux',
          locale: 'en-GB',
          language: 'en',
          clockOffset: 0,
        } satisfies Responses['environment']),
      ),
    setLanguage: () => Promise.resolve(ok(null)),
    vaultStatus: () => Promise.resolve(this.damage ? err(this.damage) : ok(this.status())),
    vaultCreate: (request: Request<'vaultCreate'>) => {
      this.created = request;
      this.state = 'locked';
      return Promise.resolve(ok({ recoveryCode: RECOVERY_CODE, session: this.main.open() }));
    },
    vaultUnlock: (secret: Request<'vaultUnlock'>) => Promise.resolve(this.unlock(secret)),
    vaultLock: () => {
      this.lock();
      return Promise.resolve(ok(null));
    },
    readyToClose: () => {
      this.readyToClose();
      return Promise.resolve(ok(null));
    },
    vaultChangePassphrase: ({ current, next }: Request<'vaultChangePassphrase'>) => {
      if (current !== this.passphrase && current !== RECOVERY_CODE)
        return Promise.resolve(err({ code: 'WRONG_SECRET' } as const));
      this.passphrase = next;
      return Promise.resolve(ok(null));
    },
    saveFile: ({ suggestedName, bytes }: Request<'saveFile'>) => {
      this.saved.push({ name: suggestedName, text: new TextDecoder().decode(bytes) });
      return Promise.resolve(ok({ savedAs: suggestedName }));
    },
    on: (name: string, listener: (notice: never) => void) => {
      const listeners = this.listeners.get(name) ?? new Set();
      this.listeners.set(name, listeners.add(listener));
      return () => {
        listeners.delete(listener);
      };
    },
    // The pages under test call nothing else; a call to anything else fails loudly.
  } as unknown as Desktop;
}

export function show(page: ReactNode, language: 'da' | 'sv' | 'en' = 'en') {
  // A desktop in light: jsdom has none.
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
    addListener: vi.fn(),
    removeListener: vi.fn(),
  }));
  return render(<LanguageProvider language={language}>{page}</LanguageProvider>);
}
