import type { AdrTexts } from './adr-texts';

export const ADR_TEXTS_EN: AdrTexts = {
  common: {
    firmFirst: 'You must first have complained to the company itself.',
    free: 'It is free of charge.',
    askFee: 'Ask them whether complaining costs anything.',
    oneYear: 'You must apply within one year of your first complaint to the company.',
    askTimeLimit: 'Ask them which time limit applies, and do not wait longer than necessary.',
    askLanguage: 'Ask them which languages you can write in.',
    takesPart: 'The company takes part in the case.',
    askParticipation: 'Ask them whether a complaint about the company can be examined.',
  },
  entities: {
    'dk-fanke': {
      nameInText: 'Det finansielle ankenævn (the Danish Financial Complaint Board)',
      about:
        'The board examines complaints by private customers about banks and other financial companies. It is independent of the company.',
      whenToGo:
        'You can complain when the company has rejected your complaint, when you are not satisfied with the answer, or when you have had no answer within five weeks of the company receiving the complaint.',
      fee: 'The fee is DKK 200. You get it back if you succeed in full or in part, if you withdraw the complaint, or if the board cannot examine it.',
      timeLimit:
        "The board's guidance states no time limit. A claim can become time-barred, however, so do not wait longer than necessary.",
      language: 'You can write in Danish or English.',
      conditions: [
        'The complaint must be about a specific financial matter of a private customer.',
        'The board does not examine cases decided by a court, by arbitration or by a settlement in court.',
      ],
    },
    'dk-naevneneshus': {
      nameInText: 'Nævnenes Hus (the Danish house of complaint boards)',
      about:
        'This is where to complain about a finance company that is not owned by a bank and therefore does not come under Det finansielle ankenævn.',
      conditions: [],
    },
    'se-arn': {
      nameInText: 'Allmänna reklamationsnämnden (ARN), the Swedish National Board for Consumer Disputes',
      about:
        'The board is a Swedish public authority that examines disputes between consumers and companies. The procedure is in writing and the decision is a recommendation.',
      whenToGo:
        'You can apply when the company has rejected your claim in full or in part, or has not answered at all.',
      language: "The board's form is in Swedish.",
      conditions: [
        "The claim must reach the board's minimum amount, which is SEK 500, 1,000 or 2,000 depending on the subject.",
        "You must use the board's own form, online or on paper.",
      ],
    },
    'se-konsumenternas': {
      nameInText: 'Konsumenternas Bank- och finansbyrå (the Swedish Consumers’ Banking and Finance Bureau)',
      about: 'It gives free and independent guidance. It does not decide disputes.',
      conditions: [],
    },
    'se-konsumentvagledning': {
      nameInText: 'the municipal consumer guidance in Sweden (konsumentvägledning)',
      about: 'Many Swedish municipalities have a consumer adviser who can help you further.',
      conditions: [],
    },
    'se-court': {
      nameInText: 'the general courts in Sweden (tingsrätten)',
      about: 'You can also have the dispute decided by a court.',
      conditions: [],
    },
    courts: {
      nameInText: 'the courts',
      about:
        'You can also have the dispute decided by a court. That can cost money, so consider seeking advice first.',
      conditions: [],
    },
    'fin-net': {
      nameInText: 'FIN-NET, the network of financial dispute resolution bodies in the EEA',
      about:
        'If the company is in another country than you, a body in your own country can pass the complaint on to the right body through FIN-NET.',
      conditions: [],
    },
    'adr-list': {
      nameInText: 'the approved dispute resolution body in your country',
      about:
        'Every country in the EU and the EEA has a list of approved bodies that examine disputes between consumers and companies. The website of FIN-NET shows which of them examine complaints about financial services.',
      conditions: [],
    },
    'no-finkn': {
      nameInText: 'Finansklagenemnda (the Norwegian Financial Services Complaints Board)',
      about:
        'The board examines complaints about financial companies that belong to the scheme. Its decision is advisory.',
      conditions: ['The board does not examine complaints about companies outside the scheme.'],
    },
    'fi-kuluttajariita': {
      nameInText: 'Kuluttajariitalautakunta (the Finnish Consumer Disputes Board)',
      about: 'The board examines disputes between consumers and companies.',
      conditions: ['A case cannot be examined both by the board and by FINE.'],
    },
    'fi-fine': {
      nameInText: 'FINE (the Finnish Financial Ombudsman Bureau)',
      about: 'FINE gives advice and examines disputes about financial services.',
      whenToGo:
        'You must first have had a written decision from the company and from its own customer representative.',
      conditions: ['A case cannot be examined both by FINE and by the Consumer Disputes Board.'],
    },
    'de-bundesbank': {
      nameInText:
        'Schlichtungsstelle bei der Deutschen Bundesbank (the arbitration board at the German central bank)',
      about:
        'The board examines disputes about payment services and consumer credit where no private body is competent.',
      timeLimit: 'The claim must not be time-barred.',
      conditions: ['The case must not be before a court.'],
    },
    'at-bankenschlichtung': {
      nameInText:
        'Gemeinsame Schlichtungsstelle der Österreichischen Kreditwirtschaft (the joint conciliation board of the Austrian banking industry)',
      about:
        'The board conciliates in disputes between customers and banks. The company has four weeks to say whether it takes part.',
      conditions: ['The company must be established in Austria.'],
    },
    'at-verbraucherschlichtung': {
      nameInText:
        'Schlichtung für Verbrauchergeschäfte (the Austrian conciliation body for consumer contracts)',
      about: 'The body conciliates in disputes between consumers and companies.',
      conditions: [],
    },
    'nl-kifid': {
      nameInText: 'Kifid (the Dutch Institute for Financial Disputes)',
      about: 'Kifid examines complaints about affiliated financial companies.',
      whenToGo:
        "You can complain when the company's own procedure is finished, or when you have had no answer within eight weeks.",
      timeLimit:
        'You must complain within three months of the rejection or within one year of your first complaint to the company.',
      conditions: ['The company must be affiliated to Kifid.'],
    },
    'be-ombudsfin': {
      nameInText: 'Ombudsfin (the Belgian body for financial disputes)',
      about: 'Ombudsfin examines complaints about its members. Its opinion is not binding.',
      conditions: ['The company must be a member of Ombudsfin.'],
    },
    'fr-mediateur': {
      nameInText: "the company's médiateur de la consommation (consumer mediator in France)",
      about:
        "The mediator is independent and examines disputes between consumers and the company. The mediator's name and address are on the company's website and in your contract.",
      whenToGo:
        'You can complain when the company has rejected your complaint, or when two months have passed since your first complaint in writing.',
      conditions: [],
    },
    'it-abf': {
      nameInText: 'Arbitro Bancario Finanziario (ABF), the Italian Banking and Financial Ombudsman',
      about: 'The body examines disputes about banking and payment services.',
      whenToGo:
        'You can complain when the answer is not satisfactory, or when you have had none within 15 working days (payment services) or 60 days (other matters).',
      fee: 'The fee is EUR 20. You get it back if you succeed in full or in part.',
      timeLimit: 'You must complain within 12 months of your complaint to the company.',
      conditions: [
        'A claim for money may not exceed EUR 200,000.',
        'What you complain about may not lie more than six years back.',
      ],
    },
    'es-bde': {
      nameInText: 'Banco de España (the complaints department of the Spanish central bank)',
      about: 'The department issues a reasoned report, which is not binding.',
      whenToGo:
        'You can complain when the answer is not satisfactory, or when you have had none within 15 working days (payment services) or one month (other matters).',
      conditions: ['The company must be supervised by Banco de España.'],
    },
    'pt-entities': {
      nameInText: 'one of the Portuguese dispute resolution bodies the company has joined',
      about:
        'Providers of payment services and consumer credit in Portugal must belong to at least two dispute resolution bodies. You find them on the website of the Portuguese central bank for bank customers.',
      fee: 'As a rule it is free or cheap.',
      conditions: [],
    },
    'pl-rf': {
      nameInText: 'Rzecznik Finansowy (the Polish Financial Ombudsman)',
      about: 'The Ombudsman is a state body that conciliates between customers and financial companies.',
      conditions: [],
    },
    'ie-fspo': {
      nameInText: 'the Financial Services and Pensions Ombudsman in Ireland',
      about: 'The Ombudsman examines complaints about financial companies.',
      timeLimit: 'For short-term services the limit is six years from the conduct you complain about.',
      conditions: [],
    },
    'uk-fos': {
      nameInText: 'the Financial Ombudsman Service in the United Kingdom',
      about: 'The ombudsman service examines complaints about financial companies.',
      whenToGo:
        "You can complain when you have had the company's final response, or when its time for that has run out.",
      timeLimit: 'You must complain within six months of the final response.',
      conditions: [],
    },
  },
};
