import type { Case } from '../complaint/state';
import { formatDate, formatMoney, formatShortDate } from '../core/format';
import type { StaffId } from '../core/ids';
import type { LocalDate } from '../core/local-date';
import type { Money } from '../core/money';
import type { Instant } from '../core/ports';
import type { UiLanguage } from '../core/text';
import type { CoveringCheckpoint } from '../ipc/contract';
import type { Deadline } from '../law/deadlines';
import type { CodedCheckpoint } from '../core/checkpoint';
import type { PackEntry } from './entry';
import type { PackDevice } from './pack';
import type { Passage } from './passages';
import type { CasePurpose } from './purposes';
import { PACK_REPORT_TEXTS } from './pack-report-texts';
import type { PackReportTexts } from './pack-report-texts';
import type { Fault } from './verify-trail';

/** What the pages about a trail need, whatever is left of the case. */
export interface TrailReportInput {
  readonly language: UiLanguage;
  readonly organisation: string;
  /** The whole trail of the case in causal order, as in trail.jsonl. */
  readonly entries: readonly PackEntry[];
  /** Taken after the last of `entries`. */
  readonly checkpoint: CodedCheckpoint;
  /** Checkpoints of the workspace that stand for entries of the case. */
  readonly anchors: readonly CoveringCheckpoint[];
  readonly devices: readonly PackDevice[];
  /** What verification found when the pack was made; empty when sound. */
  readonly faults: readonly Fault[];
  readonly createdAt: Instant;
}

export interface PackReportInput extends TrailReportInput {
  readonly purpose: CasePurpose;
  /** Words that are blacked out on the pages. */
  readonly passages: readonly Passage[];
  /** Issued letters that are not enclosed. */
  readonly lettersLeftOut: number;
  /** Without what is withheld from the reader. */
  readonly state: Case;
  readonly deadlines: readonly Deadline[];
}

/** What the pages about a trail share. */
export interface TrailReportContext {
  readonly input: TrailReportInput;
  readonly language: UiLanguage;
  readonly texts: PackReportTexts;
  readonly staffName: (staff: StaffId) => string;
  readonly date: (date: LocalDate) => string;
  readonly shortDate: (date: LocalDate) => string;
  readonly money: (money: Money) => string;
  readonly yesNo: (yes: boolean) => string;
}

/** What the sections of the report share. */
export interface PackReportContext extends TrailReportContext {
  readonly input: PackReportInput;
  readonly state: Case;
}

/** An instant to the second, in UTC, for people: "2026-11-20 09:00:00", never broken over lines. */
export function utc(instant: Instant): string {
  return new Date(instant).toISOString().slice(0, 19).replace('T', '\u00a0');
}

export function packReportContext(input: PackReportInput): PackReportContext {
  return { ...trailReportContext(input), input, state: input.state };
}

export function trailReportContext(input: TrailReportInput): TrailReportContext {
  const { language } = input;
  const names = new Map(input.devices.map(({ staff, staffName }) => [staff, staffName]));
  const texts = PACK_REPORT_TEXTS[language];
  return {
    input,
    language,
    texts,
    staffName: (staff) => names.get(staff) ?? staff.slice(0, 8),
    date: (date) => formatDate(date, language),
    shortDate: (date) => formatShortDate(date, language),
    money: (money) => formatMoney(money, language),
    yesNo: (yes) => (yes ? texts.yes : texts.no),
  };
}

/** 64 or 128 hexadecimal characters in groups of 16, so that lines break between groups and eyes can compare. */
export function inGroups(hex: string): string {
  return hex.replace(/(.{16})(?=.)/g, '$1 ');
}
