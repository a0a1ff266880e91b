import type { LetterTexts } from './letter-texts';

const COUNTS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

export const ENGLISH: LetterTexts = {
  common: {
    unit: 'The independent customer representative',
    representativeTitle: 'Independent customer representative',
    salutation: (name) => `Dear ${name}`,
    foot: (organisation, reference) => `${organisation} · Customer representative · Case ${reference}`,
    pageOf: 'Page {page} of {pages}',
    checkpointLabel: 'Checkpoint code',
    writtenTo: (authorised, complainant) =>
      `I am writing to you, ${authorised}, because you have authority to act for ${complainant}. Where I write “you” in the rest of this letter, I mean ${complainant}.`,
    gap: (what) => `[missing: ${what}]`,
    and: 'and',
    or: 'or',
    quoted: (text) => `“${text}”`,
    inSentence: (label) => label.charAt(0).toLowerCase() + label.slice(1),
    toOrganisation: (name) => `To ${name}`,
    customerService: 'Customer service',
    weeks: (count) => (count === 1 ? 'one week' : `${COUNTS[count] ?? count} weeks`),
    years: (count) => (count === 1 ? '1 year' : `${count} years`),
  },
  head: {
    date: 'Date',
    reference: 'Our reference',
    summary: 'Date and reference of the letter',
  },
  labels: {
    findingOutcome: {
      upheld: 'Upheld',
      'partly-upheld': 'Partly upheld',
      'not-upheld': 'Not upheld',
      'outside-remit': "Outside the representative's remit",
    },
    caseOutcome: {
      upheld: 'Upheld',
      'partly-upheld': 'Partly upheld',
      'not-upheld': 'Not upheld',
      goodwill: 'Not upheld, but a voluntary offer',
      settled: 'Settled',
      withdrawn: 'The complaint was withdrawn',
      inadmissible: 'The complaint was not examined',
      redirected: 'The complaint was redirected',
    },
    evidenceWeight: {
      'relied-on': 'Relied on',
      considered: 'Considered',
      'not-relied-on': 'Not relied on',
    },
    evidenceOrigin: {
      complainant: 'The complainant',
      respondent: 'The company',
      representative: 'The customer representative',
    },
    remedy: {
      refund: 'Refund',
      'cancel-debt': 'Cancellation of debt',
      'adjust-debt': 'Adjustment of debt',
      'cancel-fee': 'Cancellation of fee',
      'cancel-interest': 'Cancellation of interest',
      'stop-collection': 'Collection stopped',
      'correct-credit-report': 'Correction at credit reference agency',
      'correct-data': 'Correction of data',
      'restore-service': 'Account or service restored',
      'pay-loss': 'Compensation for loss',
      'pay-interest': 'Payment of interest',
      'ex-gratia': 'Ex gratia payment',
      apology: 'Apology',
      explanation: 'Explanation',
      'redo-process': 'Process carried out again',
      systemic: "Change to the company's practice",
    },
    inadmissibleReason: {
      'not-first-assessed': 'Customer service has not assessed the complaint first',
      'no-authority': 'The complainant is not a customer or has no authority',
      'court-or-adr': 'The matter is before, or was decided by, a court or a complaints board',
      repetitive: 'Repeated without new facts',
      abusive: 'Abuse of the complaint procedure',
      'not-assessable-in-writing': 'Cannot be assessed in writing',
      'outside-remit': "Outside the representative's remit",
      'out-of-time': 'Out of time',
    },
    letterKind: {
      acknowledgement: 'Acknowledgement',
      'information-request': 'Information request',
      'holding-reply': 'Holding reply',
      'final-assessment': 'Final assessment',
      inadmissibility: 'Letter of inadmissibility',
      settlement: 'Settlement',
      addendum: 'Addendum',
      'adr-cover': 'Cover letter to complaints board',
    },
    product: {
      'pay-later': 'Pay later',
      invoice: 'Invoice',
      instalments: 'Instalments',
      card: 'Card',
      account: 'Account',
      'direct-debit': 'Direct debit',
      refund: 'Refund',
      other: 'Other',
    },
  },
  gaps: {
    result: 'result',
    summary: 'summary',
    issues: 'issues',
    position: 'position',
    rule: 'rule',
    finding: 'finding',
    reasons: 'reasons',
    amount: 'amount',
    date: 'date',
    remedy: 'remedy',
    signpost: 'where to complain',
    checkpoint: 'checkpoint code',
    explanation: 'explanation',
    delayReason: 'reason for the delay',
    beyondControl: 'why the delay could not be avoided',
    addendum: 'text of the addendum',
    name: 'name',
    answerDate: 'date for the answer',
    question: 'question',
    entity: 'recipient',
  },
  title: {
    upheld: 'Final assessment of your complaint',
    'partly-upheld': 'Final assessment of your complaint',
    'not-upheld': 'Final assessment of your complaint',
    goodwill: 'Final assessment of your complaint',
    settled: 'Settlement of your complaint',
    withdrawn: 'Your complaint is closed',
    redirected: 'Redirection of your complaint',
    inadmissible: 'Your complaint cannot be examined',
    holding: 'Holding reply to your complaint',
    addendum: 'Addendum to the reply to your complaint',
    acknowledgement: 'Your complaint has been received',
    informationRequest: 'I need more information',
    adrCover: 'Cover letter with the documents of the case',
  },
  result: {
    title: {
      upheld: 'Your complaint is upheld',
      'partly-upheld': 'Your complaint is partly upheld',
      'not-upheld': 'Your complaint is not upheld',
      goodwill: 'Your complaint is not upheld, but you are made an offer',
      settled: 'The case has ended with a settlement',
      withdrawn: 'You have withdrawn your complaint',
      redirected: 'Your complaint must be dealt with elsewhere',
      inadmissible: 'I cannot examine your complaint',
    },
    payment: {
      due: (organisation, amount, by) => `${organisation} must pay you ${amount} by ${by}.`,
      offered: (organisation, amount, by) =>
        `${organisation} offers to pay you ${amount} by ${by} if you accept.`,
      agreed: (organisation, amount, by) =>
        `Under the settlement, ${organisation} will pay you ${amount} by ${by}.`,
    },
    measures: {
      due: (what, by) =>
        by === undefined
          ? `The following must be done: ${what}.`
          : `The following must be done by ${by}: ${what}.`,
      offered: (what, by) =>
        by === undefined ? `The offer includes: ${what}.` : `The offer includes, by ${by}: ${what}.`,
      agreed: (what, by) =>
        by === undefined
          ? `The settlement includes: ${what}.`
          : `The settlement includes, by ${by}: ${what}.`,
    },
    allDone: (organisation) => `${organisation} has already done what the result requires.`,
    nothing: (organisation) => `${organisation} therefore does not have to do anything more in this case.`,
  },
  headings: {
    about: 'About the case',
    complaint: 'What you complained about',
    timeline: 'What happened',
    sides: (organisation) => `What you and ${organisation} say`,
    material: 'What I looked at',
    assessment: 'My assessment',
    issue: (number, title) => `Issue ${number}: ${title}`,
    decision: 'Decision and remedy',
    disagree: 'If you disagree',
    network: 'Help across borders',
    advice: 'Free advice',
    court: 'Courts',
    supervisor: 'Supervision',
    representative: 'Who I am',
    data: 'Your personal data',
    letter: 'About this letter',
    inadmissibleWhy: 'Why I cannot examine the complaint',
    inadmissibleNext: 'What you can do now',
    holdingWhy: 'Why it is taking longer',
    holdingControl: (organisation) => `Why ${organisation} could not avoid the delay`,
    holdingWhen: 'When you will have an answer',
    holdingNow: 'Your right to take the complaint further',
    addendumWhy: 'Why I am writing again',
    addendumText: 'What is new',
    acknowledgementNext: 'What happens now',
    acknowledgementSend: 'If you want to send more',
    requestQuestions: 'What I am asking for',
    requestWhy: 'Why I ask',
    requestHow: 'How to answer',
    requestSilence: 'If no answer comes',
    coverResult: 'What I concluded',
    coverEnclosures: 'Enclosed documents',
    coverContact: 'Who answers for the company',
    coverRemark: 'Remarks',
  },
  about: {
    summary: 'Facts about the case',
    reference: 'Case reference',
    complainant: 'Complainant',
    customerNumber: 'Customer number',
    authorised: 'Represented by',
    organisation: 'Company',
    product: 'Product',
    receivedByFirm: (organisation) => `Received by ${organisation}`,
    receivedByRepresentative: 'Received by the customer representative',
    authority: (name, authority) => `${name} (${authority})`,
  },
  complaint: {
    points: (count) =>
      count === 1
        ? 'Your complaint raises one issue:'
        : `Your complaint raises ${count} issues. I use the same numbers in the rest of this letter.`,
    noPoints: 'I have not divided the complaint into issues, because I have not assessed it.',
    wish: 'You asked for this result:',
    noWish: 'You did not say which result you want.',
    claim: (amount) => `The amount in dispute is ${amount}.`,
    covers: (titles) => `This issue also covers what you wrote about ${titles}.`,
  },
  timeline: {
    summary: 'What happened in the case, in order of date',
    date: 'Date',
    event: 'What happened',
    receivedByFirm: (organisation) => `${organisation} received your complaint.`,
    contact: (organisation, channel) => `You and ${organisation} were in contact ${channel}.`,
    channel: {
      phone: 'by phone',
      email: 'by e-mail',
      letter: 'by letter',
      chat: 'by chat',
      app: 'in the app',
    },
    finalAnswer: 'Customer service gave you its final answer.',
    receivedByRepresentative: 'I received your complaint.',
    supplement: 'I received further information about the case.',
    asked: 'I asked for further information.',
    answered: 'I received an answer to my questions.',
    letter: (kind) => `I sent you a letter (${kind}).`,
    reopened: 'I reopened the case.',
  },
  sides: {
    heard: (organisation) =>
      `Both you and ${organisation} have had the opportunity to comment. I set out what each of you says under each issue.`,
    notAllHeard: (organisation) =>
      `I could not hear both you and ${organisation} on every issue. Where one of you was not heard, the reason stands under that issue. Otherwise I set out what each of you says under each issue.`,
    finalAnswer: (date) => `Customer service gave you its final answer on ${date}. Customer service wrote:`,
    noFinalAnswer:
      'There is no final answer from customer service on file. I have nevertheless decided to examine the complaint.',
  },
  material: {
    intro: 'I have gone through your complaint and the material that you and the company sent.',
    noExhibits: 'There are no exhibits on the list in this letter.',
    summary: 'Exhibits in the case and what they count for',
    number: 'Exhibit',
    title: 'Title',
    from: 'From',
    received: 'Received',
    weight: 'Weight',
    you: 'You',
    me: 'Me',
    exhibit: (number) => `Exhibit ${number}`,
    notUsed: (reason) => `Not used: ${reason}`,
    requests: 'I asked for this information:',
    askedYou: (date, question) => `On ${date} I asked you to answer this: “${question}”`,
    askedFirm: (organisation, date) => `On ${date} I asked ${organisation} for information.`,
    answered: (date) => `I had an answer on ${date}.`,
    notAnswered: 'I have had no answer.',
    dueOn: (date) => `The answer is due by ${date}.`,
    numbering:
      'The exhibits carry the numbers they were given when they came in. There may be gaps in the numbers. The law may forbid a company to speak about certain information, so a list like this is not always complete. These sentences stand in all my assessments and say nothing about your case in particular.',
  },
  assessment: {
    intro:
      'I answer the issues one by one, in the same order as above. I look at what most likely happened and at the rules that apply.',
    youSay: 'You say',
    firmSays: (organisation) => `${organisation} says`,
    youNotHeard: 'You were not heard',
    firmNotHeard: (organisation) => `${organisation} was not heard`,
    evidence: 'Evidence',
    noEvidence: 'None of the exhibits on the list is about this issue in particular.',
    regime: {
      'payment-service': 'This issue comes under the rules on payment services.',
      'consumer-credit': 'This issue comes under the rules on consumer credit.',
      'data-protection': 'This issue comes under the rules on data protection.',
      other:
        'This issue comes under none of the rules on payment services, consumer credit or data protection.',
    },
    rule: 'The rule',
    finding: (outcome) => `Finding: ${outcome}.`,
    findingSentence: {
      upheld: 'I uphold this part of your complaint.',
      'partly-upheld': 'I partly uphold this part of your complaint.',
      'not-upheld': 'I do not uphold this part of your complaint.',
      'outside-remit': 'I cannot decide this part of your complaint.',
    },
    reasons: 'Reasons',
    notAssessed: {
      settled: 'I have not decided this issue, because the case has ended with a settlement.',
      withdrawn: 'I have not decided this issue, because you have withdrawn the complaint.',
      redirected: 'I have not decided this issue, because the complaint must be dealt with elsewhere.',
    },
  },
  decision: {
    intro: (organisation) => ({
      upheld: `I uphold your complaint. ${organisation} must put right what went wrong.`,
      'partly-upheld': 'I uphold a part of your complaint, but not all of it.',
      'not-upheld': 'I do not uphold your complaint.',
      goodwill: `I do not uphold your complaint. ${organisation} nevertheless makes you an offer. The offer does not mean that ${organisation} has made a mistake.`,
      settled: `You and ${organisation} have reached an agreement. It ends the case with me.`,
      withdrawn:
        'You have withdrawn your complaint. I therefore close the case without deciding who is right.',
      redirected:
        'I cannot decide your complaint, because another company or an authority has to deal with it. The top of this letter says which one.',
    }),
    tableIntro: 'The table shows what is to be done, who does it and when.',
    summary: 'Remedies with amount, date and who acts',
    remedy: 'What',
    amount: 'Amount',
    by: 'By',
    who: 'Who',
    done: (date) => `Done on ${date}`,
    noDate: 'No date',
    forIssue: (number) => `issue ${number}`,
    answerStands: 'The answer you had from customer service stands.',
    noRemedy: (organisation) => `${organisation} does not have to do anything more in this case.`,
    howTo: (organisation) => ({
      upheld: `You do not have to do anything to receive what the table says. Write to me if ${organisation} misses a date.`,
      'partly-upheld': `You do not have to do anything to receive what the table says. Write to me if ${organisation} misses a date.`,
      'not-upheld': 'You do not have to do anything to receive what the table says.',
      goodwill:
        'It is for you to decide whether to accept the offer. You accept by replying to this letter. You can take your complaint further even though you have had the offer.',
      settled: 'You do not have to do anything more. Write to me if the agreement is not kept.',
      withdrawn: 'You do not have to do anything.',
      redirected: 'Write to me if you are not sure where to turn.',
    }),
  },
  disagree: {
    intro: {
      upheld:
        'I have upheld your complaint. If you still disagree with something, you can take it further here.',
      'partly-upheld': 'If you disagree with my assessment, you can take your complaint further here.',
      'not-upheld': 'If you disagree with my assessment, you can take your complaint further here.',
      goodwill: 'If you disagree with my assessment, you can take your complaint further here.',
      settled:
        'If the agreement is not kept, or if you disagree with something, you can take your complaint further here.',
      withdrawn: 'If you regret withdrawing your complaint, you can take it further here.',
      redirected: 'If you disagree that your complaint belongs elsewhere, you can take it further here.',
      inadmissible: 'If you disagree that I cannot examine your complaint, you can take it further here.',
    },
    factsSummary: (name) => `Facts about ${name}`,
    website: 'Website',
    phone: 'Phone',
    email: 'E-mail',
    address: 'Address',
    fee: 'Fee',
    timeLimit: 'Time limit',
    language: 'Language',
    when: 'When',
    conditions: 'Conditions',
    takesPart: (organisation) => `Does ${organisation} take part?`,
    supervisor: (names, organisation) =>
      `You can also write to ${names} if you think that ${organisation} does not follow the rules. A supervisory authority does not decide who is right in your case.`,
  },
  representative: {
    who: (organisation) =>
      `I am employed by ${organisation}, but my function is placed outside customer service.`,
    readAll: 'I have read the whole case again.',
    impartial: (organisation) =>
      `I am impartial. I do not take sides with you or with ${organisation}, and neither of you can decide how I assess the case.`,
    impartialToOthers: (organisation) =>
      `I am impartial. I do not take sides with the complainant or with ${organisation}, and neither of them can decide how I assess the case.`,
    conflict:
      'Before I began, I declared that I have no interests in the case that could influence my assessment. If I had, somebody else would have taken over the case.',
    secondReader: {
      agrees: (name) =>
        `${name} has assessed the case separately as second reader, without knowing my assessment, and came to the same result.`,
      weighed: (name) =>
        `${name} has assessed the case separately as second reader, without knowing my assessment. I have taken that assessment into account. The assessment in this letter is mine.`,
    },
    notAnAdrEntity: 'I am not a complaints board and not an alternative dispute resolution entity.',
    mayGoOn: 'You always have the right to take your complaint further.',
  },
  data: {
    controller: (organisation) =>
      `${organisation} is the controller of the personal data in the case. They are used because the law requires complaints to be handled. The company also has a legitimate interest in settling them (Article 6(1)(c) and (f) of the General Data Protection Regulation).`,
    kept: (file, register) =>
      `The case is kept for ${file} after it is closed. After that, a few details are kept without your name until ${register} have passed.`,
    rights:
      'You can ask to see the data, to have them corrected and, in some cases, to have them erased. To do so, write to me.',
    authority: (name) => `You can complain about the use of your personal data to ${name}.`,
    anyAuthority:
      'You can complain about the use of your personal data to the data protection authority in the country where you live.',
    toOthers:
      'This letter contains personal data. They may be used only to deal with this case and be seen only by those who work on it.',
  },
  letter: {
    sent: (organisation) => ({
      email:
        'This letter was sent to you by e-mail, as we have agreed. Please save it so that you can find it again.',
      post: 'This letter was sent to you by post.',
      inbox: `This letter is in your inbox with ${organisation}, as we have agreed, and you have been told that it is there. Please save it so that you can find it again.`,
    }),
    sentToOthers: {
      email: 'This letter was sent by e-mail.',
      post: 'This letter was sent by post.',
      inbox: "This letter was sent through the recipient's own channel for documents.",
    },
    basis: (rules, template, code) =>
      `This letter rests on rule pack ${rules} and letter template ${template}. The checkpoint code ${code} is an imprint of the case record at the time the letter was written. With it one can see whether anything in the record has since been removed or changed.`,
  },
  inadmissible: {
    reason: (organisation) => ({
      'not-first-assessed':
        'Customer service has not yet given a final answer to the complaint. I can examine a complaint only after customer service has had the chance to resolve it.',
      'no-authority': `The complaint comes from a person who is not a customer of ${organisation}, or who has not shown authority from the customer. I may not give information about a customer to others without authority.`,
      'court-or-adr':
        'The matter is being dealt with, or has already been decided, by a court or a complaints board. I cannot examine it at the same time, and I cannot change the result.',
      repetitive:
        'The complaint is about the same matter as a complaint that has already been examined, and there are no new facts.',
      abusive:
        'The complaint procedure is there to settle an actual disagreement. In my view this complaint has another purpose.',
      'not-assessable-in-writing':
        'The matter can be decided only if parties or witnesses are heard in person. I decide cases only on written material.',
      'outside-remit': 'The complaint is about something that lies outside what I can decide.',
      'out-of-time': 'The complaint came too late.',
    }),
    next: {
      'not-first-assessed':
        'Please write to customer service first. If you are not satisfied with its final answer, you can write to me again.',
      'no-authority':
        'You can send me a signed authority. I will then look again at whether I can examine the complaint.',
      'court-or-adr': 'The court or board that has the case can answer your questions about it.',
      repetitive: 'If you have new facts or new evidence, you can send them to me.',
      abusive: 'If there is an actual matter you are dissatisfied with, you can write to me about it.',
      'not-assessable-in-writing': 'A court can hear parties and witnesses.',
      'outside-remit': 'Below you can see where else you can turn.',
      'out-of-time': 'Other time limits may apply elsewhere. You can see them below.',
    },
    notAssessed: 'I have not decided whether your complaint is justified.',
  },
  holding: {
    result: (by) => `You will have the final answer by ${by}`,
    resultText: (organisation) =>
      `I have not finished examining your complaint about ${organisation}. Here I explain why, and what you can do in the meantime.`,
    when: (by) => `I will send you my final answer by ${by}.`,
    latest: (by) => `Under the rules on payment services, the answer may not come later than ${by}.`,
    now: 'You do not have to wait for my answer before you take the complaint further.',
    silenceNow: (name, organisation, weeks) =>
      `${name} accepts your complaint once ${weeks} have passed since ${organisation} received it and you have not had a final answer.`,
    silenceFrom: (weeks, date) =>
      `In your case ${weeks} will have passed on ${date}. From that day you can complain there.`,
    silencePassed: (weeks, date) =>
      `In your case ${weeks} had passed on ${date}. You can therefore complain there now.`,
    noSilence: 'You can take your complaint further here. Please read first when that is possible.',
  },
  addendum: {
    result: 'This is an addendum to my earlier letter',
    refers: (title, date) => `The addendum belongs to my letter “${title}” of ${date}.`,
    rest: 'The rest of the earlier letter still applies.',
  },
  acknowledgement: {
    result: 'I have received your complaint',
    resultText: (organisation, received) =>
      `I received your complaint about ${organisation} on ${received}. I am now going through the case.`,
    handledBy: (name) => `${name} is dealing with your complaint.`,
    answerBy: (by) => `I will answer you by ${by}.`,
    next: (organisation) => [
      'First I look at whether I can examine the complaint. If I cannot, you will have a letter that says why and where else you can complain.',
      `Then I read the case and hear both you and ${organisation}. If I lack information, I will write to you.`,
      'In the end you will have a letter with my assessment of each issue and my reasons. It costs you nothing.',
      'If something that cannot be avoided delays me, I will tell you why and give you a new date.',
    ],
    send: (reference) => [
      `You can send me more information or evidence. Please quote case reference ${reference} when you write to me. The address is at the top of this letter.`,
      'Do not send passwords, PIN codes or whole card numbers. I do not need them.',
    ],
    withdraw: 'You can withdraw your complaint at any time. Just write to me.',
    routes:
      'You also have the right to take the complaint to others. First check with them when they examine a complaint and what it costs. My answer will tell you that too.',
  },
  informationRequest: {
    complainant: {
      result: (by) => `Please answer me by ${by}`,
      resultText: (organisation) =>
        `I am dealing with your complaint about ${organisation}. I need some more information in order to assess it.`,
      questions: (count) => (count === 1 ? 'Please answer this:' : 'Please answer these questions:'),
      how: (reference) => [
        `Please quote case reference ${reference} in your answer and send it to the address at the top of this letter. If there is something you do not know or do not have, please say so.`,
        'Send only what I ask for. Do not send passwords, PIN codes or whole card numbers.',
      ],
      silence: (by) =>
        `If I have not heard from you by ${by}, I will assess the case on what I already have. Please write to me if you need more time.`,
    },
    respondent: {
      result: (by) => `Please answer me by ${by}`,
      resultText: (organisation, complainant) =>
        `I am dealing with a complaint from ${complainant} about ${organisation}. I need some more information in order to assess it.`,
      questions: (count) => (count === 1 ? 'Please answer this:' : 'Please answer these questions:'),
      how: (reference) => [
        `Please quote case reference ${reference} in the answer and send the documents on which it rests. If there is something you do not have, please say so.`,
        'I may repeat your answer in my letter to the complainant. Please state clearly if the law forbids you to pass on certain information. I will keep that out of the letter.',
      ],
      silence: (by) =>
        `If I have had no answer by ${by}, I will assess the case on what I already have and say in the letter that I had no answer.`,
    },
    dueOn: (date) => `Please answer by ${date}.`,
  },
  adrCover: {
    result: (complainant, organisation) => `Complaint from ${complainant} about ${organisation}`,
    resultText: (organisation) =>
      `I am sending you the documents of a complaint that I dealt with as the independent customer representative at ${organisation}.`,
    referredOn: (date) => `The complainant took the case to you on ${date}.`,
    yourReference: (number) => `Your reference is ${number}.`,
    assessed: (date, outcome) => `I ended the case with a letter of ${date}. The result was: ${outcome}.`,
    notAssessed: 'I have not ended the case with a letter.',
    findings: 'The issues and my finding on each of them:',
    noFinding: 'not decided',
    enclosures: 'The documents come with this letter in the order in which they stand here.',
    noEnclosures: 'No documents come with this letter.',
    summary: 'Documents that come with the letter',
    number: 'No.',
    document: 'Document',
    from: 'From',
    date: 'Date',
    notAll:
      'The law may forbid a company to pass on certain information, so a list like this is not always complete. This sentence stands in all my cover letters and says nothing about this case in particular.',
    contact: (organisation) =>
      `${organisation} is a party to the case and answers your questions itself. I am not a party and speak for nobody.`,
    questions:
      'Questions about how I dealt with the case can be sent to me at the address at the top of this letter.',
  },
};
