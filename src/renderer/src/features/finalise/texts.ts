import type { UiLanguage } from '../../../../shared/core/text';

interface HoldAction {
  readonly action: string;
  readonly what: string;
  readonly intro: string;
  readonly reason: string;
}

interface FinaliseTexts {
  readonly letters: string;
  readonly noLetters: string;
  readonly openLetter: string;
  readonly show: string;
  readonly finaliseTitle: string;
  readonly finaliseNotYet: string;
  readonly finaliseNow: string;
  readonly finalise: string;
  readonly finalised: (date: string) => string;
  readonly checkpoint: string;
  readonly dialog: {
    readonly title: string;
    readonly intro: string;
    readonly points: readonly string[];
    readonly warnings: string;
    readonly confirm: string;
  };
  readonly after: string;
  readonly afterIntro: string;
  readonly writeAddendum: string;
  readonly addenda: string;
  readonly reopen: string;
  readonly reopenIntro: string;
  readonly reopenReason: string;
  readonly reopened: (when: string, who: string) => string;
  readonly keeping: {
    readonly title: string;
    /** Years. */
    readonly notClosed: (file: number) => string;
    readonly kept: (until: string, row: string) => string;
    readonly due: (since: string) => string;
  };
  readonly hold: {
    readonly since: (when: string, who: string) => string;
    readonly place: HoldAction;
    readonly release: HoldAction;
  };
  readonly remedies: {
    readonly title: string;
    readonly none: string;
    readonly due: (date: string) => string;
    readonly done: (date: string) => string;
    readonly carriedOutOn: string;
    readonly note: string;
    readonly record: string;
    readonly what: (remedy: string) => string;
    readonly chooseDate: string;
  };
  readonly adr: {
    readonly title: string;
    readonly none: string;
    readonly entity: string;
    readonly referredOn: string;
    readonly decidedOn: string;
    readonly outcome: string;
    readonly referred: (entity: string, date: string) => string;
    readonly decided: (entity: string, date: string) => string;
    readonly recordReferral: string;
    readonly recordOutcome: string;
    readonly referralWhat: string;
    readonly outcomeWhat: string;
    readonly chooseDate: string;
  };
}

