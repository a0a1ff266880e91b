import { z } from 'zod';

import { LETTER_KINDS, LETTER_LANGUAGES, MARKETS, ROLES } from '../complaint/vocabulary';
import type { ClauseId, StaffId } from '../core/ids';
import { count, hash, id } from '../core/shapes';
import { CLAUSE_LIMITS } from './clause';

const { name, heading, text, reason } = CLAUSE_LIMITS;

const content = z.strictObject({
  name: z.string().min(1).max(name),
  market: z.enum([...MARKETS, 'all']),
  kinds: z.array(z.enum(LETTER_KINDS)).min(1).readonly(),
  texts: z
    .partialRecord(
      z.enum(LETTER_LANGUAGES),
      z.strictObject({ heading: z.string().max(heading), text: z.string().min(1).max(text) }).readonly(),
    )
    .readonly(),
});

const who = { clauseId: id<ClauseId>(), by: id<StaffId>(), at: count };

/** Everything that has happened to clauses, as it is stored. A fact is only ever added. */
export const clauseFactSchema = z.discriminatedUnion('type', [
  z.strictObject({
    ...who,
    type: z.literal('ClauseSaved'),
    v: z.literal(1),
    version: z.number().int().min(1),
    content: content.readonly(),
    sha256: hash,
  }),
  z.strictObject({
    ...who,
    type: z.literal('ClauseApproved'),
    v: z.literal(1),
    version: z.number().int().min(1),
    role: z.enum(ROLES),
    reason: z.string().min(1).max(reason).exactOptional(),
  }),
  z.strictObject({
    ...who,
    type: z.literal('ClauseWithdrawn'),
    v: z.literal(1),
    reason: z.string().min(1).max(reason),
  }),
]);

export type ClauseFact = Readonly<z.infer<typeof clauseFactSchema>>;
