import type { LetterLanguage } from '../../../complaint/vocabulary';
import type { AdrEntity, LetterText } from '../../adr-entity';
import { ADR_FACTS } from './adr-facts';
import type { AdrFacts, AdrId } from './adr-facts';
import { ADR_NOTES } from './adr-notes';
import type { AdrCommonTexts, AdrTextField, AdrTexts, PlaceTexts } from './adr-texts/adr-texts';
import { ADR_TEXTS_DA } from './adr-texts/da';
import { ADR_TEXTS_DE } from './adr-texts/de';
import { ADR_TEXTS_EN } from './adr-texts/en';
import { ADR_TEXTS_FI } from './adr-texts/fi';
import { ADR_TEXTS_NB } from './adr-texts/nb';
import { ADR_TEXTS_SV } from './adr-texts/sv';

const TEXTS: Readonly<Record<LetterLanguage, AdrTexts>> = {
  da: ADR_TEXTS_DA,
  sv: ADR_TEXTS_SV,
  en: ADR_TEXTS_EN,
  nb: ADR_TEXTS_NB,
  fi: ADR_TEXTS_FI,
  de: ADR_TEXTS_DE,
};

// Object.keys widens to string; these are the keys of ADR_FACTS.
const IDS = Object.keys(ADR_FACTS) as readonly AdrId[];

/** Facts and words put together, as a rule pack carries them. */
export const ADR_ENTITIES: Readonly<Record<string, AdrEntity>> = Object.fromEntries(
  IDS.map((id) => [id, entity(id, ADR_FACTS[id])]),
);

/** A sentence every place may share, in every letter language. */
export function commonText(name: keyof AdrCommonTexts): LetterText {
  return inEveryLanguage((texts) => texts.common[name]);
}

function entity(id: AdrId, facts: AdrFacts): AdrEntity {
  const { whenToGo, fee, timeLimit, language, participation, conditions, ...known } = facts;
  const note = ADR_NOTES[id];
  return {
    ...known,
    id,
    nameInText: inEveryLanguage((texts) => texts.entities[id].nameInText),
    about: inEveryLanguage((texts) => texts.entities[id].about),
    ...(whenToGo && { whenToGo: sentence(id, 'whenToGo', whenToGo) }),
    ...(fee && { fee: sentence(id, 'fee', fee) }),
    ...(timeLimit && { timeLimit: sentence(id, 'timeLimit', timeLimit) }),
    ...(language && { language: sentence(id, 'language', language) }),
    ...(participation && { participation: commonText(participation) }),
    conditions: Array.from({ length: conditions }, (_none, index) =>
      inEveryLanguage((texts) => present(texts.entities[id].conditions[index], id)),
    ),
    ...(note && { writerNote: note }),
  };
}

function sentence(id: AdrId, field: AdrTextField, from: 'own' | keyof AdrCommonTexts): LetterText {
  if (from !== 'own') return commonText(from);
  return inEveryLanguage((texts) => {
    const own: PlaceTexts = texts.entities[id];
    return present(own[field], id);
  });
}

function present(text: string | undefined, id: AdrId): string {
  if (text === undefined) throw new Error(`A text of ${id} is missing`);
  return text;
}

function inEveryLanguage(pick: (texts: AdrTexts) => string): LetterText {
  return {
    da: pick(TEXTS.da),
    sv: pick(TEXTS.sv),
    en: pick(TEXTS.en),
    nb: pick(TEXTS.nb),
    fi: pick(TEXTS.fi),
    de: pick(TEXTS.de),
  };
}
