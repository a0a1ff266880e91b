import { join } from 'node:path';

import { z } from 'zod';

import type { CaseId, DocumentId, ErasureId } from '../../shared/core/ids';
import { count, hash, id } from '../../shared/core/shapes';
import { ERASURE_BASES } from '../../shared/complaint/vocabulary';
import { makeFolder, writeAtomically } from '../files/durable';
import { namesIn } from '../files/names-in';
import { readIfThere } from '../files/read-if-there';
import { shred } from '../files/shred';
import { seal, unseal } from '../vault/sealing';

const planSchema = z.strictObject({
  erasureId: id<ErasureId>(),
  basis: z.enum(ERASURE_BASES),
  again: z.literal(true).exactOptional(),
  /** When it was begun. */
  at: count,
  stubs: z.array(z.strictObject({ caseId: id<CaseId>(), entries: count, root: hash })),
  documents: z.array(id<DocumentId>()),
  /** Ids of draft records. */
  drafts: z.array(id<string>()),
});

/** Everything that is to be destroyed, written down before anything is: what was cut short is carried on from it. */
export type ErasurePlan = z.infer<typeof planSchema>;

/** Plans that are not carried out yet. */
export interface ErasurePlans {
  readonly keep: (plan: ErasurePlan) => Promise<void>;
  readonly all: () => Promise<readonly ErasurePlan[]>;
  readonly done: (plan: ErasurePlan) => Promise<void>;
}

/** Of the vault folder. */
export function plansFolder(vaultFolder: string): string {
  return join(vaultFolder, 'erasing');
}

/** @param key 32 bytes, for this purpose only: a plan somebody else made destroys nothing */
export function createErasurePlans(folder: string, key: Uint8Array): ErasurePlans {
  return {
    keep: async (plan) => {
      await makeFolder(folder);
      await writeAtomically(
        join(folder, plan.erasureId),
        seal(key, Buffer.from(JSON.stringify(plan)), contextOf(plan.erasureId)),
      );
    },
    all: async () => {
      const plans: ErasurePlan[] = [];
      for (const name of await namesIn(folder)) {
        const sealed = await readIfThere(join(folder, name));
        const plain = sealed && unseal(key, sealed, contextOf(name));
        if (plain) plans.push(planSchema.parse(JSON.parse(plain.toString('utf8'))));
      }
      return plans;
    },
    done: async ({ erasureId }) => {
      await shred(join(folder, erasureId));
    },
  };
}

function contextOf(name: string): string {
  return `uvildig|erasure-plan|1|${name}`;
}
