import { Dexie } from 'dexie';
import { vi } from 'vitest';

import { createIntake } from '../../../src/renderer/src/features/intake/intake';
import type { Intake, IntakeState } from '../../../src/renderer/src/features/intake/intake';
import { portReader } from '../../../src/renderer/src/features/intake/reading/import-reader';
import type { ImportReader } from '../../../src/renderer/src/features/intake/reading/import-reader';
import { serveReader } from '../../../src/renderer/src/features/intake/reading/serve-reader';
import { openSession } from '../../../src/renderer/src/store/open-session';
import type { Services } from '../../../src/renderer/src/store/services';
import { err, ok } from '../../../src/shared/core/result';
import type { Desktop, OpenedFile } from '../../../src/shared/ipc/contract';
import { FakeMain } from '../../support/fake-desktop';

/** 22 November 2026, 10 o'clock in Copenhagen. */
const IMPORT_DAY = Date.UTC(2026, 10, 22, 9);

/** An import over a real store, a real reader on the other side of a message channel, and a folder in memory. */
export interface ImportSession {
  readonly intake: Intake;
  readonly services: Services;
  readonly main: FakeMain;
  /** What lies in the folder of the file that the dialog opens. */
  readonly folder: Map<string, Uint8Array>;
  /** What the dialog answers. */
  next: OpenedFile | null;
  readonly workspaceRecord: ReturnType<typeof vi.fn<Desktop['workspaceRecord']>>;
  readonly saveFile: ReturnType<typeof vi.fn<Desktop['saveFile']>>;
  /** Waits for a step. */
  readonly until: <Step extends IntakeState['step']>(
    step: Step,
  ) => Promise<Extract<IntakeState, { readonly step: Step }>>;
  readonly end: () => Promise<void>;
}

export async function importSession(): Promise<ImportSession> {
  const main = new FakeMain();
  const folder = new Map<string, Uint8Array>();
  const workspaceRecord = vi.fn<Desktop['workspaceRecord']>(() => Promise.resolve(ok(null)));
  const saveFile = vi.fn<Desktop['saveFile']>(({ suggestedName }) =>
    Promise.resolve(ok({ savedAs: suggestedName })),
  );
  const desktop: Desktop = {
    ...main.desktop,
    workspaceRecord,
    saveFile,
    openImport: () => Promise.resolve(ok(session.next)),
    readBeside: ({ name }) => {
      const bytes = folder.get(name);
      return Promise.resolve(bytes ? ok(bytes) : err({ code: 'NOT_FOUND' }));
    },
  };
  const open = await openSession(desktop, main.open(), IMPORT_DAY - Date.now());
  const { services } = open;
  const channel = new MessageChannel();
  serveReader(channel.port2);
  const intake = createIntake(services, {
    ...portReader(channel.port1),
    close: () => undefined,
  } satisfies ImportReader);
  const session: ImportSession = {
    intake,
    services,
    main,
    folder,
    next: null,
    workspaceRecord,
    saveFile,
    until: (step) =>
      vi.waitFor(
        () => {
          const state = intake.status();
          if (state.step !== step) throw new Error(`Still at ${state.step}`);
          // Its step is the one asked for.
          return state as Extract<IntakeState, { readonly step: typeof step }>;
        },
        { timeout: 10_000, interval: 5 },
      ),
    end: async () => {
      channel.port1.close();
      await vi.waitFor(() => {
        if (services.health.status().state !== 'done') throw new Error('The witness check is under way');
      });
      await open.close();
      await Dexie.delete(`uvildig-${main.session.workspace.workspaceId}`);
    },
  };
  return session;
}

export function jsonFile(cases: readonly unknown[], name = 'sager.json'): OpenedFile {
  return { name, bytes: new TextEncoder().encode(JSON.stringify({ cases })) };
}
