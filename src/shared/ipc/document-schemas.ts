import { z } from 'zod';

import type { Report } from '../audit/report';
import type { Letter } from '../letters/letter';

import { LETTER_KINDS, LETTER_LANGUAGES } from '../complaint/vocabulary';
import { UI_LANGUAGES } from '../core/text';
import { civilDate as date } from '../core/shapes';

const string = (limit: number) => z.string().max(limit);

const span = z.strictObject({
  text: string(100_000),
  strong: z.boolean().exactOptional(),
  emphasis: z.boolean().exactOptional(),
  href: z
    .string()
    .regex(/^(https:|mailto:|tel:)/)
    .max(2_000)
    .exactOptional(),
  lang: z.enum(LETTER_LANGUAGES).exactOptional(),
});
const text = z.union([string(100_000), z.array(span).max(2_000)]);

const block = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('heading'),
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    text: string(1_000),
    id: string(100),
  }),
  z.strictObject({ kind: z.literal('paragraph'), text }),
  z.strictObject({ kind: z.literal('quote'), text }),
  z.strictObject({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(text).max(5_000) }),
  z.strictObject({
    kind: z.literal('facts'),
    facts: z.array(z.strictObject({ label: string(500), value: text })).max(1_000),
    summary: string(1_000),
  }),
  z.strictObject({
    kind: z.literal('table'),
    summary: string(1_000),
    columns: z
      .array(
        z.strictObject({
          header: string(200),
          weight: z.number().positive(),
          numeric: z.boolean().exactOptional(),
        }),
      )
      .min(1)
      .max(20),
    rows: z.array(z.array(text).max(20)).max(200_000),
    bars: z
      .strictObject({ header: string(200), shares: z.array(z.number().min(0).max(1)).max(200_000) })
      .exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('callout'),
    tone: z.enum(['result', 'important']),
    title: string(1_000),
    paragraphs: z.array(text).max(100),
  }),
  z.strictObject({
    kind: z.literal('signature'),
    name: string(200),
    role: string(200),
    organisation: string(200),
  }),
]);
const blocks = z.array(block).max(20_000);

/** The shape of `letters/letter.ts` as it crosses between processes. */
export const letterSchema: z.ZodType<Letter> = z.strictObject({
  kind: z.enum(LETTER_KINDS),
  language: z.enum(LETTER_LANGUAGES),
  templateVersion: string(100),
  title: string(1_000),
  reference: string(200),
  date,
  sender: z.strictObject({
    organisation: string(200),
    unit: string(200),
    lines: z.array(string(200)).max(10),
  }),
  addressee: z.strictObject({ name: string(200), lines: z.array(string(200)).max(10) }),
  blocks,
  foot: string(500),
  pageOf: string(100),
  checkpoint: z.strictObject({ label: string(200), code: string(100) }),
});

/** The shape of `audit/report.ts` as it crosses between processes. */
export const reportSchema: z.ZodType<Report> = z.strictObject({
  language: z.enum(UI_LANGUAGES),
  title: string(1_000),
  subtitle: string(1_000),
  organisation: string(200),
  reference: string(200),
  date,
  blocks,
  foot: string(500),
  pageOf: string(100),
});
