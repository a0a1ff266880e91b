import { readFileSync } from 'node:fs';
import * as z from 'zod';
import {
  CASE_OUTCOMES,
  EVIDENCE_WEIGHTS,
  FINDING_OUTCOMES,
  INADMISSIBLE_REASONS,
  LETTER_LANGUAGES,
  MARKETS,
  PARTIES,
  REGIMES,
  REMEDY_KINDS,
  ROOT_CAUSES,
} from '../../src/shared/complaint/vocabulary';
import { CURRENCIES } from '../../src/shared/core/money';
import { UI_LANGUAGES } from '../../src/shared/core/text';

const text = z.string().trim().min(1);
const day = z.iso.date();

const remedySchema = z.strictObject({
  kind: z.enum(REMEDY_KINDS),
  description: text,
  /** Main units with a point, as the import format has them. */
  amount: z
    .strictObject({ amount: z.string().regex(/^\d+\.\d{2}$/), currency: z.enum(CURRENCIES) })
    .optional(),
  dueOn: day.optional(),
});

const issueSchema = z.strictObject({
  title: text,
  regime: z.enum(REGIMES),
  positions: z.record(z.enum(PARTIES), text),
  /** `exhibit` is the file name of an attachment of the case. */
  considerations: z
    .array(z.strictObject({ exhibit: text, weight: z.enum(EVIDENCE_WEIGHTS), note: text }))
    .min(1),
  rule: text,
  outcome: z.enum(FINDING_OUTCOMES),
  reasons: text,
  remedies: z.array(remedySchema),
});

const caseSchema = z.strictObject({
  /** The sample file that holds the case. */
  file: text,
  reference: text,
  language: z.enum(LETTER_LANGUAGES),
  conflictStatement: text,
  admissibility: z.strictObject({
    admissible: z.boolean(),
    reason: z.enum(INADMISSIBLE_REASONS).optional(),
    explanation: text,
  }),
  issues: z.array(issueSchema),
  /** Those that answer no single issue. */
  remedies: z.array(remedySchema),
  outcome: z.enum(CASE_OUTCOMES),
  summary: text,
  rootCause: z
    .strictObject({ cause: z.enum(ROOT_CAUSES), mayAffectOthers: z.boolean(), explanation: text })
    .optional(),
  recommendation: z.strictObject({ text, followUpOn: day.optional() }).optional(),
});

const demoScriptSchema = z.strictObject({
  today: day,
  workspace: z.strictObject({
    organisation: text,
    representative: text,
    market: z.enum(MARKETS),
    interfaceLanguage: z.enum(UI_LANGUAGES),
    passphrase: text,
  }),
  cases: z.array(caseSchema),
});

/** Everything the demo types, case by case, in the order it is typed. */
export type DemoScript = z.infer<typeof demoScriptSchema>;
export type DemoCase = DemoScript['cases'][number];

/** @param path from the project's root */
export function readDemoScript(path = 'samples/demo-script.json'): DemoScript {
  return demoScriptSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
}
