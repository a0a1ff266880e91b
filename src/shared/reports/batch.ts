import { z } from 'zod';

import type { PackPurpose } from '../audit/purposes';
import type { CaseOutcome, Market, Product } from '../complaint/vocabulary';
import type { BatchId, CaseId, WorkspaceId } from '../core/ids';
import type { Instant } from '../core/ports';
import { id } from '../core/shapes';
import type { UiLanguage } from '../core/text';
import type { Period } from './period';
import type { ReportedCase } from './reported-case';
import type { Drawn } from './sample';

/** Cases of one batch. */
export const MAX_PACKS = 1_000;

/** What many packs at once are made for; the others are for one person or one dispute. */
export const BATCH_PURPOSES = ['full', 'regulator-sample'] as const satisfies readonly PackPurpose[];
export type BatchPurpose = (typeof BATCH_PURPOSES)[number];

/** Which cases packs are made of. */
export interface BatchFilter extends Period {
  readonly market?: Market;
  readonly product?: Product;
  readonly outcome?: CaseOutcome;
}

export interface Sample {
  readonly size: number;
  readonly seed: string;
}

/** What a batch is to do; it does not change until it is finished. */
export interface BatchPlan {
  readonly batchId: BatchId;
  readonly createdAt: Instant;
  readonly language: UiLanguage;
  readonly purpose: BatchPurpose;
  readonly filter: BatchFilter;
  /** Absent: every case that fits. */
  readonly sample?: Sample;
  /** How many cases fit. */
  readonly population: number;
  /** Every case that fits, in the order of the draw; only of a sample. */
  readonly draw?: readonly Drawn[];
  /** The cases packs are made of, in this order. */
  readonly cases: readonly CaseId[];
}

/** A pack in the folder. */
export interface MadePack {
  readonly caseId: CaseId;
  readonly reference: string;
  readonly file: string;
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  readonly entries: number;
  readonly checkpointCode: string;
  /** What verification found; 0 when sound. */
  readonly faults: number;
}

/** A case no pack could be made of. */
export interface MissedPack {
  readonly caseId: CaseId;
  readonly reference: string;
  /** Code of the failure or refusal. */
  readonly because: string;
}

/** How far a batch has come. */
export interface BatchProgress {
  readonly made: readonly MadePack[];
  readonly missed: readonly MissedPack[];
}

/** Tells a folder with a batch in it; what it says of the batch is believed only as far as the vault knows it. */
export const BATCH_FILE = 'batch.json';
export const INDEX_CSV = 'index.csv';
export const INDEX_PDF = 'index.pdf';
export const DRAW_CSV = 'draw.csv';
/** A mark is far smaller. */
export const BATCH_MARK_BYTES = 10_000;

export interface BatchMark {
  readonly format: 'uvildig audit packs';
  readonly v: 1;
  readonly workspace: WorkspaceId;
  readonly batchId: BatchId;
  readonly finished: boolean;
}

/** The folder is open to everybody: the file in it is read as any foreign one. */
export const batchMarkSchema: z.ZodType<BatchMark> = z.strictObject({
  format: z.literal('uvildig audit packs'),
  v: z.literal(1),
  workspace: id<WorkspaceId>(),
  batchId: id<BatchId>(),
  finished: z.boolean(),
});

/** The cases of the period that fit; of an erased one there is nothing to make a pack of. */
export function fitting(
  cases: readonly ReportedCase[],
  { market, product, outcome }: BatchFilter,
): readonly ReportedCase[] {
  return cases.filter(
    (one) =>
      !one.erased &&
      (market === undefined || one.market === market) &&
      (product === undefined || one.product === product) &&
      (outcome === undefined || one.outcome === outcome),
  );
}
