import type { LetterTexts } from './letter-texts';

const COUNTS = [
  'null',
  'eine',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];

/** First words of labels that are no nouns and so have a small letter inside a sentence. */
const SMALL_INSIDE =
  /^(?:Abschließende|Außerhalb|Begründet|Berücksichtigt|Erneute|Nicht|Teilweise|Vorläufige|Zugrunde)(?!\p{L})/u;

function inSentence(label: string): string {
  return label.replace(SMALL_INSIDE, (word) => word.toLowerCase());
}

/**
 * Names of firms, boards and authorities come in as bare names in the nominative, so no sentence puts an article before
 * one or needs another case of it.
 */
export const GERMAN: LetterTexts = {
  common: {
    unit: 'Die unabhängige Kundenvertretung',
    representativeTitle: 'Unabhängige Kundenvertretung',
    salutation: (name) => `Guten Tag ${name},`,
    foot: (organisation, reference) => `${organisation} · Kundenvertretung · Fall ${reference}`,
    pageOf: 'Seite {page} von {pages}',
    checkpointLabel: 'Prüfcode',
    writtenTo: (authorised, complainant) =>
      `Sie, ${authorised}, erhalten diesen Brief, weil ${complainant} Ihnen eine Vollmacht gegeben hat. Wenn ich im weiteren Brief „Sie“ schreibe, meine ich ${complainant}.`,
    gap: (what) => `[fehlt: ${what}]`,
    and: 'und',
    or: 'oder',
    quoted: (text) => `„${text}“`,
    inSentence,
    toOrganisation: () => 'Guten Tag,',
    customerService: 'Kundenservice',
    weeks: (count) => (count === 1 ? 'eine Woche' : `${COUNTS[count] ?? count} Wochen`),
    years: (count) => (count === 1 ? '1 Jahr' : `${count} Jahre`),
  },
  head: {
    date: 'Datum',
    reference: 'Unser Zeichen',
    summary: 'Datum und Zeichen des Briefes',
  },
  labels: {
    findingOutcome: {
      upheld: 'Begründet',
      'partly-upheld': 'Teilweise begründet',
      'not-upheld': 'Nicht begründet',
      'outside-remit': 'Außerhalb der Zuständigkeit der Kundenvertretung',
    },
    caseOutcome: {
      upheld: 'Begründet',
      'partly-upheld': 'Teilweise begründet',
      'not-upheld': 'Nicht begründet',
      goodwill: 'Nicht begründet, aber ein freiwilliges Angebot',
      settled: 'Einigung',
      withdrawn: 'Beschwerde zurückgenommen',
      inadmissible: 'Beschwerde nicht geprüft',
      redirected: 'Beschwerde an eine andere Stelle verwiesen',
    },
    evidenceWeight: {
      'relied-on': 'Zugrunde gelegt',
      considered: 'Berücksichtigt',
      'not-relied-on': 'Nicht zugrunde gelegt',
    },
    evidenceOrigin: {
      complainant: 'Beschwerdeführende Person',
      respondent: 'Unternehmen',
      representative: 'Kundenvertretung',
    },
    remedy: {
      refund: 'Erstattung',
      'cancel-debt': 'Streichung der Schuld',
      'adjust-debt': 'Anpassung der Schuld',
      'cancel-fee': 'Streichung der Gebühr',
      'cancel-interest': 'Streichung der Zinsen',
      'stop-collection': 'Einstellung des Inkassos',
      'correct-credit-report': 'Berichtigung bei der Auskunftei',
      'correct-data': 'Berichtigung von Daten',
      'restore-service': 'Freischaltung des Kontos oder Dienstes',
      'pay-loss': 'Schadenersatz',
      'pay-interest': 'Zahlung von Zinsen',
      'ex-gratia': 'Kulanzzahlung',
      apology: 'Entschuldigung',
      explanation: 'Erklärung',
      'redo-process': 'Erneute Bearbeitung',
      systemic: 'Änderung der Praxis des Unternehmens',
    },
    inadmissibleReason: {
      'not-first-assessed': 'Der Kundenservice hat die Beschwerde noch nicht geprüft',
      'no-authority': 'Die Person gehört nicht zur Kundschaft oder hat keine Vollmacht',
      'court-or-adr':
        'Ein Gericht oder eine Schlichtungsstelle befasst sich mit der Sache oder hat darüber entschieden',
      repetitive: 'Wiederholung ohne neue Informationen',
      abusive: 'Missbrauch des Beschwerdeverfahrens',
      'not-assessable-in-writing': 'Keine Entscheidung anhand schriftlicher Unterlagen möglich',
      'outside-remit': 'Außerhalb der Zuständigkeit der Kundenvertretung',
      'out-of-time': 'Beschwerdefrist abgelaufen',
    },
    letterKind: {
      acknowledgement: 'Eingangsbestätigung',
      'information-request': 'Bitte um Informationen',
      'holding-reply': 'Vorläufige Antwort',
      'final-assessment': 'Abschließende Bewertung',
      inadmissibility: 'Ablehnung der Prüfung',
      settlement: 'Einigung',
      addendum: 'Nachtrag',
      'adr-cover': 'Begleitschreiben an eine Schlichtungsstelle',
    },
    product: {
      'pay-later': 'Später bezahlen',
      invoice: 'Rechnung',
      instalments: 'Ratenzahlung',
      card: 'Karte',
      account: 'Konto',
      'direct-debit': 'Lastschrift',
      refund: 'Erstattung',
      other: 'Sonstiges',
    },
  },
  gaps: {
    result: 'Ergebnis',
    summary: 'Zusammenfassung',
    issues: 'Beschwerdepunkte',
    position: 'Standpunkt',
    rule: 'Regel',
    finding: 'Entscheidung',
    reasons: 'Begründung',
    amount: 'Betrag',
    date: 'Datum',
    remedy: 'Abhilfe',
    signpost: 'Stelle für weitere Beschwerden',
    checkpoint: 'Prüfcode',
    explanation: 'Erläuterung',
    delayReason: 'Grund für die Verzögerung',
    beyondControl: 'warum die Verzögerung nicht zu vermeiden war',
    addendum: 'Text des Nachtrags',
    name: 'Name',
    answerDate: 'Frist für die Antwort',
    question: 'Frage',
    entity: 'empfangende Stelle',
  },
  title: {
    upheld: 'Abschließende Bewertung Ihrer Beschwerde',
    'partly-upheld': 'Abschließende Bewertung Ihrer Beschwerde',
    'not-upheld': 'Abschließende Bewertung Ihrer Beschwerde',
    goodwill: 'Abschließende Bewertung Ihrer Beschwerde',
    settled: 'Einigung über Ihre Beschwerde',
    withdrawn: 'Ihr Beschwerdefall ist abgeschlossen',
    redirected: 'Verweisung Ihrer Beschwerde an eine andere Stelle',
    inadmissible: 'Ihre Beschwerde kann nicht geprüft werden',
    holding: 'Vorläufige Antwort auf Ihre Beschwerde',
    addendum: 'Nachtrag zur Antwort auf Ihre Beschwerde',
    acknowledgement: 'Ihre Beschwerde ist eingegangen',
    informationRequest: 'Ich brauche weitere Informationen',
    adrCover: 'Begleitschreiben zu den Unterlagen des Falls',
  },
  result: {
    title: {
      upheld: 'Ihre Beschwerde ist begründet',
      'partly-upheld': 'Ihre Beschwerde ist teilweise begründet',
      'not-upheld': 'Ihre Beschwerde ist nicht begründet',
      goodwill: 'Ihre Beschwerde ist nicht begründet, aber Sie erhalten ein Angebot',
      settled: 'Der Fall ist durch eine Einigung beendet',
      withdrawn: 'Sie haben Ihre Beschwerde zurückgenommen',
      redirected: 'Für Ihre Beschwerde ist eine andere Stelle zuständig',
      inadmissible: 'Ich kann Ihre Beschwerde nicht prüfen',
    },
    payment: {
      due: (organisation, amount, by) => `${organisation} muss Ihnen ${amount} bis zum ${by} zahlen.`,
      offered: (organisation, amount, by) =>
        `${organisation} bietet an, Ihnen ${amount} bis zum ${by} zu zahlen, wenn Sie zustimmen.`,
      agreed: (organisation, amount, by) =>
        `Nach der Einigung zahlt ${organisation} Ihnen ${amount} bis zum ${by}.`,
    },
    measures: {
      due: (what, by) =>
        by === undefined
          ? `Folgendes muss geschehen: ${what}.`
          : `Folgendes muss bis zum ${by} geschehen: ${what}.`,
      offered: (what, by) =>
        by === undefined ? `Das Angebot umfasst: ${what}.` : `Das Angebot umfasst bis zum ${by}: ${what}.`,
      agreed: (what, by) =>
        by === undefined ? `Die Einigung umfasst: ${what}.` : `Die Einigung umfasst bis zum ${by}: ${what}.`,
    },
    allDone: (organisation) => `${organisation} hat bereits getan, was das Ergebnis verlangt.`,
    nothing: (organisation) => `${organisation} muss deshalb in diesem Fall nichts weiter tun.`,
  },
  headings: {
    about: 'Zum Fall',
    complaint: 'Worüber Sie sich beschwert haben',
    timeline: 'Was geschehen ist',
    sides: (organisation) => `Was Sie und ${organisation} sagen`,
    material: 'Was ich geprüft habe',
    assessment: 'Meine Bewertung',
    issue: (number, title) => `Beschwerdepunkt ${number}: ${title}`,
    decision: 'Entscheidung und Abhilfe',
    disagree: 'Wenn Sie nicht einverstanden sind',
    network: 'Hilfe über Grenzen hinweg',
    advice: 'Kostenlose Beratung',
    court: 'Gerichte',
    supervisor: 'Aufsicht',
    representative: 'Wer ich bin',
    data: 'Ihre personenbezogenen Daten',
    letter: 'Über diesen Brief',
    inadmissibleWhy: 'Warum ich die Beschwerde nicht prüfen kann',
    inadmissibleNext: 'Was Sie jetzt tun können',
    holdingWhy: 'Warum es länger dauert',
    holdingControl: (organisation) => `Warum ${organisation} die Verzögerung nicht vermeiden konnte`,
    holdingWhen: 'Wann Sie eine Antwort erhalten',
    holdingNow: 'Ihr Recht, sich an andere Stellen zu wenden',
    addendumWhy: 'Warum ich noch einmal schreibe',
    addendumText: 'Was neu ist',
    acknowledgementNext: 'Wie es jetzt weitergeht',
    acknowledgementSend: 'Wenn Sie noch etwas schicken möchten',
    requestQuestions: 'Worum ich bitte',
    requestWhy: 'Warum ich frage',
    requestHow: 'Wie Sie antworten',
    requestSilence: 'Wenn keine Antwort kommt',
    coverResult: 'Zu welchem Ergebnis ich gekommen bin',
    coverEnclosures: 'Beigefügte Unterlagen',
    coverContact: 'Wer für das Unternehmen antwortet',
    coverRemark: 'Anmerkungen',
  },
  about: {
    summary: 'Angaben zum Fall',
    reference: 'Aktenzeichen',
    complainant: 'Beschwerde von',
    customerNumber: 'Kundennummer',
    authorised: 'Vertreten durch',
    organisation: 'Unternehmen',
    product: 'Produkt',
    receivedByFirm: (organisation) => `Eingang bei ${organisation}`,
    receivedByRepresentative: 'Eingang bei der Kundenvertretung',
    authority: (name, authority) => `${name} (${authority})`,
  },
  complaint: {
    points: (count) =>
      count === 1
        ? 'Ihre Beschwerde betrifft einen Punkt:'
        : `Ihre Beschwerde betrifft ${count} Punkte. Ich verwende im weiteren Brief dieselben Nummern.`,
    noPoints:
      'Ich habe die Beschwerde nicht in einzelne Punkte aufgeteilt, weil ich sie nicht bewertet habe.',
    wish: 'Sie haben um dieses Ergebnis gebeten:',
    noWish: 'Sie haben nicht geschrieben, welches Ergebnis Sie sich wünschen.',
    claim: (amount) => `Der strittige Betrag ist ${amount}.`,
    covers: (titles) => `Dieser Punkt umfasst auch das, was Sie zu ${titles} geschrieben haben.`,
  },
  timeline: {
    summary: 'Ablauf des Falls nach Datum',
    date: 'Datum',
    event: 'Was geschehen ist',
    receivedByFirm: (organisation) => `${organisation} hat Ihre Beschwerde erhalten.`,
    contact: (organisation, channel) => `Sie und ${organisation} hatten ${channel} Kontakt.`,
    channel: {
      phone: 'telefonisch',
      email: 'per E-Mail',
      letter: 'per Brief',
      chat: 'im Chat',
      app: 'in der App',
    },
    finalAnswer: 'Der Kundenservice hat Ihnen seine endgültige Antwort gegeben.',
    receivedByRepresentative: 'Ich habe Ihre Beschwerde erhalten.',
    supplement: 'Ich habe weitere Informationen zum Fall erhalten.',
    asked: 'Ich habe um weitere Informationen gebeten.',
    answered: 'Ich habe eine Antwort auf meine Fragen erhalten.',
    letter: (kind) => `Ich habe Ihnen einen Brief geschickt (${kind}).`,
    reopened: 'Ich habe den Fall wieder aufgenommen.',
  },
  sides: {
    heard: (organisation) =>
      `Sowohl Sie als auch ${organisation} konnten sich äußern. Die Standpunkte beider Seiten gebe ich bei jedem Beschwerdepunkt wieder.`,
    notAllHeard: (organisation) =>
      `Ich konnte nicht zu jedem Beschwerdepunkt sowohl Sie als auch ${organisation} anhören. Wo eine Seite nicht angehört wurde, steht der Grund bei dem Beschwerdepunkt. Im Übrigen gebe ich die Standpunkte beider Seiten bei jedem Beschwerdepunkt wieder.`,
    finalAnswer: (date) =>
      `Der Kundenservice hat Ihnen am ${date} seine endgültige Antwort gegeben. Der Kundenservice schrieb:`,
    noFinalAnswer:
      'Zu diesem Fall liegt keine endgültige Antwort des Kundenservice vor. Ich habe dennoch entschieden, die Beschwerde zu prüfen.',
  },
  material: {
    intro:
      'Ich habe Ihre Beschwerde und die Unterlagen durchgesehen, die Sie und das Unternehmen geschickt haben.',
    noExhibits: 'Auf der Liste in diesem Brief stehen keine Unterlagen.',
    summary: 'Unterlagen in diesem Fall und ihre Bedeutung',
    number: 'Nr.',
    title: 'Titel',
    from: 'Von',
    received: 'Eingang',
    weight: 'Bedeutung',
    you: 'Ihnen',
    me: 'Mir',
    exhibit: (number) => `Unterlage ${number}`,
    notUsed: (reason) => `Nicht verwendet: ${reason}`,
    requests: 'Ich habe um diese Informationen gebeten:',
    askedYou: (date, question) => `Am ${date} habe ich Sie gebeten, dies zu beantworten: „${question}“`,
    askedFirm: (organisation, date) => `Am ${date} habe ich ${organisation} um Informationen gebeten.`,
    answered: (date) => `Die Antwort habe ich am ${date} erhalten.`,
    notAnswered: 'Ich habe keine Antwort erhalten.',
    dueOn: (date) => `Die Frist für die Antwort endet am ${date}.`,
    numbering:
      'Die Unterlagen haben die Nummern, die sie bei ihrem Eingang erhalten haben. Die Nummern können Lücken haben. Das Gesetz kann einem Unternehmen verbieten, über bestimmte Informationen zu sprechen. Eine Liste wie diese ist daher nicht immer vollständig. Diese Sätze stehen in allen meinen Bewertungen und beziehen sich nicht speziell auf Ihren Fall.',
  },
  assessment: {
    intro:
      'Ich gehe auf die Beschwerdepunkte einzeln ein, in derselben Reihenfolge wie oben. Ich prüfe, was am wahrscheinlichsten geschehen ist und welche Regeln gelten.',
    youSay: 'Sie sagen',
    firmSays: (organisation) => `${organisation} sagt`,
    youNotHeard: 'Sie wurden nicht angehört',
    firmNotHeard: (organisation) => `${organisation} wurde nicht angehört`,
    evidence: 'Beweismittel',
    noEvidence: 'Keine Unterlage auf der Liste betrifft speziell diesen Punkt.',
    regime: {
      'payment-service': 'Für diesen Punkt gelten die Regeln für Zahlungsdienste.',
      'consumer-credit': 'Für diesen Punkt gelten die Regeln für Verbraucherkredite.',
      'data-protection': 'Für diesen Punkt gelten die Regeln für den Datenschutz.',
      other:
        'Für diesen Punkt gelten weder die Regeln für Zahlungsdienste noch die für Verbraucherkredite oder für den Datenschutz.',
    },
    rule: 'Die Regel',
    finding: (outcome) => `Entscheidung: ${inSentence(outcome)}.`,
    findingSentence: {
      upheld: 'Dieser Teil Ihrer Beschwerde ist begründet.',
      'partly-upheld': 'Dieser Teil Ihrer Beschwerde ist teilweise begründet.',
      'not-upheld': 'Dieser Teil Ihrer Beschwerde ist nicht begründet.',
      'outside-remit': 'Über diesen Teil Ihrer Beschwerde kann ich nicht entscheiden.',
    },
    reasons: 'Begründung',
    notAssessed: {
      settled:
        'Ich habe über diesen Beschwerdepunkt nicht entschieden, weil der Fall durch eine Einigung beendet ist.',
      withdrawn:
        'Ich habe über diesen Beschwerdepunkt nicht entschieden, weil Sie die Beschwerde zurückgenommen haben.',
      redirected:
        'Ich habe über diesen Beschwerdepunkt nicht entschieden, weil eine andere Stelle für die Beschwerde zuständig ist.',
    },
  },
  decision: {
    intro: (organisation) => ({
      upheld: `Ihre Beschwerde ist begründet. ${organisation} muss in Ordnung bringen, was falsch gelaufen ist.`,
      'partly-upheld': 'Ihre Beschwerde ist zum Teil begründet, aber nicht in allen Punkten.',
      'not-upheld': 'Ihre Beschwerde ist nicht begründet.',
      goodwill: `Ihre Beschwerde ist nicht begründet. ${organisation} macht Ihnen trotzdem ein Angebot. Das Angebot bedeutet nicht, dass ${organisation} einen Fehler gemacht hat.`,
      settled: `Sie und ${organisation} haben sich geeinigt. Mit der Einigung ist der Fall bei mir beendet.`,
      withdrawn:
        'Sie haben Ihre Beschwerde zurückgenommen. Ich schließe den Fall deshalb ab, ohne zu entscheiden, wer recht hat.',
      redirected:
        'Ich kann über Ihre Beschwerde nicht entscheiden, weil ein anderes Unternehmen oder eine Behörde dafür zuständig ist. Wer zuständig ist, steht am Anfang dieses Briefes.',
    }),
    tableIntro: 'Die Tabelle zeigt, was zu tun ist, wer es tut und bis wann.',
    summary: 'Abhilfe mit Betrag, Frist und Zuständigkeit',
    remedy: 'Was',
    amount: 'Betrag',
    by: 'Bis',
    who: 'Wer',
    done: (date) => `Erledigt am ${date}`,
    noDate: 'Keine Frist',
    forIssue: (number) => `Beschwerdepunkt ${number}`,
    answerStands: 'Es bleibt bei der Antwort, die Sie vom Kundenservice erhalten haben.',
    noRemedy: (organisation) => `${organisation} muss in diesem Fall nichts weiter tun.`,
    howTo: (organisation) => ({
      upheld: `Sie müssen nichts tun, um zu erhalten, was in der Tabelle steht. Schreiben Sie mir, wenn ${organisation} eine Frist nicht einhält.`,
      'partly-upheld': `Sie müssen nichts tun, um zu erhalten, was in der Tabelle steht. Schreiben Sie mir, wenn ${organisation} eine Frist nicht einhält.`,
      'not-upheld': 'Sie müssen nichts tun, um zu erhalten, was in der Tabelle steht.',
      goodwill:
        'Sie entscheiden selbst, ob Sie das Angebot annehmen. Sie nehmen es an, indem Sie auf diesen Brief antworten. Sie können sich auch dann an andere Stellen wenden, wenn Sie das Angebot erhalten haben.',
      settled: 'Sie müssen nichts weiter tun. Schreiben Sie mir, wenn die Einigung nicht eingehalten wird.',
      withdrawn: 'Sie müssen nichts tun.',
      redirected: 'Schreiben Sie mir, wenn Sie nicht sicher sind, an wen Sie sich wenden müssen.',
    }),
  },
  disagree: {
    intro: {
      upheld:
        'Ihre Beschwerde ist begründet. Wenn Sie trotzdem mit etwas nicht einverstanden sind, können Sie sich an diese Stellen wenden.',
      'partly-upheld':
        'Wenn Sie mit meiner Bewertung nicht einverstanden sind, können Sie sich an diese Stellen wenden.',
      'not-upheld':
        'Wenn Sie mit meiner Bewertung nicht einverstanden sind, können Sie sich an diese Stellen wenden.',
      goodwill:
        'Wenn Sie mit meiner Bewertung nicht einverstanden sind, können Sie sich an diese Stellen wenden.',
      settled:
        'Wenn die Einigung nicht eingehalten wird oder Sie mit etwas nicht einverstanden sind, können Sie sich an diese Stellen wenden.',
      withdrawn:
        'Wenn Sie es bereuen, dass Sie Ihre Beschwerde zurückgenommen haben, können Sie sich an diese Stellen wenden.',
      redirected:
        'Wenn Sie nicht einverstanden sind, dass eine andere Stelle zuständig ist, können Sie sich an diese Stellen wenden.',
      inadmissible:
        'Wenn Sie nicht einverstanden sind, dass ich die Beschwerde nicht prüfe, können Sie sich an diese Stellen wenden.',
    },
    factsSummary: (name) => `Angaben zu dieser Stelle: ${name}`,
    website: 'Website',
    phone: 'Telefon',
    email: 'E-Mail',
    address: 'Anschrift',
    fee: 'Gebühr',
    timeLimit: 'Frist',
    language: 'Sprache',
    when: 'Wann',
    conditions: 'Voraussetzungen',
    takesPart: (organisation) => `Nimmt ${organisation} teil?`,
    supervisor: (names, organisation) =>
      `Wenn Sie meinen, dass ${organisation} die Regeln nicht einhält, können Sie auch an die Aufsicht schreiben: ${names}. Eine Aufsichtsbehörde entscheidet nicht, wer in Ihrem Fall recht hat.`,
  },
  representative: {
    who: (organisation) =>
      `Ich bin bei ${organisation} angestellt, aber meine Funktion ist vom Kundenservice getrennt.`,
    readAll: 'Ich habe den ganzen Fall noch einmal gelesen.',
    impartial: (organisation) =>
      `Ich bin unparteiisch. Ich stehe weder auf Ihrer Seite noch auf der Seite von ${organisation}, und keine der beiden Seiten kann bestimmen, wie ich den Fall bewerte.`,
    impartialToOthers: (organisation) =>
      `Ich bin unparteiisch. Ich stehe weder auf der Seite der beschwerdeführenden Person noch auf der Seite von ${organisation}, und keine der beiden Seiten kann bestimmen, wie ich den Fall bewerte.`,
    conflict:
      'Bevor ich mit der Arbeit begann, habe ich erklärt, dass ich in diesem Fall keine Interessen habe, die meine Bewertung beeinflussen können. Wäre es anders gewesen, hätte eine andere Person den Fall übernommen.',
    secondReader: {
      agrees: (name) =>
        `${name} hat den Fall als zweite lesende Person getrennt bewertet, ohne meine Bewertung zu kennen, und ist zum selben Ergebnis gekommen.`,
      weighed: (name) =>
        `${name} hat den Fall als zweite lesende Person getrennt bewertet, ohne meine Bewertung zu kennen. Ich habe diese Bewertung berücksichtigt. Die Bewertung in diesem Brief ist meine.`,
    },
    notAnAdrEntity:
      'Ich bin keine Schlichtungsstelle und auch sonst keine Stelle für die alternative Streitbeilegung.',
    mayGoOn: 'Sie haben immer das Recht, sich mit Ihrer Beschwerde an andere Stellen zu wenden.',
  },
  data: {
    controller: (organisation) =>
      `${organisation} ist für die Daten in diesem Fall verantwortlich. Die Verarbeitung ist gesetzlich vorgeschrieben und dient dem berechtigten Interesse, Beschwerden zu klären (Art. 6 Abs. 1 Buchst. c und f der Datenschutz-Grundverordnung).`,
    kept: (file, register) =>
      `Nach dem Abschluss wird der Fall ${file} lang gespeichert, einige wenige Angaben ohne Ihren Namen insgesamt ${register} lang.`,
    rights:
      'Sie können bei mir Auskunft über die Daten verlangen, ihre Berichtigung und in manchen Fällen ihre Löschung.',
    authority: (name) =>
      `Über ihre Verarbeitung können Sie sich bei der Datenschutzbehörde beschweren: ${name}.`,
    anyAuthority:
      'Über die Verarbeitung Ihrer personenbezogenen Daten können Sie sich bei der Datenschutzbehörde des Landes beschweren, in dem Sie wohnen.',
    toOthers:
      'Dieser Brief enthält personenbezogene Daten. Diese Daten dürfen nur für die Bearbeitung dieses Falls verwendet werden. Nur Personen, die an dem Fall arbeiten, dürfen sie sehen.',
  },
  letter: {
    sent: (organisation) => ({
      email:
        'Dieser Brief wurde Ihnen per E-Mail geschickt, wie wir es vereinbart haben. Bitte speichern Sie ihn, damit Sie ihn wiederfinden.',
      post: 'Dieser Brief wurde Ihnen mit der Post geschickt.',
      inbox: `Dieser Brief liegt in Ihrem Postfach bei ${organisation}, wie wir es vereinbart haben. Sie haben eine Nachricht darüber erhalten. Bitte speichern Sie ihn, damit Sie ihn wiederfinden.`,
    }),
    sentToOthers: {
      email: 'Dieser Brief wurde per E-Mail geschickt.',
      post: 'Dieser Brief wurde mit der Post geschickt.',
      inbox:
        'Dieser Brief wurde auf dem Weg geschickt, den die empfangende Stelle für Unterlagen eingerichtet hat.',
    },
    basis: (rules, template, code) =>
      `Dieser Brief beruht auf dem Regelpaket ${rules} und der Briefvorlage ${template}. Der Prüfcode ${code} ist ein digitaler Fingerabdruck des Fallprotokolls. Er zeigt, ob darin seit diesem Brief etwas entfernt oder geändert wurde.`,
  },
  inadmissible: {
    reason: (organisation) => ({
      'not-first-assessed':
        'Der Kundenservice hat zu der Beschwerde noch keine endgültige Antwort gegeben. Ich kann eine Beschwerde erst prüfen, wenn der Kundenservice Gelegenheit hatte, eine Lösung zu finden.',
      'no-authority': `Die Beschwerde kommt von einer Person, die nicht zur Kundschaft von ${organisation} gehört oder die keine Vollmacht vorgelegt hat. Angaben über Kundinnen und Kunden darf ich ohne Vollmacht nicht an andere weitergeben.`,
      'court-or-adr':
        'Ein Gericht oder eine Schlichtungsstelle befasst sich bereits mit der Sache oder hat schon darüber entschieden. Ich kann sie nicht gleichzeitig prüfen, und ich kann das Ergebnis nicht ändern.',
      repetitive:
        'Die Beschwerde betrifft dieselbe Sache wie eine Beschwerde, die bereits geprüft wurde, und es gibt keine neuen Informationen.',
      abusive:
        'Das Beschwerdeverfahren ist dafür da, einen konkreten Streit zu klären. Nach meiner Einschätzung hat diese Beschwerde einen anderen Zweck.',
      'not-assessable-in-writing':
        'Über die Sache kann nur entschieden werden, wenn Parteien, Zeuginnen oder Zeugen mündlich angehört werden. Ich entscheide nur anhand schriftlicher Unterlagen.',
      'outside-remit': 'Die Beschwerde betrifft etwas, worüber ich nicht entscheiden kann.',
      'out-of-time': 'Die Beschwerde ist zu spät eingegangen.',
    }),
    next: {
      'not-first-assessed':
        'Schreiben Sie zuerst an den Kundenservice. Wenn Sie mit der endgültigen Antwort nicht zufrieden sind, können Sie mir wieder schreiben.',
      'no-authority':
        'Sie können mir eine unterschriebene Vollmacht schicken. Dann prüfe ich noch einmal, ob ich die Beschwerde annehmen kann.',
      'court-or-adr':
        'Das Gericht oder die Schlichtungsstelle, bei der die Sache liegt, kann Ihre Fragen dazu beantworten.',
      repetitive: 'Wenn Sie neue Informationen oder neue Beweise haben, können Sie mir diese schicken.',
      abusive: 'Wenn es etwas Konkretes gibt, mit dem Sie unzufrieden sind, können Sie mir dazu schreiben.',
      'not-assessable-in-writing': 'Ein Gericht kann Parteien, Zeuginnen und Zeugen anhören.',
      'outside-remit': 'Weiter unten sehen Sie, an wen Sie sich stattdessen wenden können.',
      'out-of-time': 'Bei anderen Stellen können andere Fristen gelten. Sie finden sie weiter unten.',
    },
    notAssessed: 'Ich habe nicht entschieden, ob Ihre Beschwerde begründet ist.',
  },
  holding: {
    result: (by) => `Sie erhalten die endgültige Antwort spätestens am ${by}`,
    resultText: (organisation) =>
      `Ich bin mit der Prüfung Ihrer Beschwerde über ${organisation} noch nicht fertig. Hier erkläre ich, warum das so ist und was Sie in der Zwischenzeit tun können.`,
    when: (by) => `Ich schicke Ihnen meine endgültige Antwort spätestens am ${by}.`,
    latest: (by) => `Nach den Regeln für Zahlungsdienste darf die Antwort nicht nach dem ${by} kommen.`,
    now: 'Sie müssen meine Antwort nicht abwarten, bevor Sie sich an eine andere Stelle wenden.',
    silenceNow: (name, organisation, weeks) =>
      `${name} nimmt Ihre Beschwerde an, wenn Sie ${weeks} nach dem Eingang bei ${organisation} noch keine endgültige Antwort haben.`,
    silenceFrom: (weeks, date) =>
      `In Ihrem Fall ist dieser Tag, ${weeks} nach dem Eingang, der ${date}. Ab diesem Tag können Sie sich dort beschweren.`,
    silencePassed: (weeks, date) =>
      `In Ihrem Fall war dieser Tag, ${weeks} nach dem Eingang, der ${date}. Sie können sich daher schon jetzt dort beschweren.`,
    noSilence: 'An diese Stellen können Sie sich wenden. Lesen Sie zuerst, wann das möglich ist.',
  },
  addendum: {
    result: 'Dies ist ein Nachtrag zu meinem früheren Brief',
    refers: (title, date) => `Der Nachtrag gehört zu meinem Brief „${title}“ vom ${date}.`,
    rest: 'Der übrige Inhalt des früheren Briefes gilt weiterhin.',
  },
  acknowledgement: {
    result: 'Ich habe Ihre Beschwerde erhalten',
    resultText: (organisation, received) =>
      `Ich habe Ihre Beschwerde über ${organisation} am ${received} erhalten. Ich sehe mir jetzt an, was geschehen ist und welche Antwort Sie bekommen haben.`,
    handledBy: (name) => `${name} bearbeitet Ihre Beschwerde.`,
    answerBy: (by) => `Ich antworte Ihnen spätestens am ${by}.`,
    next: (organisation) => [
      'Zuerst kläre ich, ob ich die Beschwerde prüfen kann. Wenn nicht, erhalten Sie einen Brief. Darin steht, warum das so ist und wo Sie sich sonst beschweren können.',
      `Danach lese ich den Fall und höre sowohl Sie als auch ${organisation} an. Wenn mir Informationen fehlen, schreibe ich Ihnen.`,
      'Am Ende erhalten Sie einen Brief mit meiner Bewertung jedes Beschwerdepunkts und meinen Gründen. Das kostet Sie nichts.',
      'Wenn mich etwas aufhält, das sich nicht vermeiden lässt, nenne ich Ihnen den Grund und ein neues Datum.',
    ],
    send: (reference) => [
      `Sie können mir weitere Informationen oder Beweise schicken. Geben Sie dabei bitte das Aktenzeichen ${reference} an. Die Anschrift steht am Anfang dieses Briefes.`,
      'Schicken Sie keine Passwörter, keine PIN und keine vollständigen Kartennummern. Ich brauche sie nicht.',
    ],
    withdraw: 'Sie können die Beschwerde jederzeit zurückziehen. Eine Nachricht an mich genügt.',
    routes:
      'Sie haben auch das Recht, sich mit der Beschwerde an andere Stellen zu wenden. Erkundigen Sie sich dort zuerst, wann eine Beschwerde geprüft wird und was das kostet.',
  },
  informationRequest: {
    complainant: {
      result: (by) => `Bitte antworten Sie mir spätestens am ${by}`,
      resultText: (organisation) =>
        `Ich prüfe Ihre Beschwerde über ${organisation}. Mir fehlen einige Informationen, die ich für eine richtige Bewertung brauche.`,
      questions: (count) =>
        count === 1 ? 'Bitte beantworten Sie dies:' : 'Bitte beantworten Sie diese Fragen:',
      how: (reference) => [
        `Geben Sie in Ihrer Antwort bitte das Aktenzeichen ${reference} an und schicken Sie die Antwort an die Anschrift am Anfang dieses Briefes. Wenn Sie etwas nicht wissen oder nicht haben, schreiben Sie das bitte.`,
        'Schicken Sie nur das, worum ich bitte. Schicken Sie keine Passwörter, keine PIN und keine vollständigen Kartennummern.',
      ],
      silence: (by) =>
        `Wenn ich bis zum ${by} nichts von Ihnen höre, bewerte ich den Fall anhand der Informationen, die ich schon habe. Schreiben Sie mir, wenn Sie mehr Zeit brauchen.`,
    },
    respondent: {
      result: (by) => `Bitte antworten Sie mir spätestens am ${by}`,
      resultText: (organisation, complainant) =>
        `Ich prüfe eine Beschwerde von ${complainant} über ${organisation}. Mir fehlen einige Informationen, die ich für eine richtige Bewertung brauche.`,
      questions: (count) =>
        count === 1 ? 'Bitte beantworten Sie dies:' : 'Bitte beantworten Sie diese Fragen:',
      how: (reference) => [
        `Geben Sie in der Antwort bitte das Aktenzeichen ${reference} an und fügen Sie die Unterlagen bei, auf denen die Antwort beruht. Wenn Sie etwas nicht haben, schreiben Sie das bitte.`,
        'Ich kann Ihre Antwort in meinem Brief an die beschwerdeführende Person wiedergeben. Schreiben Sie deutlich, wenn das Gesetz Ihnen verbietet, bestimmte Informationen weiterzugeben. Diese nehme ich nicht in den Brief auf.',
      ],
      silence: (by) =>
        `Wenn ich bis zum ${by} keine Antwort habe, bewerte ich den Fall anhand der Informationen, die ich schon habe. In meinem Brief steht dann, dass ich keine Antwort erhalten habe.`,
    },
    dueOn: (date) => `Bitte antworten Sie spätestens am ${date}.`,
  },
  adrCover: {
    result: (complainant, organisation) => `Beschwerde von ${complainant} über ${organisation}`,
    resultText: (organisation) =>
      `Hiermit sende ich Ihnen die Unterlagen zu einer Beschwerde, die ich als unabhängige Kundenvertretung bei ${organisation} bearbeitet habe.`,
    referredOn: (date) => `Die beschwerdeführende Person hat sich am ${date} mit dem Fall an Sie gewandt.`,
    yourReference: (number) => `Ihr Aktenzeichen ist ${number}.`,
    assessed: (date, outcome) =>
      `Ich habe den Fall mit einem Brief vom ${date} abgeschlossen. Das Ergebnis war: ${inSentence(outcome)}.`,
    notAssessed: 'Ich habe den Fall nicht mit einem Brief abgeschlossen.',
    findings: 'Die Beschwerdepunkte und meine Entscheidung zu jedem von ihnen:',
    noFinding: 'nicht entschieden',
    enclosures: 'Die Unterlagen sind diesem Brief in der Reihenfolge beigefügt, in der sie hier stehen.',
    noEnclosures: 'Diesem Brief sind keine Unterlagen beigefügt.',
    summary: 'Unterlagen, die dem Brief beigefügt sind',
    number: 'Nr.',
    document: 'Unterlage',
    from: 'Von',
    date: 'Datum',
    notAll:
      'Das Gesetz kann einem Unternehmen verbieten, bestimmte Informationen weiterzugeben. Eine Liste wie diese ist daher nicht immer vollständig. Diese Sätze stehen in allen meinen Begleitschreiben und beziehen sich nicht speziell auf diesen Fall.',
    contact: (organisation) =>
      `${organisation} ist Partei und beantwortet Ihre Fragen selbst. Ich bin nicht Partei und spreche für niemanden.`,
    questions:
      'Fragen dazu, wie ich den Fall bearbeitet habe, können Sie mir an die Anschrift am Anfang dieses Briefes schicken.',
  },
};
