import { z } from 'zod';

import type { CaseId } from '../../../shared/core/ids';
import type { Clock, Instant } from '../../../shared/core/ports';
import type { Failure } from '../../../shared/ipc/contract';
import type { Drafts } from './services';

/** What stands in one field and is not recorded yet. Choices are kept as the text of their value. */
export interface FieldDraft {
  readonly text: string;
  /** What was recorded when the draft began; something else now means that it was changed in the meantime. */
  readonly base: string;
}

export type DraftFields = Readonly<Record<string, FieldDraft>>;

export type DraftState =
  | { readonly state: 'loading' | 'waiting' | 'saving' }
  /** `at` is absent when nothing has been saved in this session. */
  | { readonly state: 'saved'; readonly at?: Instant }
  /** The draft is on screen but not on disk; saving is tried again by itself. */
  | { readonly state: 'failed'; readonly failure?: Failure };

/** The one unfinished version of a case: every field that differs from what is recorded. */
export interface CaseDraft {
  /** The same object until something changes. */
  readonly fields: () => DraftFields;
  readonly state: () => DraftState;
  readonly subscribe: (listener: () => void) => () => void;
  /** A text equal to the recorded one is no draft any more. */
  set(field: string, text: string, recorded: string): void;
  /** Gives up drafts. {@link CaseDraft.undoDiscard} brings them back until the field is written in again. */
  discard(fields: readonly string[]): void;
  discarded(field: string): string | undefined;
  undoDiscard(field: string): void;
  /** These texts have been recorded. What was typed since they were sent stays a draft. */
  settle(recorded: Readonly<Record<string, string>>): void;
  /** Ends drafts that have served their purpose. */
  clear(isOver: (field: string) => boolean): void;
  /** Resolves once everything typed so far is on disk, or has failed to get there. */
  flush(): Promise<void>;
}

/** Longest time between a key and the start of its saving, ms. */
const SAVE_AFTER_MS = 300;
const RETRY_AFTER_MS = 2_000;

const storedSchema = z.object({
  fields: z.record(z.string(), z.object({ text: z.string(), base: z.string() })),
});

/** One draft a record for as long as the session lives, whichever page looks at it. */
const open = new WeakMap<Drafts, Map<string, CaseDraft>>();

export function caseDraft(drafts: Drafts, clock: Clock, caseId: CaseId): CaseDraft {
  return sharedDraft(drafts, clock, caseDraftKey(caseId));
}

/** Under what a person's draft of a case is kept. */
export function caseDraftKey(caseId: CaseId): string {
  return `case:${caseId}`;
}

/** What is being written about the firm's standard paragraphs. */
export function clausesDraft(drafts: Drafts, clock: Clock): CaseDraft {
  return sharedDraft(drafts, clock, 'clauses');
}

function sharedDraft(drafts: Drafts, clock: Clock, key: string): CaseDraft {
  const known = open.get(drafts) ?? new Map<string, CaseDraft>();
  open.set(drafts, known);
  const draft = known.get(key) ?? newCaseDraft(drafts, clock, key);
  known.set(key, draft);
  return draft;
}

/** Puts everything that is being typed on disk: before locking, closing or leaving. */
export async function flushCaseDrafts(drafts: Drafts): Promise<void> {
  await Promise.all([...(open.get(drafts)?.values() ?? [])].map((draft) => draft.flush()));
}

/**
 * @param key record of the draft; whoever opens it twice must share the result, since the last save wins
 */
export function newCaseDraft(drafts: Drafts, clock: Clock, key: string): CaseDraft {
  let fields: DraftFields = {};
  let state: DraftState = { state: 'loading' };
  /** Counts changes; everything up to `savedVersion` is on disk. Nothing is saved before the stored draft was read. */
  let version = 0;
  let savedVersion = 0;
  let loaded = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined = load().finally(() => {
    running = undefined;
  });
  const discarded = new Map<string, FieldDraft>();
  const listeners = new Set<() => void>();

  return {
    fields: () => fields,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(field, text, recorded) {
      discarded.delete(field);
      const base = fields[field]?.base ?? recorded;
      change(text === recorded ? omit(fields, [field]) : { ...fields, [field]: { text, base } });
    },
    discard(names) {
      for (const name of names) {
        const draft = fields[name];
        if (draft) discarded.set(name, draft);
      }
      change(omit(fields, names));
    },
    discarded: (field) => discarded.get(field)?.text,
    undoDiscard(field) {
      const draft = discarded.get(field);
      if (!draft) return;
      discarded.delete(field);
      change({ ...fields, [field]: draft });
    },
    settle(recorded) {
      const next = Object.entries(fields).flatMap(([name, draft]) => {
        const text = recorded[name];
        if (text === undefined) return [[name, draft] as const];
        return draft.text === text ? [] : [[name, { text: draft.text, base: text }] as const];
      });
      change(Object.fromEntries(next));
    },
    clear(isOver) {
      change(omit(fields, Object.keys(fields).filter(isOver)));
    },
    async flush() {
      cancelTimer();
      await save();
    },
  };

  async function load(): Promise<void> {
    const stored = await drafts.load(key).then(
      (value) => ({ value }),
      () => undefined,
    );
    // Saving now could overwrite a draft that merely could not be read this time.
    if (!stored) {
      later(RETRY_AFTER_MS, { state: 'failed' });
      return;
    }
    const parsed = storedSchema.safeParse(stored.value);
    // What was typed while loading is newer than anything on disk.
    fields = { ...(parsed.success ? parsed.data.fields : {}), ...fields };
    loaded = true;
    if (version === savedVersion) publish({ state: 'saved' });
    else later(SAVE_AFTER_MS, { state: 'waiting' });
  }

  function change(next: DraftFields): void {
    if (!sameFields(fields, next)) {
      fields = next;
      version += 1;
      // The timer does not start anew with each key, so that steady typing is saved too.
      if (loaded && timer === undefined) later(SAVE_AFTER_MS, running ? state : { state: 'waiting' });
    }
    publish(state);
  }

  /** One access at a time, the newest content last. Resolves when all that was there at the call is dealt with. */
  async function save(): Promise<void> {
    while (running) await running;
    if (loaded && version === savedVersion) return;
    running = (loaded ? saveOnce() : load()).finally(() => {
      running = undefined;
    });
    await running;
  }

  async function saveOnce(): Promise<void> {
    const saving = version;
    publish({ state: 'saving' });
    const result = await drafts.save(key, Object.keys(fields).length === 0 ? null : { fields });
    if (!result.ok) {
      // A locked vault takes nothing any more, and the window is about to go.
      if (result.error.code === 'LOCKED') publish({ state: 'failed', failure: result.error });
      else later(RETRY_AFTER_MS, { state: 'failed', failure: result.error });
      return;
    }
    savedVersion = saving;
    if (version === savedVersion) publish({ state: 'saved', at: clock.now() });
    else later(SAVE_AFTER_MS, { state: 'waiting' });
  }

  function later(delay: number, meanwhile: DraftState): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      void save();
    }, delay);
    publish(meanwhile);
  }

  function cancelTimer(): void {
    clearTimeout(timer);
    timer = undefined;
  }

  function publish(next: DraftState): void {
    state = next;
    for (const listener of [...listeners]) listener();
  }
}

function omit(fields: DraftFields, names: readonly string[]): DraftFields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}

function sameFields(a: DraftFields, b: DraftFields): boolean {
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => a[name]?.text === b[name]?.text && a[name]?.base === b[name]?.base)
  );
}
