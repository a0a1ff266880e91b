import { LANGUAGE_LABELS, MARKET_LABELS, REGIME_LABELS } from '../../../../shared/complaint/labels';
import { LETTER_LANGUAGES, MARKETS } from '../../../../shared/complaint/vocabulary';
import type { LetterLanguage, Market } from '../../../../shared/complaint/vocabulary';
import type { UiLanguage } from '../../../../shared/core/text';
import type { AdrEntity } from '../../../../shared/law/adr-entity';
import { CONFIDENCE_LABELS } from '../../../../shared/law/confidence-labels';
import type { LegalSource } from '../../../../shared/law/legal-source';
import { LAW_CHANGES } from '../../../../shared/law/timeline';
import type { LawChange } from '../../../../shared/law/timeline';
import type { LawContent, Rule } from './law-content';
import type { Finder } from './search';
import type { LawTexts } from './texts';

/** What the page shows: the law, or the part of it that somebody looks for. */
export interface ShownLaw extends LawContent {
  /** All of it, for the names that what is shown refers to. */
  readonly whole: LawContent;
  readonly changes: readonly LawChange[];
  readonly languages: readonly LetterLanguage[];
}

/** What is found in the words of the page, in the language of the interface. A heading that is found brings all below it. */
export function findInLaw(law: LawContent, finds: Finder, t: LawTexts, language: UiLanguage): ShownLaw {
  return {
    whole: law,
    packs: law.packs.flatMap((entry) => {
      const { title, version } = entry.pack;
      if (finds([title[language], version, ...marketWords(entry.markets, t, language)])) return [entry];
      const rules = entry.rules.filter((rule) =>
        finds([title[language], ...marketWords(entry.markets, t, language), ...ruleWords(rule, t, language)]),
      );
      return rules.length > 0 ? [{ ...entry, rules }] : [];
    }),
    calendarTables: finds([]) ? law.calendarTables : [],
    calendars: law.calendars.filter(({ id, name, openDays, note, source }) =>
      finds([id, name[language], openDays[language], note?.[language], ...sourceWords(source, t, language)]),
    ),
    places: law.places.filter(({ entity, markets }) =>
      finds([...placeWords(entity, t, language), ...marketWords(markets, t, language)]),
    ),
    authorities: law.authorities.filter(({ authority, task, markets }) =>
      finds([
        authority.name[language],
        authority.website,
        t.authorityTasks[task],
        ...marketWords(markets, t, language),
        ...sourceWords(authority.source, t, language),
      ]),
    ),
    retentions: law.retentions.filter(({ source }) =>
      finds([t.retention, ...sourceWords(source, t, language)]),
    ),
    changes: LAW_CHANGES.filter(({ title, when, points }) =>
      finds([
        title[language],
        when?.[language],
        ...points.flatMap(({ text, source }) => [text[language], ...sourceWords(source, t, language)]),
      ]),
    ),
    languages: LETTER_LANGUAGES.filter((name) => finds([t.languages, LANGUAGE_LABELS[name][language]])),
  };
}

function ruleWords(rule: Rule, t: LawTexts, language: UiLanguage): readonly string[] {
  const deadline = 'length' in rule;
  return [
    rule.label[language],
    t.forces[rule.force],
    ...(deadline ? [t.length(rule.length.count, rule.length.unit)] : []),
    ...(deadline && rule.regimes !== 'all'
      ? rule.regimes.map((regime) => REGIME_LABELS[regime][language])
      : []),
    ...sourceWords(rule.source, t, language),
  ];
}

function placeWords(entity: AdrEntity, t: LawTexts, language: UiLanguage): readonly (string | undefined)[] {
  const { whenToGo, fee, timeLimit, participation, conditions, writerNote } = entity;
  return [
    entity.name,
    entity.nameInText[language],
    t.kinds[entity.kind],
    entity.website,
    entity.email,
    entity.phone,
    ...(entity.address ?? []),
    entity.about[language],
    ...[whenToGo, fee, timeLimit, entity.language, participation, ...conditions].map(
      (text) => text?.[language],
    ),
    writerNote?.[language],
    ...sourceWords(entity.source, t, language),
    ...Object.values(entity.sources ?? {}).flatMap((source) => sourceWords(source, t, language)),
  ];
}

function sourceWords(source: LegalSource, t: LawTexts, language: UiLanguage): readonly string[] {
  const { citation, title, url, confidence } = source;
  return [citation[language], title, url ?? t.ownDocument, CONFIDENCE_LABELS[confidence][language]];
}

function marketWords(
  markets: readonly Market[] | 'all',
  t: LawTexts,
  language: UiLanguage,
): readonly string[] {
  return markets === 'all'
    ? [t.allMarkets, ...MARKETS.map((market) => MARKET_LABELS[market][language])]
    : markets.map((market) => MARKET_LABELS[market][language]);
}
