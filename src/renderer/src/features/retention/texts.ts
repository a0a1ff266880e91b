import type { UiLanguage } from '../../../../shared/core/text';
import type { DueFilter } from './arrange-due';

interface RetentionTexts {
  readonly title: string;
  readonly description: string;
  readonly tabs: {
    readonly label: string;
    readonly due: string;
    /** Those that wait. */
    readonly proposals: (waiting: number) => string;
    readonly erased: string;
  };
  readonly people: {
    readonly alone: string;
    readonly settings: string;
    readonly noPart: string;
  };
  readonly due: {
    readonly filters: string;
    readonly filterNames: Readonly<Record<DueFilter, (cases: number) => string>>;
    readonly reading: string;
    readonly again: string;
    readonly empty: Readonly<Record<DueFilter, { readonly title: string; readonly text: string }>>;
    readonly table: string;
    readonly choose: (reference: string) => string;
    readonly chooseAll: string;
    readonly reference: string;
    readonly market: string;
    readonly closed: string;
    readonly dueOn: string;
    readonly rule: string;
    readonly years: (count: number) => string;
    readonly damaged: string;
    readonly waiting: string;
    readonly propose: (cases: number) => string;
    readonly proposedDone: (cases: number) => string;
    readonly tooMany: (limit: number) => string;
  };
  readonly request: {
    readonly title: string;
    readonly intro: string;
    readonly number: string;
    readonly propose: string;
    readonly unknown: string;
    readonly several: string;
    readonly waiting: string;
    readonly dialogTitle: (reference: string) => string;
    readonly warning: readonly string[];
    readonly confirm: string;
    readonly done: string;
  };
  readonly proposals: {
    readonly list: string;
    readonly emptyTitle: string;
    readonly emptyText: string;
    readonly cases: (count: number) => string;
    readonly proposed: (who: string, when: string) => string;
    readonly confirmed: (who: string, when: string) => string;
    readonly declined: (who: string, when: string) => string;
    readonly done: (when: string) => string;
    readonly waits: string;
    readonly unfinished: string;
    readonly confirm: string;
    readonly decline: string;
    readonly withdraw: string;
  };
  readonly carryOut: {
    readonly title: (cases: number) => string;
    readonly points: readonly string[];
    readonly type: (cases: number) => string;
    readonly confirm: string;
    readonly running: string;
    readonly ended: string;
    readonly cut: string;
    readonly erased: (cases: number) => string;
    readonly kept: (cases: number) => string;
    readonly anew: string;
    readonly cutAnew: string;
    readonly unlock: string;
  };
  readonly erased: {
    readonly emptyTitle: string;
    readonly emptyText: string;
    readonly erasures: string;
    readonly erasuresIntro: string;
    readonly stubs: string;
    readonly stubsIntro: string;
    readonly case: string;
    readonly cases: string;
    readonly basis: string;
    readonly erasedAt: string;
    readonly proposedBy: string;
    readonly confirmedBy: string;
    readonly entries: string;
    readonly rowUntil: string;
    readonly noRow: string;
    readonly certificate: string;
    readonly certificateOf: (when: string) => string;
    readonly fileName: (id: string) => string;
    readonly saved: (file: string) => string;
    readonly pack: string;
    /** Saved, with faults that stand on its cover. */
    readonly unsound: (file: string) => string;
    readonly more: (cases: number) => string;
    readonly chooseRow: (id: string) => string;
    readonly destroyRows: (rows: number) => string;
    readonly destroy: {
      readonly title: (rows: number) => string;
      readonly text: string;
      readonly confirm: string;
    };
  };
  readonly returned: {
    readonly text: (cases: number) => string;
    readonly again: string;
  };
}

