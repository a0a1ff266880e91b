import type { UiLanguage } from '../core/text';

interface CertificateTexts {
  readonly title: string;
  readonly subtitle: (organisation: string) => string;
  readonly erased: (cases: number) => string;
  readonly erasedText: string;
  readonly kept: (cases: number) => string;
  readonly erasure: string;
  readonly erasureAbout: string;
  readonly id: string;
  readonly workspace: string;
  readonly basis: string;
  readonly proposed: string;
  readonly confirmed: string;
  readonly carriedOut: string;
  readonly documents: string;
  readonly drafts: string;
  readonly checkpoint: string;
  readonly destroyed: string;
  readonly destroyedText: readonly string[];
  readonly left: string;
  readonly leftText: readonly string[];
  readonly limits: string;
  readonly limitsText: readonly string[];
  readonly cases: string;
  readonly casesAbout: string;
  readonly caseId: string;
  readonly entries: string;
  readonly root: string;
  readonly rowUntil: string;
  readonly noRow: string;
  readonly check: string;
  readonly checkText: readonly string[];
  readonly foot: (organisation: string) => string;
  readonly pageOf: string;
}

export const CERTIFICATE_TEXTS: Readonly<Record<UiLanguage, CertificateTexts>> = {
  da: {
    title: 'Sletteattest',
    subtitle: (organisation) => `Slettede klagesager hos ${organisation}`,
    erased: (cases) => (cases === 1 ? '1 sag er slettet' : `${cases} sager er slettet`),
    erasedText:
      'To personer har besluttet sletningen. Nøgler, indhold, dokumenter og kladder er tilintetgjort. Attesten nævner ingen, som sagerne handlede om.',
    kept: (cases) =>
      cases === 1
        ? '1 af de foreslåede sager blev ikke slettet, fordi noget i den stod i vejen.'
        : `${cases} af de foreslåede sager blev ikke slettet, fordi noget i dem stod i vejen.`,
    erasure: 'Sletningen',
    erasureAbout: 'Grundlag for sletningen, hvem der besluttede den, og hvornår',
    id: 'Sletningens id',
    workspace: 'Arbejdsområdets id',
    basis: 'Grundlag',
    proposed: 'Foreslået af',
    confirmed: 'Bekræftet af',
    carriedOut: 'Gennemført',
    documents: 'Tilintetgjorte dokumenter',
    drafts: 'Tilintetgjorte kladder',
    checkpoint: 'Arbejdsområdets checkpoint derefter',
    destroyed: 'Hvad der er tilintetgjort, og hvordan',
    destroyedText: [
      'Sagens nøgle er overskrevet i nøgleringen og i dens kopi. Alt i sagen var krypteret med den nøgle (AES-256-GCM) og kan ikke læses uden den.',
      'Det krypterede indhold af sagens journalposter er overskrevet med nuller.',
      'Dokumenter, breve og kladder er overskrevet og derefter fjernet.',
      'Arbejdskopien med køen og alle afledte data er slettet som helhed og bygget op igen uden sagen.',
    ],
    left: 'Hvad der er tilbage',
    leftText: [
      'Journalposternes hoveder, hashværdier og underskrifter. De siger hvilken slags post der blev skrevet, hvornår og af hvem, men intet om klageren.',
      'En pseudonymiseret række i klageregistret med datoer, produkt, resultat, årsag og beløb, indtil den dato, der står ved sagen. Derefter tilintetgøres også den.',
      'Journalposterne i arbejdsområdet om forslaget, bekræftelsen og sletningen.',
    ],
    limits: 'Hvad et program ikke kan love',
    limitsText: [
      'På SSD-lagre kan overskrevne bytes, også nøgleringens, blive liggende i celler, som kun lagret selv når. At læse dem kræver adgang til lagrets indre og en adgangssætning til arbejdsområdet.',
      'Sikkerhedskopier uden for programmet berøres ikke. Bliver en ældre kopi lagt tilbage, beder programmet om at slette sagerne igen; indtil da er de i kopien.',
      'Breve, revisionspakker og andre filer, der er sendt, gemt eller udskrevet, er ikke omfattet.',
    ],
    cases: 'Sagerne',
    casesAbout: 'De slettede sager med antal journalposter, rodhash og dato for rækken',
    caseId: 'Sags-id',
    entries: 'Poster',
    root: 'Rodhash (RFC 6962)',
    rowUntil: 'Række til og med',
    noRow: 'ingen række',
    check: 'Sådan kontrolleres attesten',
    checkText: [
      'Kontrollér underskriften på denne PDF, for eksempel med »pdfsig«.',
      'En revisionspakke af det, der er tilbage af en sag, kan laves i programmet og kontrolleres uden det. Dens antal poster og rodhash skal være de samme som her.',
    ],
    foot: (organisation) => `${organisation} · Sletteattest`,
    pageOf: 'Side {page} af {pages}',
  },
  sv: {
    title: 'Gallringsintyg',
    subtitle: (organisation) => `Gallrade klagomålsärenden hos ${organisation}`,
    erased: (cases) => (cases === 1 ? '1 ärende är gallrat' : `${cases} ärenden är gallrade`),
    erasedText:
      'Två personer har beslutat gallringen. Nycklar, innehåll, dokument och utkast är förstörda. Intyget nämner ingen som ärendena handlade om.',
    kept: (cases) =>
      cases === 1
        ? '1 av de föreslagna ärendena gallrades inte, eftersom något i det hindrade det.'
        : `${cases} av de föreslagna ärendena gallrades inte, eftersom något i dem hindrade det.`,
    erasure: 'Gallringen',
    erasureAbout: 'Grunden för gallringen, vem som beslutade den och när',
    id: 'Gallringens id',
    workspace: 'Arbetsytans id',
    basis: 'Grund',
    proposed: 'Föreslagen av',
    confirmed: 'Bekräftad av',
    carriedOut: 'Genomförd',
    documents: 'Förstörda dokument',
    drafts: 'Förstörda utkast',
    checkpoint: 'Arbetsytans kontrollpunkt därefter',
    destroyed: 'Vad som är förstört, och hur',
    destroyedText: [
      'Ärendets nyckel är överskriven i nyckelringen och i dess kopia. Allt i ärendet var krypterat med den nyckeln (AES-256-GCM) och kan inte läsas utan den.',
      'Det krypterade innehållet i ärendets journalposter är överskrivet med nollor.',
      'Dokument, brev och utkast är överskrivna och därefter borttagna.',
      'Arbetskopian med kön och alla härledda uppgifter är raderad som helhet och uppbyggd på nytt utan ärendet.',
    ],
    left: 'Vad som finns kvar',
    leftText: [
      'Journalposternas huvuden, hashvärden och underskrifter. De säger vilket slags post som skrevs, när och av vem, men inget om klaganden.',
      'En pseudonymiserad rad i klagomålsregistret med datum, produkt, utfall, grundorsak och belopp, till det datum som står vid ärendet. Därefter förstörs också den.',
      'Arbetsytans journalposter om förslaget, bekräftelsen och gallringen.',
    ],
    limits: 'Vad ett program inte kan lova',
    limitsText: [
      'På SSD-lagring kan överskrivna byte, även nyckelringens, ligga kvar i celler som bara lagringen själv når. Att läsa dem kräver tillgång till lagringens inre och en lösenfras till arbetsytan.',
      'Säkerhetskopior utanför programmet berörs inte. Läggs en äldre kopia tillbaka ber programmet om att gallra ärendena igen; till dess finns de i kopian.',
      'Brev, revisionspaket och andra filer som har skickats, sparats eller skrivits ut omfattas inte.',
    ],
    cases: 'Ärendena',
    casesAbout: 'De gallrade ärendena med antal journalposter, rothash och datum för raden',
    caseId: 'Ärende-id',
    entries: 'Poster',
    root: 'Rothash (RFC 6962)',
    rowUntil: 'Rad till och med',
    noRow: 'ingen rad',
    check: 'Så kontrolleras intyget',
    checkText: [
      'Kontrollera underskriften på denna PDF, till exempel med ”pdfsig”.',
      'Ett revisionspaket av det som finns kvar av ett ärende kan skapas i programmet och kontrolleras utan det. Dess antal poster och rothash ska vara desamma som här.',
    ],
    foot: (organisation) => `${organisation} · Gallringsintyg`,
    pageOf: 'Sida {page} av {pages}',
  },
  en: {
    title: 'Certificate of erasure',
    subtitle: (organisation) => `Erased complaint cases of ${organisation}`,
    erased: (cases) => (cases === 1 ? '1 case is erased' : `${cases} cases are erased`),
    erasedText:
      'Two people decided on the erasure. Keys, contents, documents and drafts are destroyed. This certificate names nobody the cases were about.',
    kept: (cases) =>
      cases === 1
        ? '1 of the proposed cases was not erased, because something in it stood in the way.'
        : `${cases} of the proposed cases were not erased, because something in them stood in the way.`,
    erasure: 'The erasure',
    erasureAbout: 'On what basis, who decided, and when',
    id: 'Id of the erasure',
    workspace: 'Id of the workspace',
    basis: 'Basis',
    proposed: 'Proposed by',
    confirmed: 'Confirmed by',
    carriedOut: 'Carried out',
    documents: 'Documents destroyed',
    drafts: 'Drafts destroyed',
    checkpoint: 'Checkpoint of the workspace afterwards',
    destroyed: 'What was destroyed, and how',
    destroyedText: [
      'The case’s key was overwritten in the key ring and in its copy. Everything in the case was encrypted with that key (AES-256-GCM) and cannot be read without it.',
      'The encrypted contents of the case’s journal entries were overwritten with zeros.',
      'Documents, letters and drafts were overwritten and then removed.',
      'The working copy with the queue and everything derived was deleted as a whole and built anew without the case.',
    ],
    left: 'What is left',
    leftText: [
      'Headers, hashes and signatures of the journal entries. They say what kind of entry was written, when and by whom, and nothing about the complainant.',
      'A pseudonymised row of the complaints register with dates, product, outcome, root cause and amounts, until the date beside the case. Then it is destroyed, too.',
      'The workspace’s entries about the proposal, the confirmation and the erasure.',
    ],
    limits: 'What software cannot promise',
    limitsText: [
      'On SSDs, overwritten bytes, those of the key ring among them, may stay in cells that only the drive itself can reach. Reading them takes access to the inside of the drive and a passphrase of the workspace.',
      'Backups outside the app are not touched. If an older copy is put back, the app asks to erase the cases again; until then they are in the copy.',
      'Letters, audit packs and other files that were sent, saved or printed are not part of it.',
    ],
    cases: 'The cases',
    casesAbout: 'The erased cases with their number of entries, root hash and the date of the row',
    caseId: 'Case id',
    entries: 'Entries',
    root: 'Root hash (RFC 6962)',
    rowUntil: 'Row until',
    noRow: 'no row',
    check: 'How to check this certificate',
    checkText: [
      'Check the signature of this PDF, for example with “pdfsig”.',
      'An audit pack of what is left of a case can be made in the app and checked without it. Its number of entries and root hash must be the same as here.',
    ],
    foot: (organisation) => `${organisation} · Certificate of erasure`,
    pageOf: 'Page {page} of {pages}',
  },
};
