import type { AdrTexts } from './adr-texts';

/** Names stand in the nominative, without an article. */
export const ADR_TEXTS_DE: AdrTexts = {
  common: {
    firmFirst: 'Sie müssen sich zuerst beim Unternehmen selbst beschwert haben.',
    free: 'Es ist kostenlos.',
    askFee: 'Fragen Sie dort, ob eine Beschwerde etwas kostet.',
    oneYear:
      'Sie müssen sich spätestens ein Jahr nach Ihrer ersten Beschwerde beim Unternehmen dorthin wenden.',
    askTimeLimit: 'Fragen Sie dort, welche Frist gilt, und warten Sie nicht länger als nötig.',
    askLanguage: 'Fragen Sie dort, in welchen Sprachen Sie schreiben können.',
    takesPart: 'Das Unternehmen nimmt an dem Verfahren teil.',
    askParticipation: 'Fragen Sie dort, ob eine Beschwerde über das Unternehmen behandelt werden kann.',
  },
  entities: {
    'dk-fanke': {
      nameInText: 'Det finansielle ankenævn (dänische Schlichtungsstelle für Finanzdienstleistungen)',
      about:
        'Die Stelle prüft Beschwerden von Privatpersonen über Banken und andere Finanzunternehmen. Sie ist vom Unternehmen unabhängig.',
      whenToGo:
        'Sie können sich dort beschweren, wenn das Unternehmen Ihre Beschwerde abgelehnt hat oder wenn Sie mit der Antwort nicht zufrieden sind. Das gilt auch, wenn Sie fünf Wochen nach dem Eingang der Beschwerde beim Unternehmen keine Antwort haben.',
      fee: 'Es kostet 200 dänische Kronen. Sie erhalten das Geld zurück, wenn Sie ganz oder teilweise recht bekommen, wenn Sie die Beschwerde zurücknehmen oder wenn die Stelle sie nicht prüfen kann.',
      timeLimit:
        'Die Hinweise der Stelle nennen keine Frist. Ein Anspruch kann aber verjähren. Warten Sie deshalb nicht länger als nötig.',
      language: 'Sie können auf Dänisch oder Englisch schreiben.',
      conditions: [
        'In der Beschwerde muss es um eine konkrete finanzielle Angelegenheit einer Privatperson gehen.',
        'Die Stelle prüft keine Fälle, über die ein Gericht oder ein Schiedsgericht entschieden hat oder in denen vor Gericht ein Vergleich geschlossen wurde.',
      ],
    },
    'dk-naevneneshus': {
      nameInText: 'Nævnenes Hus (Haus der dänischen Beschwerdestellen)',
      about:
        'Hier können Sie sich über eine Finanzierungsgesellschaft beschweren, die keiner Bank gehört und für die Det finansielle ankenævn deshalb nicht zuständig ist.',
      conditions: [],
    },
    'se-arn': {
      nameInText: 'Allmänna reklamationsnämnden (ARN), schwedische Schlichtungsstelle für Verbraucherfragen',
      about:
        'Diese schwedische Behörde prüft Streitigkeiten von Verbraucherinnen und Verbrauchern mit Unternehmen. Das Verfahren ist schriftlich und die Entscheidung ist eine Empfehlung.',
      whenToGo:
        'Sie können sich dort beschweren, wenn das Unternehmen Ihre Forderung ganz oder teilweise abgelehnt oder gar nicht geantwortet hat.',
      language: 'Das Formular der Stelle ist auf Schwedisch.',
      conditions: [
        'Die Forderung muss den Mindestbetrag der Stelle erreichen. Er beträgt je nach Thema 500, 1.000 oder 2.000 schwedische Kronen.',
        'Sie müssen das Formular der Stelle verwenden, online oder auf Papier.',
      ],
    },
    'se-konsumenternas': {
      nameInText: 'Konsumenternas Bank- och finansbyrå (schwedische Verbraucherberatung)',
      about:
        'Hier erhalten Sie kostenlose und unabhängige Beratung. Entscheidungen trifft diese Stelle nicht.',
      conditions: [],
    },
    'se-konsumentvagledning': {
      nameInText: 'kommunale Verbraucherberatung in Schweden (konsumentvägledning)',
      about: 'Viele schwedische Gemeinden haben eine Verbraucherberatung, die Ihnen weiterhelfen kann.',
      conditions: [],
    },
    'se-court': {
      nameInText: 'allgemeine Gerichte in Schweden (tingsrätt)',
      about: 'Sie können den Streit auch von einem Gericht entscheiden lassen.',
      conditions: [],
    },
    courts: {
      nameInText: 'Gerichte',
      about:
        'Sie können den Streit auch von einem Gericht entscheiden lassen. Das kann Geld kosten. Lassen Sie sich am besten vorher beraten.',
      conditions: [],
    },
    'fin-net': {
      nameInText: 'FIN-NET, Netz der Schlichtungsstellen für Finanzdienstleistungen im EWR',
      about:
        'Wenn das Unternehmen in einem anderen Land ist als Sie, kann eine Stelle in Ihrem Land helfen. Sie kann die Beschwerde über FIN-NET an die richtige Stelle weiterleiten.',
      conditions: [],
    },
    'adr-list': {
      nameInText: 'anerkannte Schlichtungsstelle in Ihrem Land',
      about:
        'Jedes Land der EU und des EWR hat eine Liste anerkannter Stellen, die Streitigkeiten von Verbraucherinnen und Verbrauchern mit Unternehmen prüfen. Auf der Website von FIN-NET sehen Sie, welche von ihnen Beschwerden über Finanzdienstleistungen prüfen.',
      conditions: [],
    },
    'no-finkn': {
      nameInText: 'Finansklagenemnda (norwegische Schlichtungsstelle für Finanzdienstleistungen)',
      about:
        'Die Stelle prüft Beschwerden über Finanzunternehmen, die ihr angeschlossen sind. Ihre Entscheidung ist eine Empfehlung.',
      conditions: ['Die Stelle prüft keine Beschwerden über Unternehmen, die ihr nicht angeschlossen sind.'],
    },
    'fi-kuluttajariita': {
      nameInText: 'Kuluttajariitalautakunta (finnische Schlichtungsstelle für Verbraucherfragen)',
      about: 'Die Stelle prüft Streitigkeiten von Verbraucherinnen und Verbrauchern mit Unternehmen.',
      conditions: ['Ein Fall kann nicht sowohl von dieser Stelle als auch von FINE geprüft werden.'],
    },
    'fi-fine': {
      nameInText: 'FINE (finnische Schlichtungsstelle für Finanzdienstleistungen)',
      about: 'FINE berät und prüft Streitigkeiten über Finanzdienstleistungen.',
      whenToGo:
        'Sie brauchen zuerst eine schriftliche Entscheidung des Unternehmens und seiner eigenen Kundenvertretung.',
      conditions: [
        'Ein Fall kann nicht sowohl von FINE als auch von der Schlichtungsstelle für Verbraucherfragen geprüft werden.',
      ],
    },
    'de-bundesbank': {
      nameInText: 'Schlichtungsstelle bei der Deutschen Bundesbank',
      about:
        'Die Schlichtungsstelle prüft nach § 14 des Unterlassungsklagengesetzes (UKlaG) Streitigkeiten über Zahlungsdienste und Verbraucherkredite, wenn keine private Schlichtungsstelle zuständig ist.',
      timeLimit: 'Der Anspruch darf nicht verjährt sein.',
      conditions: ['Der Fall darf nicht bei einem Gericht liegen.'],
    },
    'at-bankenschlichtung': {
      nameInText: 'Gemeinsame Schlichtungsstelle der Österreichischen Kreditwirtschaft',
      about:
        'Die Stelle vermittelt bei Streitigkeiten mit Banken. Das Unternehmen hat vier Wochen Zeit, um zu erklären, ob es teilnimmt.',
      conditions: ['Das Unternehmen muss eine Niederlassung in Österreich haben.'],
    },
    'at-verbraucherschlichtung': {
      nameInText: 'Schlichtung für Verbrauchergeschäfte (Österreich)',
      about:
        'Die Stelle vermittelt bei Streitigkeiten von Verbraucherinnen und Verbrauchern mit Unternehmen.',
      conditions: [],
    },
    'nl-kifid': {
      nameInText: 'Kifid (niederländische Schlichtungsstelle für Finanzdienstleistungen)',
      about: 'Kifid prüft Beschwerden über Finanzunternehmen, die der Stelle angeschlossen sind.',
      whenToGo:
        'Sie können sich dort beschweren, wenn das Beschwerdeverfahren des Unternehmens beendet ist oder wenn Sie nach acht Wochen keine Antwort haben.',
      timeLimit:
        'Sie müssen sich innerhalb von drei Monaten nach der Ablehnung oder innerhalb eines Jahres nach Ihrer ersten Beschwerde beim Unternehmen dorthin wenden.',
      conditions: ['Das Unternehmen muss bei Kifid angeschlossen sein.'],
    },
    'be-ombudsfin': {
      nameInText: 'Ombudsfin (belgische Schlichtungsstelle für Finanzdienstleistungen)',
      about: 'Ombudsfin prüft Beschwerden über die eigenen Mitglieder. Die Stellungnahme ist nicht bindend.',
      conditions: ['Das Unternehmen muss Mitglied von Ombudsfin sein.'],
    },
    'fr-mediateur': {
      nameInText:
        'médiateur de la consommation des Unternehmens (Schlichtungsperson für Verbraucherfragen in Frankreich)',
      about:
        'Die Schlichtungsperson ist unabhängig und prüft Streitigkeiten von Verbraucherinnen und Verbrauchern mit dem Unternehmen. Name und Anschrift stehen auf der Website des Unternehmens und in Ihrem Vertrag.',
      whenToGo:
        'Sie können sich dort beschweren, wenn das Unternehmen Ihre Beschwerde abgelehnt hat oder wenn seit Ihrer ersten schriftlichen Beschwerde zwei Monate vergangen sind.',
      conditions: [],
    },
    'it-abf': {
      nameInText: 'Arbitro Bancario Finanziario (ABF), italienische Schlichtungsstelle für Banken',
      about: 'Die Stelle prüft Streitigkeiten über Bankgeschäfte und Zahlungsdienste.',
      whenToGo:
        'Sie können sich dort beschweren, wenn die Antwort nicht zufriedenstellend ist. Das gilt auch, wenn Sie innerhalb von 15 Geschäftstagen (Zahlungsdienste) oder 60 Tagen (Sonstiges) keine Antwort erhalten haben.',
      fee: 'Es kostet 20 Euro. Sie erhalten das Geld zurück, wenn Sie ganz oder teilweise recht bekommen.',
      timeLimit:
        'Sie müssen sich innerhalb von 12 Monaten nach Ihrer Beschwerde beim Unternehmen dorthin wenden.',
      conditions: [
        'Geldforderungen dürfen höchstens 200.000 Euro betragen.',
        'Das, worüber Sie sich beschweren, darf nicht länger als sechs Jahre zurückliegen.',
      ],
    },
    'es-bde': {
      nameInText: 'Banco de España (Beschwerdeabteilung der spanischen Zentralbank)',
      about: 'Die Abteilung erstellt einen begründeten Bericht, der nicht bindend ist.',
      whenToGo:
        'Sie können sich dort beschweren, wenn die Antwort nicht zufriedenstellend ist. Das gilt auch, wenn Sie innerhalb von 15 Geschäftstagen (Zahlungsdienste) oder einem Monat (Sonstiges) keine Antwort erhalten haben.',
      conditions: ['Das Unternehmen muss unter der Aufsicht von Banco de España stehen.'],
    },
    'pt-entities': {
      nameInText: 'eine der portugiesischen Schlichtungsstellen, denen das Unternehmen angeschlossen ist',
      about:
        'Anbieter von Zahlungsdiensten und Verbraucherkrediten müssen in Portugal mindestens zwei Schlichtungsstellen angeschlossen sein. Sie finden diese auf der Website der portugiesischen Zentralbank für Bankkundinnen und Bankkunden.',
      fee: 'In der Regel ist es kostenlos oder günstig.',
      conditions: [],
    },
    'pl-rf': {
      nameInText: 'Rzecznik Finansowy (polnische Schlichtungsstelle für Finanzdienstleistungen)',
      about: 'Diese staatliche Stelle vermittelt zwischen Kundinnen und Kunden und Finanzunternehmen.',
      conditions: [],
    },
    'ie-fspo': {
      nameInText:
        'Financial Services and Pensions Ombudsman (irische Beschwerdestelle für Finanzdienstleistungen)',
      about: 'Die Stelle prüft Beschwerden über Finanzunternehmen.',
      timeLimit:
        'Bei kurzfristigen Dienstleistungen beträgt die Frist sechs Jahre. Sie läuft ab dem Vorfall, über den Sie sich beschweren.',
      conditions: [],
    },
    'uk-fos': {
      nameInText: 'Financial Ombudsman Service (britische Beschwerdestelle für Finanzdienstleistungen)',
      about: 'Die Stelle prüft Beschwerden über Finanzunternehmen.',
      whenToGo:
        'Sie können sich dort beschweren, wenn Sie die endgültige Antwort des Unternehmens haben oder wenn die Frist dafür abgelaufen ist.',
      timeLimit: 'Sie müssen sich innerhalb von sechs Monaten nach der endgültigen Antwort dorthin wenden.',
      conditions: [],
    },
  },
};
