import type { Weekday } from '../../core/local-date';
import type { Closure } from '../calendar';

/** Ways to write down a closure, with its name in Danish, Swedish and English, and the days many countries share. */

export function fixed(month: number, day: number, da: string, sv: string, en: string): Closure {
  return { name: { da, sv, en }, on: { kind: 'fixed', month, day } };
}

/** @param offset days after Easter Sunday; negative before it */
export function easterDay(offset: number, da: string, sv: string, en: string): Closure {
  return { name: { da, sv, en }, on: { kind: 'easter', offset } };
}

/** The first such weekday on or after that day. */
export function weekdayFrom(
  weekday: Weekday,
  month: number,
  day: number,
  da: string,
  sv: string,
  en: string,
): Closure {
  return { name: { da, sv, en }, on: { kind: 'weekday-from', weekday, month, day } };
}

/** On a weekend, the next open day is closed in its place. */
export function madeUpFor(closure: Closure): Closure {
  const { da, sv, en } = closure.name;
  return {
    ...closure,
    substitute: {
      da: `erstatningsdag for ${da}`,
      sv: `ersättningsdag för ${sv}`,
      en: `substitute day for ${en}`,
    },
  };
}

export const NEW_YEARS_DAY = fixed(1, 1, 'nytårsdag', 'nyårsdagen', "New Year's Day");
export const EPIPHANY = fixed(1, 6, 'helligtrekongersdag', 'trettondedag jul', 'Epiphany');
export const MAUNDY_THURSDAY = easterDay(-3, 'skærtorsdag', 'skärtorsdagen', 'Maundy Thursday');
export const GOOD_FRIDAY = easterDay(-2, 'langfredag', 'långfredagen', 'Good Friday');
export const EASTER_MONDAY = easterDay(1, '2. påskedag', 'annandag påsk', 'Easter Monday');
export const FIRST_OF_MAY = fixed(5, 1, '1. maj', 'första maj', '1 May');
export const ASCENSION = easterDay(39, 'Kristi himmelfartsdag', 'Kristi himmelsfärdsdag', 'Ascension Day');
export const WHIT_MONDAY = easterDay(50, '2. pinsedag', 'annandag pingst', 'Whit Monday');
export const CORPUS_CHRISTI = easterDay(60, 'Kristi legemsfest', 'Kristi lekamens fest', 'Corpus Christi');
export const ASSUMPTION = fixed(8, 15, 'Marias himmelfart', 'Marie himmelsfärd', 'Assumption Day');
/** 1 November; Sweden and Finland keep it on a Saturday. */
export const ALL_SAINTS = fixed(11, 1, 'allehelgensdag', 'allhelgonadagen', "All Saints' Day");
export const ARMISTICE = fixed(
  11,
  11,
  'våbenstilstandsdagen 1918',
  'vapenstilleståndsdagen 1918',
  'Armistice Day 1918',
);
export const IMMACULATE_CONCEPTION = fixed(
  12,
  8,
  'Marias ubesmittede undfangelse',
  'Marie obefläckade avlelse',
  'the Immaculate Conception',
);
export const CHRISTMAS_EVE = fixed(12, 24, 'juleaftensdag', 'julafton', 'Christmas Eve');
export const CHRISTMAS_DAY = fixed(12, 25, 'juledag', 'juldagen', 'Christmas Day');
export const BOXING_DAY = fixed(12, 26, '2. juledag', 'annandag jul', 'Boxing Day');
export const NEW_YEARS_EVE = fixed(12, 31, 'nytårsaftensdag', 'nyårsafton', "New Year's Eve");
/** The eve, the Friday from 19 to 25 June, and the day, the Saturday after it; Sweden and Finland. */
export const MIDSUMMER_EVE = weekdayFrom(5, 6, 19, 'midsommeraften', 'midsommarafton', 'Midsummer Eve');
export const MIDSUMMER_DAY = weekdayFrom(6, 6, 20, 'midsommerdag', 'midsommardagen', 'Midsummer Day');
export const ALL_SAINTS_SATURDAY = weekdayFrom(
  6,
  10,
  31,
  'allehelgensdag',
  'alla helgons dag',
  "All Saints' Day",
);
