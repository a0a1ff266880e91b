import * as z from 'zod';

import { DUTY_KINDS, LETTER_LANGUAGES, MARKETS, PRODUCTS, REGIMES } from '../complaint/vocabulary';
import { parseLocalDate } from '../core/local-date';
import type { LocalDate } from '../core/local-date';
import { UI_LANGUAGES } from '../core/text';
import { ADR_FIELDS, ADR_KINDS, ESTABLISHMENTS, SIGNPOST_ROLES } from './adr-entity';
import type { LetterText } from './adr-entity';
import type { Localised } from '../core/text';
import { CONFIDENCES } from './legal-source';
import { DEADLINE_EVENTS, DEADLINE_FORCES, EVERY_DAY_UNITS, RECEIPTS } from './rule-pack';
import type { Authorities, RulePack } from './rule-pack';
import type { PackTroubleCode } from './pack-trouble';

/** Characters of one text. */
const TEXT_LIMIT = 2_000;
/** Members of one list or table. */
const LIST_LIMIT = 500;
/** Longer periods than this many days, weeks or months are slips of the pen. */
const LENGTH_LIMIT = 400;

const text = z.string().min(1).max(TEXT_LIMIT);
const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/);
const date = checked<LocalDate>('bad-date', (value) => parseLocalDate(value) !== undefined);
const webAddress = checked<string>('bad-address', (value) => /^https?:\/\/[^\s]+$/.test(value));
const secureAddress = checked<string>('bad-address', (value) => /^https:\/\/[^\s]+$/.test(value));
const mailAddress = checked<string>('bad-address', (value) => /^[^\s@]+@[^\s@]+$/.test(value));
const year = z.number().int().min(1900).max(2200);

const localised = inEach(UI_LANGUAGES) satisfies z.ZodType<Localised>;
const letterText = inEach(LETTER_LANGUAGES) satisfies z.ZodType<LetterText>;

const market = z.enum(MARKETS);
const markets = z.union([z.literal('all'), listOf(market)]);

const source = z.strictObject({
  id,
  citation: localised,
  title: text,
  url: webAddress.exactOptional(),
  checkedOn: date,
  confidence: z.enum(CONFIDENCES),
});

const weekday = z.literal([1, 2, 3, 4, 5, 6, 7]);
const monthAndDay = { month: z.number().int().min(1).max(12), day: z.number().int().min(1).max(31) };

const closure = z.strictObject({
  name: localised,
  on: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('fixed'), ...monthAndDay }),
    z.strictObject({ kind: z.literal('easter'), offset: z.number().int().min(-100).max(300) }),
    z.strictObject({
      kind: z.literal('weekday-from'),
      weekday,
      ...monthAndDay,
      orThatDayOn: weekday.exactOptional(),
    }),
  ]),
  fromYear: year.exactOptional(),
  untilYear: year.exactOptional(),
  substitute: localised.exactOptional(),
});

const calendarFacts = {
  id,
  name: localised,
  openDays: localised,
  note: localised.exactOptional(),
  source,
};
const listedCalendar = z.strictObject({
  ...calendarFacts,
  closedWeekdays: z.array(weekday).max(6),
  closures: z.array(closure).max(LIST_LIMIT),
});
const calendar = z.union([
  listedCalendar,
  z.strictObject({ ...calendarFacts, openWhenAnyOf: listOf(listedCalendar) }),
]);

const calendarList = z.tuple([id], id);
const calendarChoice = z.strictObject({
  perMarket: z.partialRecord(market, calendarList),
  otherwise: calendarList,
  otherwiseNote: localised,
});

const count = z.number().int().min(1).max(LENGTH_LIMIT);
const event = z.enum(DEADLINE_EVENTS);

const everyDayLength = z.strictObject({ unit: z.enum(EVERY_DAY_UNITS), count });

