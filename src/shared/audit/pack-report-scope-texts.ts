import type { UiLanguage } from '../core/text';
import type { CasePurpose } from './purposes';

/** What the pages say of the purpose of the pack, of what it withholds, and of what was known at an assessment. */
export interface PackScopeTexts {
  readonly purpose: string;
  readonly purposes: Readonly<Record<CasePurpose, string>>;
  readonly soundButWithheld: (withheld: number, all: number) => string;
  readonly withheld: {
    readonly heading: string;
    readonly intro: string;
    readonly about: string;
    readonly reason: string;
    readonly entries: string;
    readonly count: string;
    readonly letters: (count: number) => string;
    readonly passages: (count: number) => string;
    readonly mark: (reason: string) => string;
  };
  readonly then: {
    readonly heading: string;
    readonly none: string;
    readonly intro: (letter: string, at: string, entries: number) => string;
    readonly about: string;
    readonly rules: string;
    readonly template: string;
    readonly clauses: string;
    readonly noClauses: string;
    readonly code: string;
    readonly evidence: string;
    readonly evidenceAbout: string;
    readonly exhibit: string;
    readonly unnamed: string;
    readonly noEvidence: string;
    readonly later: (entries: number) => string;
  };
  readonly page: { readonly heading: string; readonly text: string; readonly byHand: string };
}

