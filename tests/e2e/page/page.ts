import { openSession } from '../../../src/renderer/src/store/open-session';
import type { OpenSession } from '../../../src/renderer/src/store/open-session';
import type { Services } from '../../../src/renderer/src/store/services';
import type { CaseId } from '../../../src/shared/core/ids';
import type { Desktop } from '../../../src/shared/ipc/contract';
import { noteText } from './note-text';

/** The store of the real app without its pages: for tests that write faster than anybody can click. */
export interface StorePage {
  open(passphrase: string): Promise<void>;
  notes(caseId: CaseId): Promise<readonly string[]>;
  /** Adds one note after another for ever; each is told on the console once it is acknowledged. */
  addNotes(caseId: CaseId, round: number): Promise<never>;
}

// The preload script of the real app puts it there.
const { desktop } = window as unknown as { readonly desktop: Desktop };

let session: OpenSession | undefined;

function services(): Services {
  if (!session) throw new Error('Not open');
  return session.services;
}

const store: StorePage = {
  async open(passphrase) {
    const answer = await desktop.vaultUnlock({ passphrase });
    if (!answer.ok) throw new Error(answer.error.code);
    session = await openSession(desktop, answer.value, 0);
    const { health, queue } = services();
    while (health.status().state !== 'done' || !queue.status().complete) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  },
  async notes(caseId) {
    const opened = await services().cases.open(caseId);
    if (!opened.ok || opened.value.damage) throw new Error(JSON.stringify(opened));
    return opened.value.state.notes.map(({ text }) => text);
  },
  async addNotes(caseId, round) {
    for (let number = 0; ; number++) {
      const text = noteText(round, number);
      const added = await services().cases.execute(caseId, {
        type: 'AddNote',
        text,
      });
      if (!added.ok) throw new Error(JSON.stringify(added.error));
      console.log(`noted ${String(number)}`);
    }
  },
};

Object.assign(window, { store });