export const texts = {
  da: {
    title: 'Opbevaring og sletning',
    description: 'Afsluttede sager slettes, når opbevaringstiden er udløbet. To personer skal være enige.',
    tabs: {
      label: 'Opbevaring og sletning',
      due: 'Skal slettes',
      proposals: (waiting) => (waiting === 0 ? 'Forslag' : `Forslag (${waiting})`),
      erased: 'Slettet',
    },
    people: {
      alone: 'En anden end den, der foreslår en sletning, skal bekræfte den, og du arbejder her alene.',
      settings: 'Tilføj en person under Indstillinger.',
      noPart: 'Kunderepræsentanten og compliance foreslår og bekræfter sletning. Du kan læse, hvad der sker.',
    },
    due: {
      filters: 'Vis',
      filterNames: {
        due: (cases) => `Skal slettes nu (${cases})`,
        held: (cases) => `Holdes tilbage (${cases})`,
        soon: (cases) => `Inden for 90 dage (${cases})`,
      },
      reading: 'Sagerne læses',
      again: 'Læs igen',
      empty: {
        due: {
          title: 'Ingen sager skal slettes nu',
          text: 'Her står de afsluttede sager, når deres opbevaringstid er udløbet. Vælg dem, og foreslå, at de slettes.',
        },
        held: {
          title: 'Ingen sager holdes tilbage',
          text: 'Her står sager, hvis tid er udløbet, men som ikke må slettes: slettestop, ankenævn, afhjælpning eller pligter, der ikke er afsluttet. Et slettestop sættes på sagens side.',
        },
        soon: {
          title: 'Ingen sager de næste 90 dage',
          text: 'Her står sager, hvis opbevaringstid snart udløber. Sæt et slettestop på sagens side, hvis en sag skal bevares.',
        },
      },
      table: 'Sager ved opbevaringstidens udløb',
      choose: (reference) => `Vælg ${reference}`,
      chooseAll: 'Vælg alle',
      reference: 'Sag',
      market: 'Marked',
      closed: 'Afsluttet',
      dueOn: 'Slettes fra',
      rule: 'Regel',
      years: (count) => `${count} år efter afslutningen`,
      damaged: 'Sagen stemmer ikke med journalen og kan ikke slettes.',
      waiting: 'Foreslået til sletning',
      propose: (cases) =>
        cases === 0
          ? 'Foreslå sletning'
          : cases === 1
            ? 'Foreslå 1 sag slettet'
            : `Foreslå ${cases} sager slettet`,
      proposedDone: (cases) =>
        cases === 1
          ? '1 sag er foreslået slettet. Nu skal en anden bekræfte.'
          : `${cases} sager er foreslået slettet. Nu skal en anden bekræfte.`,
      tooMany: (limit) => `Et forslag har højst ${limit} sager. Vælg færre.`,
    },
    request: {
      title: 'Nogen beder om at blive slettet',
      intro:
        'Efter databeskyttelsesforordningens artikel 17 kan en person bede om sletning, før opbevaringstiden er udløbet.',
      number: 'Sagsnummer',
      propose: 'Foreslå sletning …',
      unknown: 'Ingen sag har det nummer.',
      several: 'Flere sager har det nummer.',
      waiting: 'Sagen er allerede foreslået slettet.',
      dialogTitle: (reference) => `Foreslå ${reference} slettet før tiden?`,
      warning: [
        'Retten til sletning gælder ikke, når oplysningerne er nødvendige for at overholde en retlig forpligtelse (artikel 17, stk. 3, litra b) eller for, at et retskrav kan fastlægges, gøres gældende eller forsvares (litra e).',
        'Klagesager opbevares netop derfor. Slet kun, når ingen af delene gælder, og svar personen inden for en måned.',
        'Der sker intet, før en anden har bekræftet.',
      ],
      confirm: 'Foreslå',
      done: 'Sagen er foreslået slettet. Nu skal en anden bekræfte.',
    },
    proposals: {
      list: 'Forslag om sletning',
      emptyTitle: 'Intet er foreslået',
      emptyText:
        'Vælg sager under »Skal slettes«, og foreslå, at de slettes. Så står forslaget her, til en anden bekræfter.',
      cases: (count) => (count === 1 ? '1 sag' : `${count} sager`),
      proposed: (who, when) => `Foreslået af ${who}, ${when}.`,
      confirmed: (who, when) => `Bekræftet af ${who}, ${when}.`,
      declined: (who, when) => `Afvist af ${who}, ${when}.`,
      done: (when) => `Gennemført ${when}.`,
      waits: 'Venter på en anden person.',
      unfinished: 'Bekræftet, men ikke gennemført til ende. Fortsæt sletningen.',
      confirm: 'Slet …',
      decline: 'Afvis',
      withdraw: 'Træk tilbage',
    },
    carryOut: {
      title: (cases) => (cases === 1 ? 'Slet 1 sag for altid?' : `Slet ${cases} sager for altid?`),
      points: [
        'Tilintetgøres: nøgler, alle oplysninger, journalens indhold, bilag, breve og kladder.',
        'Bliver: journalens hoveder med hashværdier og underskrifter, og en række uden navne i klageregistret til den tid, reglerne siger.',
        'Det kan ikke fortrydes. Sikkerhedskopier uden for programmet berøres ikke.',
        'Bagefter bygges arbejdskopien op igen, og du skal låse op.',
      ],
      type: (cases) => `Skriv antallet af sager, ${cases}`,
      confirm: 'Slet for altid',
      running: 'Sagerne slettes. Luk ikke programmet.',
      ended: 'Sletningen er gennemført',
      cut: 'Sletningen blev ikke færdig',
      erased: (cases) => (cases === 1 ? '1 sag er slettet.' : `${cases} sager er slettet.`),
      kept: (cases) => (cases === 1 ? '1 sag blev ikke slettet:' : `${cases} sager blev ikke slettet:`),
      anew: 'Arbejdskopien bygges op uden sagerne. Lås op for at fortsætte. Attesten ligger under »Slettet«.',
      cutAnew: 'Lås op for at fortsætte. Det, der blev bekræftet, kan gennemføres under »Forslag«.',
      unlock: 'Lås op igen',
    },
    erased: {
      emptyTitle: 'Intet er slettet endnu',
      emptyText: 'Når en sletning er gennemført, står den her med sin attest.',
      erasures: 'Sletninger',
      erasuresIntro: 'Attesten er en underskrevet PDF uden personoplysninger om klagere.',
      stubs: 'Slettede sager',
      stubsIntro:
        'Tilbage er journalens hoveder, hashværdier og underskrifter, og en række i klageregistret til den dato, der står her.',
      case: 'Sag',
      cases: 'Sager',
      basis: 'Grundlag',
      erasedAt: 'Slettet',
      proposedBy: 'Foreslået af',
      confirmedBy: 'Bekræftet af',
      entries: 'Journalposter',
      rowUntil: 'Række til og med',
      noRow: 'ingen række',
      certificate: 'Gem attest',
      certificateOf: (when) => `Gem attest: ${when}`,
      fileName: (id) => `sletteattest-${id}`,
      saved: (file) => `Gemt som ${file}. Eksporten står i revisionssporet.`,
      pack: 'Gem revisionspakke',
      unsound: (file) => `Gemt som ${file}. Der er fejl i sporet; pakkens forside siger hvilke.`,
      more: (cases) => `Vis flere (${cases})`,
      chooseRow: (id) => `Vælg rækken for ${id}`,
      destroyRows: (rows) =>
        rows === 1 ? 'Tilintetgør 1 udløbet række …' : `Tilintetgør ${rows} udløbne rækker …`,
      destroy: {
        title: (rows) => (rows === 1 ? 'Tilintetgør 1 række?' : `Tilintetgør ${rows} rækker?`),
        text: 'Sagerne tæller ikke længere med i registeret og rapporterne. Tilbage er hoveder, hashværdier og underskrifter. Det kan ikke fortrydes.',
        confirm: 'Tilintetgør',
      },
    },
    returned: {
      text: (cases) =>
        cases === 1
          ? '1 sag, der var slettet, er her igen, fordi en ældre kopi af dataene er lagt tilbage. Den skal slettes igen.'
          : `${cases} sager, der var slettet, er her igen, fordi en ældre kopi af dataene er lagt tilbage. De skal slettes igen.`,
      again: 'Slet igen …',
    },
  },
  sv: {
    title: 'Bevarande och gallring',
    description: 'Avslutade ärenden gallras när bevarandetiden har gått ut. Två personer måste vara överens.',
    tabs: {
      label: 'Bevarande och gallring',
      due: 'Ska gallras',
      proposals: (waiting) => (waiting === 0 ? 'Förslag' : `Förslag (${waiting})`),
      erased: 'Gallrat',
    },
    people: {
      alone: 'Någon annan än den som föreslår en gallring måste bekräfta den, och du arbetar ensam här.',
      settings: 'Lägg till en person under Inställningar.',
      noPart:
        'Kundrepresentanten och compliance föreslår och bekräftar gallring. Du kan läsa vad som händer.',
    },
    due: {
      filters: 'Visa',
      filterNames: {
        due: (cases) => `Ska gallras nu (${cases})`,
        held: (cases) => `Hålls kvar (${cases})`,
        soon: (cases) => `Inom 90 dagar (${cases})`,
      },
      reading: 'Ärendena läses',
      again: 'Läs igen',
      empty: {
        due: {
          title: 'Inga ärenden ska gallras nu',
          text: 'Här står avslutade ärenden när deras bevarandetid har gått ut. Välj dem och föreslå att de gallras.',
        },
        held: {
          title: 'Inga ärenden hålls kvar',
          text: 'Här står ärenden vars tid har gått ut men som inte får gallras: gallringsstopp, nämnd, åtgärder eller skyldigheter som inte är avslutade. Ett gallringsstopp införs på ärendets sida.',
        },
        soon: {
          title: 'Inga ärenden de närmaste 90 dagarna',
          text: 'Här står ärenden vars bevarandetid snart går ut. Inför ett gallringsstopp på ärendets sida om ett ärende ska bevaras.',
        },
      },
      table: 'Ärenden vid bevarandetidens slut',
      choose: (reference) => `Välj ${reference}`,
      chooseAll: 'Välj alla',
      reference: 'Ärende',
      market: 'Marknad',
      closed: 'Avslutat',
      dueOn: 'Gallras från',
      rule: 'Regel',
      years: (count) => `${count} år efter avslutandet`,
      damaged: 'Ärendet stämmer inte med journalen och kan inte gallras.',
      waiting: 'Föreslaget för gallring',
      propose: (cases) =>
        cases === 0
          ? 'Föreslå gallring'
          : cases === 1
            ? 'Föreslå att 1 ärende gallras'
            : `Föreslå att ${cases} ärenden gallras`,
      proposedDone: (cases) =>
        cases === 1
          ? '1 ärende är föreslaget för gallring. Nu måste någon annan bekräfta.'
          : `${cases} ärenden är föreslagna för gallring. Nu måste någon annan bekräfta.`,
      tooMany: (limit) => `Ett förslag har högst ${limit} ärenden. Välj färre.`,
    },
    request: {
      title: 'Någon begär att bli raderad',
      intro:
        'Enligt dataskyddsförordningen artikel 17 kan en person begära radering innan bevarandetiden har gått ut.',
      number: 'Ärendenummer',
      propose: 'Föreslå gallring …',
      unknown: 'Inget ärende har det numret.',
      several: 'Flera ärenden har det numret.',
      waiting: 'Ärendet är redan föreslaget för gallring.',
      dialogTitle: (reference) => `Föreslå att ${reference} gallras i förtid?`,
      warning: [
        'Rätten till radering gäller inte när uppgifterna behövs för att uppfylla en rättslig förpliktelse (artikel 17.3 b) eller för att fastställa, göra gällande eller försvara rättsliga anspråk (artikel 17.3 e).',
        'Klagomålsärenden bevaras just därför. Gallra bara när inget av detta gäller, och svara personen inom en månad.',
        'Inget händer förrän någon annan har bekräftat.',
      ],
      confirm: 'Föreslå',
      done: 'Ärendet är föreslaget för gallring. Nu måste någon annan bekräfta.',
    },
    proposals: {
      list: 'Förslag om gallring',
      emptyTitle: 'Inget är föreslaget',
      emptyText:
        'Välj ärenden under ”Ska gallras” och föreslå att de gallras. Då står förslaget här tills någon annan bekräftar.',
      cases: (count) => (count === 1 ? '1 ärende' : `${count} ärenden`),
      proposed: (who, when) => `Föreslaget av ${who}, ${when}.`,
      confirmed: (who, when) => `Bekräftat av ${who}, ${when}.`,
      declined: (who, when) => `Avslaget av ${who}, ${when}.`,
      done: (when) => `Genomfört ${when}.`,
      waits: 'Väntar på en annan person.',
      unfinished: 'Bekräftat men inte helt genomfört. Fortsätt gallringen.',
      confirm: 'Gallra …',
      decline: 'Avslå',
      withdraw: 'Dra tillbaka',
    },
    carryOut: {
      title: (cases) => (cases === 1 ? 'Gallra 1 ärende för alltid?' : `Gallra ${cases} ärenden för alltid?`),
      points: [
        'Förstörs: nycklar, alla uppgifter, journalens innehåll, bilagor, brev och utkast.',
        'Finns kvar: journalens huvuden med hashvärden och underskrifter, och en rad utan namn i klagomålsregistret under den tid reglerna anger.',
        'Det kan inte ångras. Säkerhetskopior utanför programmet berörs inte.',
        'Därefter byggs arbetskopian upp på nytt och du behöver låsa upp.',
      ],
      type: (cases) => `Skriv antalet ärenden, ${cases}`,
      confirm: 'Gallra för alltid',
      running: 'Ärendena gallras. Stäng inte programmet.',
      ended: 'Gallringen är genomförd',
      cut: 'Gallringen blev inte klar',
      erased: (cases) => (cases === 1 ? '1 ärende är gallrat.' : `${cases} ärenden är gallrade.`),
      kept: (cases) => (cases === 1 ? '1 ärende gallrades inte:' : `${cases} ärenden gallrades inte:`),
      anew: 'Arbetskopian byggs upp utan ärendena. Lås upp för att fortsätta. Intyget finns under ”Gallrat”.',
      cutAnew: 'Lås upp för att fortsätta. Det som har bekräftats kan genomföras under ”Förslag”.',
      unlock: 'Lås upp igen',
    },
    erased: {
      emptyTitle: 'Inget är gallrat ännu',
      emptyText: 'När en gallring har genomförts står den här med sitt intyg.',
      erasures: 'Gallringar',
      erasuresIntro: 'Intyget är en undertecknad PDF utan personuppgifter om klagande.',
      stubs: 'Gallrade ärenden',
      stubsIntro:
        'Kvar finns journalens huvuden, hashvärden och underskrifter, och en rad i klagomålsregistret till det datum som står här.',
      case: 'Ärende',
      cases: 'Ärenden',
      basis: 'Grund',
      erasedAt: 'Gallrat',
      proposedBy: 'Föreslaget av',
      confirmedBy: 'Bekräftat av',
      entries: 'Journalposter',
      rowUntil: 'Rad till och med',
      noRow: 'ingen rad',
      certificate: 'Spara intyg',
      certificateOf: (when) => `Spara intyg: ${when}`,
      fileName: (id) => `gallringsintyg-${id}`,
      saved: (file) => `Sparat som ${file}. Exporten står i granskningsloggen.`,
      pack: 'Spara revisionspaket',
      unsound: (file) => `Sparat som ${file}. Det finns fel i loggen; paketets framsida säger vilka.`,
      more: (cases) => `Visa fler (${cases})`,
      chooseRow: (id) => `Välj raden för ${id}`,
      destroyRows: (rows) =>
        rows === 1 ? 'Förstör 1 rad vars tid har gått ut …' : `Förstör ${rows} rader vars tid har gått ut …`,
      destroy: {
        title: (rows) => (rows === 1 ? 'Förstöra 1 rad?' : `Förstöra ${rows} rader?`),
        text: 'Ärendena räknas inte längre med i registret och rapporterna. Kvar finns huvuden, hashvärden och underskrifter. Det kan inte ångras.',
        confirm: 'Förstör',
      },
    },
    returned: {
      text: (cases) =>
        cases === 1
          ? '1 gallrat ärende är här igen, eftersom en äldre kopia av data har lagts tillbaka. Det ska gallras igen.'
          : `${cases} gallrade ärenden är här igen, eftersom en äldre kopia av data har lagts tillbaka. De ska gallras igen.`,
      again: 'Gallra igen …',
    },
  },
  en: {
    title: 'Retention and erasure',
    description: 'Finalised cases are erased when the time they are kept is over. Two people have to agree.',
    tabs: {
      label: 'Retention and erasure',
      due: 'Due',
      proposals: (waiting) => (waiting === 0 ? 'Proposals' : `Proposals (${waiting})`),
      erased: 'Erased',
    },
    people: {
      alone:
        'Somebody other than the person who proposes an erasure has to confirm it, and you work here alone.',
      settings: 'Add a person under Settings.',
      noPart: 'The representative and compliance propose and confirm erasure. You can read what happens.',
    },
    due: {
      filters: 'Show',
      filterNames: {
        due: (cases) => `Due now (${cases})`,
        held: (cases) => `Held (${cases})`,
        soon: (cases) => `Next 90 days (${cases})`,
      },
      reading: 'Reading the cases',
      again: 'Read again',
      empty: {
        due: {
          title: 'No cases are due now',
          text: 'Finalised cases stand here once the time they are kept is over. Choose them and propose that they be erased.',
        },
        held: {
          title: 'No cases are held',
          text: 'Cases stand here whose time is over and which must not be erased: a legal hold, an ADR entity, remedies or duties that are not finished. A legal hold is placed on the page of the case.',
        },
        soon: {
          title: 'No cases in the next 90 days',
          text: 'Cases stand here whose time will soon be over. Place a legal hold on the page of a case that must be kept.',
        },
      },
      table: 'Cases at the end of their time',
      choose: (reference) => `Choose ${reference}`,
      chooseAll: 'Choose all',
      reference: 'Case',
      market: 'Market',
      closed: 'Finalised',
      dueOn: 'Due since',
      rule: 'Rule',
      years: (count) => `${count} years after it was finalised`,
      damaged: 'The case does not agree with the journal and cannot be erased.',
      waiting: 'Proposed for erasure',
      propose: (cases) =>
        cases === 0
          ? 'Propose erasure'
          : cases === 1
            ? 'Propose to erase 1 case'
            : `Propose to erase ${cases} cases`,
      proposedDone: (cases) =>
        cases === 1
          ? '1 case is proposed for erasure. Now somebody else has to confirm.'
          : `${cases} cases are proposed for erasure. Now somebody else has to confirm.`,
      tooMany: (limit) => `A proposal has at most ${limit} cases. Choose fewer.`,
    },
    request: {
      title: 'Somebody asks for erasure',
      intro: 'Under GDPR Article 17 a person may ask for erasure before the time is over.',
      number: 'Case number',
      propose: 'Propose erasure …',
      unknown: 'No case has that number.',
      several: 'Several cases have that number.',
      waiting: 'The case has already been proposed for erasure.',
      dialogTitle: (reference) => `Propose to erase ${reference} before its time?`,
      warning: [
        'The right to erasure does not apply where the data is needed to comply with a legal obligation (Article 17(3)(b)) or to establish, exercise or defend legal claims (Article 17(3)(e)).',
        'Complaint files are kept for just that. Erase only where neither applies, and answer the person within a month.',
        'Nothing happens until somebody else has confirmed.',
      ],
      confirm: 'Propose',
      done: 'The case is proposed for erasure. Now somebody else has to confirm.',
    },
    proposals: {
      list: 'Proposed erasures',
      emptyTitle: 'Nothing is proposed',
      emptyText:
        'Choose cases under “Due” and propose that they be erased. The proposal then stands here until somebody else confirms it.',
      cases: (count) => (count === 1 ? '1 case' : `${count} cases`),
      proposed: (who, when) => `Proposed by ${who}, ${when}.`,
      confirmed: (who, when) => `Confirmed by ${who}, ${when}.`,
      declined: (who, when) => `Declined by ${who}, ${when}.`,
      done: (when) => `Carried out ${when}.`,
      waits: 'Waiting for a second person.',
      unfinished: 'Confirmed, and not carried out to the end. Go on with the erasure.',
      confirm: 'Erase …',
      decline: 'Decline',
      withdraw: 'Withdraw',
    },
    carryOut: {
      title: (cases) => (cases === 1 ? 'Erase 1 case for good?' : `Erase ${cases} cases for good?`),
      points: [
        'Destroyed: keys, everything recorded, the contents of the journal, exhibits, letters and drafts.',
        'Left: the journal’s headers with hashes and signatures, and a row without names in the complaints register for as long as the rules say.',
        'It cannot be undone. Backups outside the app are not touched.',
        'Afterwards the working copy is built anew, and you have to unlock.',
      ],
      type: (cases) => `Type the number of cases, ${cases}`,
      confirm: 'Erase for good',
      running: 'The cases are being erased. Do not close the app.',
      ended: 'The erasure is carried out',
      cut: 'The erasure was not finished',
      erased: (cases) => (cases === 1 ? '1 case is erased.' : `${cases} cases are erased.`),
      kept: (cases) => (cases === 1 ? '1 case was not erased:' : `${cases} cases were not erased:`),
      anew: 'The working copy is built without them. Unlock to go on. The certificate is under “Erased”.',
      cutAnew: 'Unlock to go on. What was confirmed can be carried out under “Proposals”.',
      unlock: 'Unlock again',
    },
    erased: {
      emptyTitle: 'Nothing has been erased yet',
      emptyText: 'Once an erasure is carried out it stands here with its certificate.',
      erasures: 'Erasures',
      erasuresIntro: 'The certificate is a signed PDF without any complainant’s personal data.',
      stubs: 'Erased cases',
      stubsIntro:
        'What is left are the journal’s headers, hashes and signatures, and a row of the complaints register until the date shown here.',
      case: 'Case',
      cases: 'Cases',
      basis: 'Basis',
      erasedAt: 'Erased',
      proposedBy: 'Proposed by',
      confirmedBy: 'Confirmed by',
      entries: 'Entries',
      rowUntil: 'Row until',
      noRow: 'no row',
      certificate: 'Save certificate',
      certificateOf: (when) => `Save certificate: ${when}`,
      fileName: (id) => `certificate-of-erasure-${id}`,
      saved: (file) => `Saved as ${file}. The export is in the trail.`,
      pack: 'Save audit pack',
      unsound: (file) => `Saved as ${file}. There are faults in the trail; the cover of the pack says which.`,
      more: (cases) => `Show more (${cases})`,
      chooseRow: (id) => `Choose the row of ${id}`,
      destroyRows: (rows) =>
        rows === 1 ? 'Destroy 1 row whose time is over …' : `Destroy ${rows} rows whose time is over …`,
      destroy: {
        title: (rows) => (rows === 1 ? 'Destroy 1 row?' : `Destroy ${rows} rows?`),
        text: 'The cases no longer count in the register and the reports. Headers, hashes and signatures are left. It cannot be undone.',
        confirm: 'Destroy',
      },
    },
    returned: {
      text: (cases) =>
        cases === 1
          ? '1 erased case is here again, because an older copy of the data was put back. It has to be erased again.'
          : `${cases} erased cases are here again, because an older copy of the data was put back. They have to be erased again.`,
      again: 'Erase again …',
    },
  },
} satisfies Record<UiLanguage, RetentionTexts>;