export const texts = {
  da: {
    letters: 'Breve',
    noLetters: 'Ingen breve er udstedt endnu.',
    openLetter: 'Åbn brevet',
    show: 'Vis',
    finaliseTitle: 'Afslut sagen',
    finaliseNotYet: 'Sagen kan afsluttes, når det afsluttende brev er udstedt.',
    finaliseNow: 'Det afsluttende brev er udstedt. Når sagen afsluttes, lukkes den for ændringer.',
    finalise: 'Afslut sagen',
    finalised: (date) => `Sagen blev afsluttet ${date}.`,
    checkpoint: 'Kontrolkode',
    dialog: {
      title: 'Afslut sagen?',
      intro: 'Når du bekræfter:',
      points: [
        'Journalen får et underskrevet kontrolpunkt, så det kan ses, hvis noget senere fjernes.',
        'Vurderingen kan ikke længere ændres. Rettelser sker ved et dateret tillæg.',
        'Sagen kan genoptages med en begrundelse. Det ses i journalen.',
      ],
      warnings: 'Vær opmærksom på:',
      confirm: 'Afslut',
    },
    after: 'Efter afgørelsen',
    afterIntro: 'Det, der sker efter brevet, registreres her. Det ændrer ikke afgørelsen.',
    writeAddendum: 'Skriv tillæg',
    addenda: 'Tillæg',
    reopen: 'Genoptag sagen',
    reopenIntro: 'Resultatet og det afsluttende brev mister deres virkning, men bliver i sagen.',
    reopenReason: 'Begrundelse for genoptagelsen',
    reopened: (when, who) => `Genoptaget ${when} af ${who}`,
    keeping: {
      title: 'Opbevaring',
      notClosed: (file) => `Når sagen er afsluttet, opbevares den i ${file} år.`,
      kept: (until, row) =>
        `Sagen opbevares til og med ${until}; derefter en række uden navne i klageregistret til og med ${row}.`,
      due: (since) => `Opbevaringstiden er udløbet: sagen skal slettes fra ${since}.`,
    },
    hold: {
      since: (when, who) => `Slettestop siden ${when}, ${who}`,
      place: {
        action: 'Sæt slettestop',
        what: 'slettestop',
        intro:
          'Sagen slettes ikke, før stoppet ophæves, heller ikke når opbevaringstiden er udløbet. Brug det, når et krav er rejst eller ventes.',
        reason: 'Begrundelse for slettestoppet',
      },
      release: {
        action: 'Ophæv slettestop',
        what: 'slettestop',
        intro: 'Sagen kan derefter slettes, når opbevaringstiden er udløbet.',
        reason: 'Begrundelse for at ophæve slettestoppet',
      },
    },
    remedies: {
      title: 'Er afhjælpningen gennemført?',
      none: 'Sagen har ingen afhjælpning at følge op på.',
      due: (date) => `Senest ${date}`,
      done: (date) => `Gennemført ${date}`,
      carriedOutOn: 'Gennemført den',
      note: 'Note',
      record: 'Registrér gennemførelse',
      what: (remedy) => `gennemførelse af ${remedy}`,
      chooseDate: 'Angiv, hvornår det blev gennemført.',
    },
    adr: {
      title: 'Ankenævn',
      none: 'Intet registreret om ankenævn.',
      entity: 'Ankenævn',
      referredOn: 'Indbragt den',
      decidedOn: 'Afgjort den',
      outcome: 'Nævnets afgørelse',
      referred: (entity, date) => `${entity}: indbragt ${date}`,
      decided: (entity, date) => `${entity}: afgjort ${date}`,
      recordReferral: 'Registrér indbringelse',
      recordOutcome: 'Registrér nævnets afgørelse',
      referralWhat: 'indbringelse for ankenævn',
      outcomeWhat: 'afgørelse fra ankenævn',
      chooseDate: 'Angiv datoen.',
    },
  },
  sv: {
    letters: 'Brev',
    noLetters: 'Inga brev har utfärdats ännu.',
    openLetter: 'Öppna brevet',
    show: 'Visa',
    finaliseTitle: 'Avsluta ärendet',
    finaliseNotYet: 'Ärendet kan avslutas när det avslutande brevet är utfärdat.',
    finaliseNow: 'Det avslutande brevet är utfärdat. När ärendet avslutas stängs det för ändringar.',
    finalise: 'Avsluta ärendet',
    finalised: (date) => `Ärendet avslutades ${date}.`,
    checkpoint: 'Kontrollkod',
    dialog: {
      title: 'Avsluta ärendet?',
      intro: 'När du bekräftar:',
      points: [
        'Journalen får en undertecknad kontrollpunkt, så att det syns om något senare tas bort.',
        'Bedömningen kan inte längre ändras. Rättelser görs i ett daterat tillägg.',
        'Ärendet kan återupptas med en motivering. Det syns i journalen.',
      ],
      warnings: 'Tänk på:',
      confirm: 'Avsluta',
    },
    after: 'Efter beslutet',
    afterIntro: 'Det som händer efter brevet registreras här. Det ändrar inte beslutet.',
    writeAddendum: 'Skriv tillägg',
    addenda: 'Tillägg',
    reopen: 'Återuppta ärendet',
    reopenIntro: 'Utfallet och det avslutande brevet förlorar sin verkan men finns kvar i ärendet.',
    reopenReason: 'Motivering till återupptagandet',
    reopened: (when, who) => `Återupptaget ${when} av ${who}`,
    keeping: {
      title: 'Bevarande',
      notClosed: (file) => `När ärendet har avslutats bevaras det i ${file} år.`,
      kept: (until, row) =>
        `Ärendet bevaras till och med ${until}, därefter en rad utan namn i klagomålsregistret till och med ${row}.`,
      due: (since) => `Bevarandetiden har gått ut: ärendet ska gallras från ${since}.`,
    },
    hold: {
      since: (when, who) => `Gallringsstopp sedan ${when}, ${who}`,
      place: {
        action: 'Inför gallringsstopp',
        what: 'gallringsstopp',
        intro:
          'Ärendet gallras inte förrän stoppet hävs, inte heller när bevarandetiden har gått ut. Använd det när ett krav har framställts eller väntas.',
        reason: 'Skäl för gallringsstoppet',
      },
      release: {
        action: 'Häv gallringsstopp',
        what: 'gallringsstopp',
        intro: 'Ärendet kan därefter gallras när bevarandetiden har gått ut.',
        reason: 'Skäl för att häva gallringsstoppet',
      },
    },
    remedies: {
      title: 'Är åtgärderna genomförda?',
      none: 'Ärendet har inga åtgärder att följa upp.',
      due: (date) => `Senast ${date}`,
      done: (date) => `Genomförd ${date}`,
      carriedOutOn: 'Genomförd den',
      note: 'Anteckning',
      record: 'Registrera genomförande',
      what: (remedy) => `genomförande av ${remedy}`,
      chooseDate: 'Ange när det genomfördes.',
    },
    adr: {
      title: 'Nämnd',
      none: 'Inget registrerat om nämnd.',
      entity: 'Nämnd',
      referredOn: 'Anmält den',
      decidedOn: 'Avgjort den',
      outcome: 'Nämndens avgörande',
      referred: (entity, date) => `${entity}: anmält ${date}`,
      decided: (entity, date) => `${entity}: avgjort ${date}`,
      recordReferral: 'Registrera anmälan',
      recordOutcome: 'Registrera nämndens avgörande',
      referralWhat: 'anmälan till nämnd',
      outcomeWhat: 'avgörande från nämnd',
      chooseDate: 'Ange datum.',
    },
  },
  en: {
    letters: 'Letters',
    noLetters: 'No letters have been issued yet.',
    openLetter: 'Open the letter',
    show: 'Show',
    finaliseTitle: 'Finalise the case',
    finaliseNotYet: 'The case can be finalised once the concluding letter has been issued.',
    finaliseNow: 'The concluding letter has been issued. Finalising closes the case to change.',
    finalise: 'Finalise the case',
    finalised: (date) => `The case was finalised on ${date}.`,
    checkpoint: 'Checkpoint code',
    dialog: {
      title: 'Finalise the case?',
      intro: 'When you confirm:',
      points: [
        'The trail gets a signed checkpoint, so that anything removed later is noticed.',
        'The assessment can no longer change. Corrections are made by a dated addendum.',
        'The case can be reopened with a reason, which shows in the trail.',
      ],
      warnings: 'Please note:',
      confirm: 'Finalise',
    },
    after: 'After the decision',
    afterIntro: 'What happens after the letter is recorded here. It does not change the decision.',
    writeAddendum: 'Write an addendum',
    addenda: 'Addenda',
    reopen: 'Reopen the case',
    reopenIntro: 'The outcome and the concluding letter lose their force but stay on file.',
    reopenReason: 'Reason for reopening',
    reopened: (when, who) => `Reopened ${when} by ${who}`,
    keeping: {
      title: 'Retention',
      notClosed: (file) => `Once the case is finalised it is kept for ${file} years.`,
      kept: (until, row) =>
        `The case is kept until ${until}, then a row without names in the complaints register until ${row}.`,
      due: (since) => `The time it is kept is over. It has been due for erasure since ${since}.`,
    },
    hold: {
      since: (when, who) => `Legal hold since ${when}, ${who}`,
      place: {
        action: 'Place a legal hold',
        what: 'legal hold',
        intro:
          'The case is not erased before the hold is released, even when the time it is kept is over. For claims that have been made or are expected.',
        reason: 'Reason for the legal hold',
      },
      release: {
        action: 'Release the legal hold',
        what: 'legal hold',
        intro: 'The case can then be erased once the time it is kept is over.',
        reason: 'Reason for releasing the legal hold',
      },
    },
    remedies: {
      title: 'Have the remedies been carried out?',
      none: 'The case has no remedies to follow up.',
      due: (date) => `Due ${date}`,
      done: (date) => `Carried out ${date}`,
      carriedOutOn: 'Carried out on',
      note: 'Note',
      record: 'Record as carried out',
      what: (remedy) => `carrying out of ${remedy}`,
      chooseDate: 'Say when it was carried out.',
    },
    adr: {
      title: 'ADR entity',
      none: 'Nothing recorded about an ADR entity.',
      entity: 'ADR entity',
      referredOn: 'Referred on',
      decidedOn: 'Decided on',
      outcome: 'Decision of the ADR entity',
      referred: (entity, date) => `${entity}: referred ${date}`,
      decided: (entity, date) => `${entity}: decided ${date}`,
      recordReferral: 'Record referral',
      recordOutcome: 'Record decision',
      referralWhat: 'referral to an ADR entity',
      outcomeWhat: 'decision of an ADR entity',
      chooseDate: 'Give the date.',
    },
  },
} satisfies Record<UiLanguage, FinaliseTexts>;
