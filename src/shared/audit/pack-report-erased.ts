import type { ErasureBasis } from '../complaint/vocabulary';
import { ERASURE_BASIS_LABELS } from '../complaint/labels';
import type { CaseId } from '../core/ids';
import type { Instant } from '../core/ports';
import { localDateAt } from '../core/time-zone';
import type { UiLanguage } from '../core/text';
import type { Hash } from './entry';
import { faultsSection } from './pack-report';
import { inGroups, trailReportContext, utc } from './pack-report-context';
import type { TrailReportContext, TrailReportInput } from './pack-report-context';
import { trailSections } from './pack-report-trail';
import type { Report } from './report';
import { PURPOSE_LABELS } from './withheld-texts';

export interface ErasedReportInput extends TrailReportInput {
  readonly caseId: CaseId;
  readonly basis: ErasureBasis;
  readonly erasedAt: Instant;
  /** RFC 6962 tree hash over all entry hashes. */
  readonly root: Hash;
}

interface ErasedTexts {
  readonly sound: string;
  readonly text: string;
  readonly letters: string;
  readonly checkYourself: string;
  /** What stands above the trail and above the checkpoint. */
  readonly trail: string;
  readonly checkpoint: string;
  readonly about: string;
  readonly caseId: string;
  readonly basis: string;
  readonly erasedAt: string;
  readonly entries: string;
  readonly root: string;
}

const TEXTS: Readonly<Record<UiLanguage, ErasedTexts>> = {
  da: {
    sound: 'Sagen er slettet, og dens poster udgør en ubrudt række',
    text: 'Nøglen til sagens indhold er destrueret. Tilbage er posternes hoveder, aftryk og underskrifter: hvem der skrev hvilken slags post hvornår, uden indhold.',
    letters:
      'De koder, der står på sagens breve, kan ikke længere beregnes, fordi det, de blev taget af, er destrueret.',
    checkYourself: 'Kontrollen kan gøres om uden dette program. Se det sidste afsnit.',
    trail:
      'Tabellen viser hver journalpost. Hoved, aftryk og underskrift ligger i den indlejrede fil trail.jsonl, én linje for hver post i samme rækkefølge. Den sidste post siger, at sagen er slettet.',
    checkpoint:
      'Kontrolpunktet siger, hvor langt journalen var nået, da pakken blev lavet, og binder alle poster sammen. De kontrolpunkter, som sagens breve bar koden for, er slettet med posternes indhold.',
    about: 'Hvad der er slettet, og hvorfor',
    caseId: 'Sagens id',
    basis: 'Grundlag',
    erasedAt: 'Slettet (UTC)',
    entries: 'Journalposter',
    root: 'Rodaftryk over alle poster',
  },
  sv: {
    sound: 'Ärendet är gallrat och dess poster bildar en obruten kedja',
    text: 'Nyckeln till ärendets innehåll är förstörd. Kvar är posternas huvuden, avtryck och underskrifter: vem som skrev vilken sorts post när, utan innehåll.',
    letters: 'Koderna på ärendets brev kan inte längre beräknas, eftersom det de togs av är förstört.',
    checkYourself: 'Kontrollen kan göras om utan det här programmet. Se det sista avsnittet.',
    trail:
      'Tabellen visar varje journalpost. Huvud, avtryck och underskrift finns i den inbäddade filen trail.jsonl, en rad för varje post i samma ordning. Den sista posten säger att ärendet är gallrat.',
    checkpoint:
      'Kontrollpunkten säger hur långt journalen hade kommit när paketet gjordes och binder ihop alla poster. De kontrollpunkter vars koder står på ärendets brev är gallrade med posternas innehåll.',
    about: 'Vad som är gallrat och varför',
    caseId: 'Ärendets id',
    basis: 'Grund',
    erasedAt: 'Gallrat (UTC)',
    entries: 'Journalposter',
    root: 'Rotavtryck över alla poster',
  },
  en: {
    sound: 'The case was erased, and its entries are an unbroken chain',
    text: "The key to the case's content is destroyed. What is left are the headers, hashes and signatures of its entries: who wrote what kind of entry when, without content.",
    letters:
      'The codes printed on its letters can no longer be recomputed: what they were made of is destroyed.',
    checkYourself: 'The check can be repeated without this app. See the last section.',
    trail:
      'The table shows every entry. Header, hash and signature are in the embedded file trail.jsonl, one line for each entry in the same order. The last entry says that the case was erased.',
    checkpoint:
      'The checkpoint says how far the trail had come when the pack was made, and binds all entries together. The checkpoints whose codes the letters carry were erased with the content of their entries.',
    about: 'What was erased, and why',
    caseId: 'Id of the case',
    basis: 'Basis',
    erasedAt: 'Erased (UTC)',
    entries: 'Entries',
    root: 'Root hash over all entries',
  },
};

/** The pages of the pack of an erased case: that it is erased, and the trail that still proves itself. */
export function buildErasedReport(input: ErasedReportInput): Report {
  const { language, organisation, caseId } = input;
  const words = TEXTS[language];
  const context = erasedContext(input, words);
  const { texts } = context;
  const isSound = input.faults.length === 0;
  const reference = caseId.slice(0, 8).toUpperCase();
  return {
    language,
    title: `${texts.title} ${reference}`,
    subtitle: PURPOSE_LABELS.erased[language],
    organisation,
    reference,
    date: localDateAt(input.createdAt),
    blocks: [
      {
        kind: 'callout',
        tone: isSound ? 'result' : 'important',
        title: isSound ? words.sound : texts.verdict.unsound(input.faults.length),
        paragraphs: [words.text, words.letters, words.checkYourself],
      },
      ...faultsSection(context),
      {
        kind: 'facts',
        summary: words.about,
        facts: [
          { label: words.caseId, value: inGroups(caseId) },
          { label: words.basis, value: ERASURE_BASIS_LABELS[input.basis][language] },
          { label: words.erasedAt, value: utc(input.erasedAt) },
          { label: words.entries, value: String(input.entries.length) },
          { label: words.root, value: inGroups(input.root) },
        ],
      },
      ...trailSections(context),
    ],
    foot: texts.foot(organisation, reference),
    pageOf: texts.pageOf,
  };
}

/** What the pages of every pack say of contents and of letters does not hold here. */
function erasedContext(input: ErasedReportInput, words: ErasedTexts): TrailReportContext {
  const context = trailReportContext(input);
  const { trail, checkpoint } = context.texts;
  return {
    ...context,
    texts: {
      ...context.texts,
      trail: { ...trail, intro: words.trail },
      checkpoint: { ...checkpoint, intro: words.checkpoint },
    },
  };
}