const deadlineRule = z.strictObject({
  id,
  label: localised,
  force: z.enum(DEADLINE_FORCES),
  markets,
  regimes: z.union([z.literal('all'), listOf(z.enum(REGIMES))]),
  runsFrom: z.enum([...RECEIPTS, ...DUTY_KINDS]),
  length: z.discriminatedUnion('unit', [
    everyDayLength,
    z.strictObject({ unit: z.literal('business-days'), count, calendars: calendarChoice }),
  ]),
  extendableTo: everyDayLength.exactOptional(),
  metBy: listOf(event),
  metWith: id.exactOptional(),
  stoppedBy: z.array(event).max(LIST_LIMIT),
  lapses: z.boolean(),
  source,
});

const holdingReply = z.strictObject({
  id,
  label: localised,
  force: z.enum(DEADLINE_FORCES),
  notAfter: id,
  metBy: listOf(event),
  source,
});

const adrEntity = z.strictObject({
  id,
  kind: z.enum(ADR_KINDS),
  name: text,
  nameInText: letterText,
  website: secureAddress.exactOptional(),
  email: mailAddress.exactOptional(),
  phone: z.string().min(3).max(40).exactOptional(),
  address: listOf(text).exactOptional(),
  about: letterText,
  whenToGo: letterText.exactOptional(),
  fee: letterText.exactOptional(),
  timeLimit: letterText.exactOptional(),
  language: letterText.exactOptional(),
  participation: letterText.exactOptional(),
  conditions: z.array(letterText).max(LIST_LIMIT),
  silenceRule: id.exactOptional(),
  source,
  sources: z.partialRecord(z.enum(ADR_FIELDS), source).exactOptional(),
  unconfirmed: z.array(z.enum(ADR_FIELDS)).max(ADR_FIELDS.length),
  writerNote: localised.exactOptional(),
});

const signpost = z.strictObject({
  markets,
  products: z.union([z.literal('all'), listOf(z.enum(PRODUCTS))]),
  establishments: z.union([z.literal('all'), listOf(z.enum(ESTABLISHMENTS))]),
  entity: id,
  role: z.enum([...SIGNPOST_ROLES, 'fallback']),
  why: localised,
  onlyIf: localised.exactOptional(),
  participation: letterText.exactOptional(),
});

const authority = z.strictObject({ name: letterText, website: secureAddress, source });
const authorities = z.strictObject({
  homeSupervisor: authority,
  hostSupervisors: z.partialRecord(market, authority),
  dataProtectionAuthorities: z
    .partialRecord(z.enum([...MARKETS, 'otherwise']), authority)
    .pipe(
      z.custom<Authorities['dataProtectionAuthorities']>(
        (value) => typeof value === 'object' && value !== null && 'otherwise' in value,
        { params: { trouble: 'missing' satisfies PackTroubleCode } },
      ),
    ),
});

const years = z.number().int().min(0).max(100);
const retention = z.strictObject({ fullFileYears: years, registerRowYears: years, source });

/** What a file of one rule pack holds. Whether its names lead anywhere is checked afterwards. */
export const rulePackSchema = z.strictObject({
  id,
  version: id,
  title: localised,
  effectiveFrom: date,
  effectiveTo: date.exactOptional(),
  markets,
  replaces: listOf(id).exactOptional(),
  deadlineRules: listOf(deadlineRule).exactOptional(),
  holdingReply: holdingReply.exactOptional(),
  calendars: z.record(id, calendar).exactOptional(),
  openDays: calendarChoice.exactOptional(),
  adrEntities: z.record(id, adrEntity).exactOptional(),
  signposts: listOf(signpost).exactOptional(),
  authorities: authorities.exactOptional(),
  retention: retention.exactOptional(),
}) satisfies z.ZodType<RulePack>;

function listOf<T extends z.ZodType>(element: T) {
  return z.array(element).min(1).max(LIST_LIMIT);
}

/** One text for every language of the list. */
function inEach<L extends string>(languages: readonly L[]) {
  const members = Object.fromEntries(languages.map((language) => [language, text]));
  // Built from the list itself, one member a language.
  return z.strictObject(members as Record<L, typeof text>);
}

/** A string of which more is asked than a schema can say. */
function checked<T extends string>(trouble: PackTroubleCode, isRight: (value: string) => boolean) {
  return z.custom<T>((value) => typeof value === 'string' && value.length <= TEXT_LIMIT && isRight(value), {
    params: { trouble },
  });
}
