import type { LocalDate } from '../core/local-date';
import type { AdrEntity, SignpostRow } from './adr-entity';
import type { Calendar } from './calendar';
import type {
  Authorities,
  CalendarChoice,
  DeadlineRule,
  HoldingReplyRule,
  Retention,
  RulePack,
} from './rule-pack';

/** A rule with the days on which its clock may start for the rule to apply. */
export interface RuleInForce extends DeadlineRule {
  readonly inForceFrom: LocalDate;
  readonly inForceTo?: LocalDate;
}

/** Everything that judges a case of one market that the firm received on one day: its packs put together. */
export interface RuleSet extends Authorities {
  /** Short enough for a letter: the version most packs have in common, then the others as id@version. */
  readonly version: string;
  readonly packs: readonly RulePack[];
  readonly calendars: Readonly<Record<string, Calendar>>;
  /** A day counts as open when all calendars of the market say so. */
  readonly openDays: CalendarChoice;
  readonly deadlineRules: readonly RuleInForce[];
  readonly holdingReply?: HoldingReplyRule;
  readonly adrEntities: Readonly<Record<string, AdrEntity>>;
  readonly signposts: readonly SignpostRow[];
  readonly retention: Retention;
}
