import { z } from 'zod';

import type { CodedCheckpoint } from '../core/checkpoint';
import { streamsOf } from './causal-order';
import { checkpointCode } from './checkpoint';
import { checkpointSchema } from './checkpoint-schema';
import { bodyIn } from './entry';
import type { PackEntry } from './entry';
import { verifyCheckpoint } from './verify-trail';
import type { Fault, TrailFrame, Verifiers } from './verify-trail';

/** What an entry about a letter or the finalisation says about how far the case had come. */
export interface KeptCheckpoint {
  readonly entry: PackEntry;
  /** Such as `letter 12ab34cd56ef` or `finalisation`. */
  readonly place: string;
  /** SHA-256 of the letter the code is printed on. */
  readonly letter: string | undefined;
  /** Undefined when none can be read. */
  readonly checkpoint: CodedCheckpoint | undefined;
  /** The standard paragraphs of the letter, of whatever shape. */
  readonly clauses: readonly unknown[];
}

const coded = z
  .strictObject({ ...checkpointSchema.shape, code: z.string().max(40) })
  .optional()
  .catch(undefined);
const LETTER = z.object({
  type: z.enum(['LetterIssued', 'AddendumIssued']),
  // A letter that does not say which one it is, is missing and has no checkpoint: said, not passed over.
  letter: z
    .object({ sha256: z.string().catch(''), checkpoint: coded, clauses: z.array(z.unknown()).catch([]) })
    .catch({ sha256: '', checkpoint: undefined, clauses: [] }),
});
const FINALISATION = z.object({ type: z.literal('CaseFinalised'), checkpoint: coded });

/** The checkpoints in a trail, in its order: one for every letter, addendum and finalisation. */
export function keptCheckpoints(entries: readonly PackEntry[]): readonly KeptCheckpoint[] {
  return entries.flatMap((entry): readonly KeptCheckpoint[] => {
    const body = bodyIn(entry);
    const letter = LETTER.safeParse(body).data?.letter;
    if (letter) {
      const { sha256, checkpoint, clauses } = letter;
      return [{ entry, place: `letter ${sha256.slice(0, 12)}`, letter: sha256, checkpoint, clauses }];
    }
    const finalised = FINALISATION.safeParse(body).data;
    return finalised
      ? [{ entry, place: 'finalisation', letter: undefined, checkpoint: finalised.checkpoint, clauses: [] }]
      : [];
  });
}

/**
 * Holds each of the {@link keptCheckpoints} against the entries that stood before it, and its code against what it was
 * made of: whoever has a letter on paper can tell that what came before it is still the same.
 */
export function verifyKeptCheckpoints(
  kept: readonly KeptCheckpoint[],
  entries: readonly PackEntry[],
  frame: TrailFrame,
  verifiers: Verifiers,
): readonly Fault[] {
  const streams = streamsOf(entries);
  return kept.flatMap(({ entry, place, checkpoint }) => {
    if (!checkpoint) return [{ code: 'CHECKPOINT_MISSING', place }];
    const lengths = new Map<string, number>(
      checkpoint.body.streams.map(({ device, length }) => [device, length]),
    );
    const before = streams.flatMap((stream) =>
      stream.slice(0, lengths.get(stream[0]?.header.device ?? '') ?? 0),
    );
    const faults: Fault[] = [...verifyCheckpoint(checkpoint, before, frame, verifiers)];
    if (before.includes(entry)) faults.push({ code: 'CHECKPOINT_TOO_LATE', place });
    if (checkpointCode(checkpoint.body, verifiers.sha256) !== checkpoint.code) {
      faults.push({ code: 'CODE_WRONG', place });
    }
    return faults.map(({ code, place: within }) => ({
      code,
      place: within === place ? place : `${place}, ${within}`,
    }));
  });
}