export const PACK_SCOPE_TEXTS: Readonly<Record<UiLanguage, PackScopeTexts>> = {
  da: {
    purpose: 'Formål',
    purposes: {
      full: 'Til intern revision. Intet er holdt tilbage.',
      disclosure:
        'Til klageren som indsigt i egne oplysninger (databeskyttelsesforordningens artikel 15). Andres interne notater og oplysninger om andre personer er holdt tilbage.',
      'adr-file':
        'Til ankenævnet: det, der skal til for at afgøre sagen. Interne notater og det, nævnet ikke behøver, er holdt tilbage.',
      'regulator-sample': 'Til tilsynet som stikprøve. Interne notater og adgangslog er holdt tilbage.',
    },
    soundButWithheld: (withheld, all) =>
      `Indholdet af ${withheld} af ${all} journalposter er holdt tilbage over for læseren. Deres aftryk og underskrifter er kontrolleret; grundene står i afsnittet »Hvad der er holdt tilbage«.`,
    withheld: {
      heading: 'Hvad der er holdt tilbage',
      intro:
        'Disse journalposter står i pakken med hoved, aftryk og underskrift, men uden indhold. Rækken er derfor ubrudt og kan kontrolleres.',
      about: 'Tilbageholdt indhold efter grund',
      reason: 'Grund',
      entries: 'Journalposter (linjer i trail.jsonl)',
      count: 'Antal',
      letters: (count) =>
        count === 1
          ? 'Et udstedt brev er ikke vedlagt. Dets aftryk står i manifest.json.'
          : `${count} udstedte breve er ikke vedlagt. Deres aftryk står i manifest.json.`,
      passages: (count) =>
        count === 1
          ? 'En passage er overstreget på siderne, hvor den forekommer, med sin grund.'
          : `${count} passager er overstreget på siderne, hvor de forekommer, hver med sin grund.`,
      mark: (reason) => `tilbageholdt: ${reason}`,
    },
    then: {
      heading: 'Hvad der forelå ved afgørelsen',
      none: 'Sagen har ingen endelig vurdering endnu.',
      intro: (letter, at, entries) =>
        `${letter}: Kontrolpunktet blev taget ${at} UTC, da sagen havde ${entries} journalposter. Vurderingen bygger på dem og på intet senere.`,
      about: 'Hvad den endelige vurdering bygger på',
      rules: 'Regelsæt',
      template: 'Skabelon',
      clauses: 'Standardafsnit',
      noClauses: 'ingen',
      code: 'Kontrolkode',
      evidence: 'Bilag, som vurderingen nævner som grundlag:',
      evidenceAbout: 'Bilag bag vurderingen med aftryk',
      exhibit: 'Bilag',
      unnamed: 'ikke vist i denne pakke',
      noEvidence: 'Vurderingen nævner ingen bilag som grundlag.',
      later: (entries) =>
        entries === 0
          ? 'Intet er kommet til siden.'
          : `${entries} journalposter er kommet til siden, fra og med brevet selv.`,
    },
    page: {
      heading: 'I en browser',
      text: 'Filen verify.html blev gemt ved siden af pakken. Åbn den i en nyere browser, også uden net, og vælg denne PDF-fil. Har du fået siden sammen med pakken, så hent den også fra en kilde, du stoler på.',
      byHand:
        'Kildekodens side docs/verify-by-hand.md gennemgår hele kontrollen trin for trin, og docs/pack-format.md beskriver formatet.',
    },
  },
  sv: {
    purpose: 'Ändamål',
    purposes: {
      full: 'För intern revision. Ingenting hålls tillbaka.',
      disclosure:
        'Till klaganden som tillgång till egna uppgifter (dataskyddsförordningen artikel 15). Andras interna anteckningar och uppgifter om andra personer hålls tillbaka.',
      'adr-file':
        'Till nämnden: det som behövs för att avgöra ärendet. Interna anteckningar och det som nämnden inte behöver hålls tillbaka.',
      'regulator-sample':
        'Till tillsynsmyndigheten som stickprov. Interna anteckningar och åtkomstlogg hålls tillbaka.',
    },
    soundButWithheld: (withheld, all) =>
      `Innehållet i ${withheld} av ${all} journalposter hålls tillbaka för läsaren. Deras avtryck och underskrifter är kontrollerade; skälen står i avsnittet ”Vad som hålls tillbaka”.`,
    withheld: {
      heading: 'Vad som hålls tillbaka',
      intro:
        'De här journalposterna står i paketet med huvud, avtryck och underskrift men utan innehåll. Följden är därför obruten och kan kontrolleras.',
      about: 'Innehåll som hålls tillbaka, efter skäl',
      reason: 'Skäl',
      entries: 'Journalposter (rader i trail.jsonl)',
      count: 'Antal',
      letters: (count) =>
        count === 1
          ? 'Ett utfärdat brev är inte bifogat. Dess avtryck står i manifest.json.'
          : `${count} utfärdade brev är inte bifogade. Deras avtryck står i manifest.json.`,
      passages: (count) =>
        count === 1
          ? 'En passage är maskad på sidorna där den förekommer, med sitt skäl.'
          : `${count} passager är maskade på sidorna där de förekommer, var och en med sitt skäl.`,
      mark: (reason) => `hålls tillbaka: ${reason}`,
    },
    then: {
      heading: 'Vad som fanns vid bedömningen',
      none: 'Ärendet har ingen slutlig bedömning ännu.',
      intro: (letter, at, entries) =>
        `${letter}: Kontrollpunkten togs ${at} UTC, när ärendet hade ${entries} journalposter. Bedömningen bygger på dem och på inget senare.`,
      about: 'Vad den slutliga bedömningen bygger på',
      rules: 'Regelverk',
      template: 'Mall',
      clauses: 'Standardstycken',
      noClauses: 'inga',
      code: 'Kontrollkod',
      evidence: 'Bilagor som bedömningen anger som grund:',
      evidenceAbout: 'Bilagor bakom bedömningen med avtryck',
      exhibit: 'Bilaga',
      unnamed: 'visas inte i det här paketet',
      noEvidence: 'Bedömningen anger inga bilagor som grund.',
      later: (entries) =>
        entries === 0
          ? 'Ingenting har tillkommit sedan dess.'
          : `${entries} journalposter har tillkommit sedan dess, från och med själva brevet.`,
    },
    page: {
      heading: 'I en webbläsare',
      text: 'Filen verify.html sparades bredvid paketet. Öppna den i en nyare webbläsare, även utan nät, och välj den här PDF-filen. Har du fått sidan tillsammans med paketet, hämta den också från en källa som du litar på.',
      byHand:
        'Källkodens sida docs/verify-by-hand.md går igenom hela kontrollen steg för steg, och docs/pack-format.md beskriver formatet.',
    },
  },
  en: {
    purpose: 'Purpose',
    purposes: {
      full: 'For internal audit. Nothing is withheld.',
      disclosure:
        'For the complainant, as access to their own data (General Data Protection Regulation, Article 15). Internal notes of others and what concerns other persons are withheld.',
      'adr-file':
        'For the ADR entity: what it needs to decide the case. Internal notes and what it does not need are withheld.',
      'regulator-sample': 'For the supervisor, as a sample. Internal notes and the access log are withheld.',
    },
    soundButWithheld: (withheld, all) =>
      `The content of ${withheld} of ${all} entries is withheld from the reader. Their hashes and signatures were verified; the reasons stand in the section “What is withheld”.`,
    withheld: {
      heading: 'What is withheld',
      intro:
        'These entries stand in the pack with header, hash and signature, and without their content. The chain is therefore unbroken and can be verified.',
      about: 'Withheld content by reason',
      reason: 'Reason',
      entries: 'Entries (lines of trail.jsonl)',
      count: 'Count',
      letters: (count) =>
        count === 1
          ? 'One issued letter is not enclosed. Its hash stands in manifest.json.'
          : `${count} issued letters are not enclosed. Their hashes stand in manifest.json.`,
      passages: (count) =>
        count === 1
          ? 'One passage is blacked out on the pages wherever it occurs, with its reason.'
          : `${count} passages are blacked out on the pages wherever they occur, each with its reason.`,
      mark: (reason) => `withheld: ${reason}`,
    },
    then: {
      heading: 'What was known at the assessment',
      none: 'The case has no final assessment yet.',
      intro: (letter, at, entries) =>
        `${letter}: The checkpoint was taken ${at} UTC, when the case had ${entries} entries. The assessment rests on them and on nothing later.`,
      about: 'What the final assessment rests on',
      rules: 'Rule packs',
      template: 'Template',
      clauses: 'Standard paragraphs',
      noClauses: 'none',
      code: 'Checkpoint code',
      evidence: 'Exhibits the assessment names as its basis:',
      evidenceAbout: 'Exhibits behind the assessment with hashes',
      exhibit: 'Exhibit',
      unnamed: 'not shown in this pack',
      noEvidence: 'The assessment names no exhibits as its basis.',
      later: (entries) =>
        entries === 0
          ? 'Nothing was added since.'
          : `${entries} entries were added since, beginning with the letter itself.`,
    },
    page: {
      heading: 'In a browser',
      text: 'The file verify.html was saved beside the pack. Open it in a recent browser, also offline, and choose this PDF file. If you got the page with the pack, get it from a source you trust as well.',
      byHand:
        'The page docs/verify-by-hand.md of the source code goes through the whole verification step by step, and docs/pack-format.md describes the format.',
    },
  },
};
