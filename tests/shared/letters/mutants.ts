import type { Block, Letter } from '../../../src/shared/letters/letter';
import { openIssues, standingRemedies } from '../../../src/shared/complaint/state';
import { formatDate, formatMoney } from '../../../src/shared/core/format';
import type { RequirementId } from '../../../src/shared/letters/requirements/requirement-ids';
import { signpostsOf } from '../../../src/shared/letters/signpost';
import type { Signpost } from '../../../src/shared/letters/signpost';
import { textsOf } from '../../../src/shared/letters/texts/texts-of';
import type { SoundLetter } from '../../support/sound-letters';

/** A letter from which one thing was taken away. */
export interface Mutant {
  readonly what: string;
  readonly letter: Letter;
}

type Mutate = (sound: SoundLetter) => readonly Mutant[];

/** For each requirement the letters that lack what it asks for, one for each thing that can be taken away. */
export const REMOVALS: Readonly<Partial<Record<RequirementId, Mutate>>> = {
  sender: ({ letter }) => [
    { what: 'contact lines', letter: { ...letter, sender: { ...letter.sender, lines: [] } } },
    { what: 'unit', letter: { ...letter, sender: { ...letter.sender, unit: '' } } },
    { what: 'organisation', letter: { ...letter, sender: { ...letter.sender, organisation: '' } } },
    { what: 'signature', letter: withBlocks(letter, (block) => block.kind !== 'signature') },
  ],
  'case-facts': (sound) => {
    const { reference, receivedByFirmOn, receivedByRepresentativeOn } = sound.state.complaint;
    return [
      ...without(sound, reference),
      ...without(sound, dateIn(sound, receivedByFirmOn)),
      ...without(sound, dateIn(sound, receivedByRepresentativeOn)),
    ];
  },
  'result-first': ({ letter }) => {
    const callouts = letter.blocks.filter(({ kind }) => kind === 'callout');
    const rest = letter.blocks.filter(({ kind }) => kind !== 'callout');
    return [
      { what: 'result', letter: { ...letter, blocks: rest } },
      { what: 'its place', letter: { ...letter, blocks: [...rest, ...callouts] } },
      {
        what: 'title of the result',
        letter: changed(letter, (block) => (block.kind === 'callout' ? { ...block, title: '' } : block)),
      },
    ];
  },
  'issues-in-order': (sound) => {
    const issues = openIssues(sound.state);
    const heads = issues.map((_, index) => `issue-${String(index + 1)}`);
    const [first, second] = heads;
    return [
      ...heads.map((id) => ({ what: id, letter: withoutHeading(sound.letter, id) })),
      ...(first && second ? [{ what: 'order', letter: swapped(sound.letter, first, second) }] : []),
    ];
  },
  findings: (sound) => {
    const { assessment, labels } = textsOf(sound.letter.language);
    return issuesWithFinding(sound).flatMap(({ outcome }) =>
      without(sound, assessment.finding(labels.findingOutcome[outcome])),
    );
  },
  reasons: (sound) => issuesWithFinding(sound).flatMap(({ reasons }) => eachParagraph(sound, reasons)),
  rules: (sound) => issuesWithFinding(sound).flatMap(({ rule }) => without(sound, rule)),
  regimes: (sound) =>
    issuesWithFinding(sound).length === 0
      ? []
      : without(sound, textsOf(sound.letter.language).assessment.regime['payment-service']),
  positions: (sound) =>
    openIssues(sound.state).flatMap(({ positions }) =>
      Object.values(positions).flatMap((said) => without(sound, said)),
    ),
  'both-heard': (sound) =>
    issuesWithFinding(sound).length === 0
      ? []
      : [
          ...without(sound, textsOf(sound.letter.language).sides.heard('Nordbetal AB')),
          ...without(sound, sound.state.complaint.finalAnswer?.text ?? ''),
        ],
  wish: (sound) => without(sound, sound.state.complaint.desiredOutcome),
  'evidence-listed': (sound) => ['Kvittering', 'Ordrebekræftelse'].flatMap((title) => without(sound, title)),
  'remedy-amount': (sound) =>
    standingRemedies(sound.state).flatMap(({ amount }) =>
      amount ? without(sound, formatMoney(amount, sound.letter.language)) : [],
    ),
  'remedy-date': (sound) =>
    standingRemedies(sound.state).flatMap(({ dueOn }) => (dueOn ? without(sound, dateIn(sound, dueOn)) : [])),
  'remedy-actor': ({ letter, state }) =>
    standingRemedies(state).length === 0
      ? []
      : [
          {
            what: 'who acts',
            letter: changed(letter, (block) =>
              block.kind === 'table'
                ? { ...block, rows: block.rows.map((row) => [...row.slice(0, -1), '']) }
                : block,
            ),
          },
        ],
  'settlement-kept': (sound) =>
    without(sound, textsOf(sound.letter.language).decision.howTo('Nordbetal AB').settled),
  'inadmissible-reason': (sound) =>
    without(sound, textsOf(sound.letter.language).inadmissible.reason('Nordbetal AB')['not-first-assessed']),
  'inadmissible-explanation': (sound) => without(sound, sound.state.admissibility?.explanation ?? ''),
  'inadmissible-next': (sound) =>
    without(sound, textsOf(sound.letter.language).inadmissible.next['not-first-assessed']),
  'delay-reason': (sound) => without(sound, sound.expected.holdingReply?.reason ?? ''),
  'delay-beyond-control': (sound) => without(sound, sound.expected.holdingReply?.beyondControl ?? ''),
  'final-date': (sound) => {
    const by = sound.expected.holdingReply?.finalReplyBy;
    return by ? without(sound, dateIn(sound, by)) : [];
  },
  'silence-right': (sound) => {
    const { holding, common } = textsOf(sound.letter.language);
    return adrOf(sound).flatMap(({ name, silenceWeeks }) =>
      silenceWeeks === undefined
        ? []
        : without(sound, holding.silenceNow(name, 'Nordbetal AB', common.weeks(silenceWeeks))),
    );
  },
  'receipt-confirmed': (sound) =>
    without(sound, dateIn(sound, sound.state.complaint.receivedByRepresentativeOn)),
  'answer-date-promised': (sound) => {
    const by = sound.expected.acknowledgement?.answerBy;
    return by ? without(sound, dateIn(sound, by)) : [];
  },
  'next-steps': (sound) =>
    textsOf(sound.letter.language)
      .acknowledgement.next('Nordbetal AB')
      .flatMap((step) => without(sound, step)),
  questions: (sound) =>
    [...sound.state.requests.values()].flatMap(({ question }) => without(sound, question)),
  'question-dates': (sound) =>
    [...sound.state.requests.values()].flatMap(({ dueOn }) => without(sound, dateIn(sound, dueOn))),
  'no-answer': ({ letter }) => [{ what: 'silence', letter: withoutSection(letter, 'silence') }],
  'earlier-letter': (sound) => {
    const on = sound.expected.addendum?.earlierIssuedOn;
    return on ? without(sound, dateIn(sound, on)) : [];
  },
  'addendum-reason': (sound) => without(sound, sound.expected.addendum?.reason ?? ''),
  'addendum-text': (sound) => without(sound, sound.expected.addendum?.text ?? ''),
  'board-addressed': ({ letter }) => [
    { what: 'addressee', letter: { ...letter, addressee: { ...letter.addressee, name: 'Et andet nævn' } } },
  ],
  enclosures: (sound) => ['Kvittering', 'Ordrebekræftelse'].flatMap((title) => without(sound, title)),
  'firm-contact': (sound) => without(sound, textsOf(sound.letter.language).adrCover.contact('Nordbetal AB')),
  'adr-named': (sound) => [
    ...adrOf(sound).flatMap(({ name }) => without(sound, name)),
    { what: 'the whole section', letter: withoutSection(sound.letter, 'disagree') },
  ],
  'adr-contact': (sound) =>
    adrOf(sound).flatMap(({ website, phone, email, address }) =>
      [website?.replace('https://', ''), phone, email, address].flatMap((way) => without(sound, way ?? '')),
    ),
  'adr-fee': (sound) => adrOf(sound).flatMap(({ fee }) => without(sound, fee ?? '')),
  'adr-time-limit': (sound) => adrOf(sound).flatMap(({ timeLimit }) => without(sound, timeLimit ?? '')),
  'adr-language': (sound) => adrOf(sound).flatMap(({ language }) => without(sound, language ?? '')),
  'adr-participation': (sound) =>
    adrOf(sound).flatMap(({ participation }) => without(sound, participation ?? '')),
  'swedish-routes': (sound) => [
    ...signpostsOf(sound.expected.signposts, 'advice').flatMap(({ name }) => without(sound, name)),
    { what: 'court', letter: withoutSection(sound.letter, 'court') },
  ],
  supervisor: (sound) => [
    ...signpostsOf(sound.expected.signposts, 'supervisor').flatMap(({ name }) => without(sound, name)),
    { what: 'the whole section', letter: withoutSection(sound.letter, 'supervisor') },
  ],
  'representative-status': (sound) => {
    const { notAnAdrEntity, who } = textsOf(sound.letter.language).representative;
    return [
      ...without(sound, notAnAdrEntity),
      ...without(sound, who('Nordbetal AB')),
      { what: 'the whole section', letter: withoutSection(sound.letter, 'representative') },
    ];
  },
  'data-protection': (sound) => {
    const { rights, controller, toOthers } = textsOf(sound.letter.language).data;
    const [authority] = signpostsOf(sound.expected.signposts, 'data-protection');
    return [rights, controller('Nordbetal AB'), toOthers]
      .flatMap((words) => without(sound, words))
      .concat(
        sound.letter.blocks.some((block) => block.kind === 'heading' && block.id === 'data')
          ? [
              ...without(sound, authority?.name ?? ''),
              { what: 'the whole section', letter: withoutSection(sound.letter, 'data') },
            ]
          : [],
      );
  },
  channel: (sound) => {
    const { sent, sentToOthers } = textsOf(sound.letter.language).letter;
    return [...without(sound, sent('Nordbetal AB').post), ...without(sound, sentToOthers.post)];
  },
  checkpoint: (sound) => [
    ...without(sound, sound.expected.checkpointCode),
    {
      what: 'the code at the foot',
      letter: { ...sound.letter, checkpoint: { ...sound.letter.checkpoint, code: '' } },
    },
  ],
};

/** Words no letter may hold, by the requirement that forbids them. The first of a language's own stand with it. */
export const ADDITIONS: Readonly<Partial<Record<RequirementId, readonly string[]>>> = {
  gaps: [
    '[mangler: begrundelse]',
    '[saknas: datum]',
    '[missing: rule]',
    '[puuttuu: päivämäärä]',
    '[fehlt: Datum]',
  ],
  placeholders: [
    '{navn}',
    '<beløb>',
    '[indsæt dato]',
    '[infoga namn]',
    '[insert amount]',
    '[lisää nimi]',
    '[einfügen]',
    'xxx',
    'TODO',
    'Lorem ipsum',
    '______',
  ],
  'closed-platform': [
    'Du kan bruge EU-Kommissionens ODR-platform.',
    'Se https://ec.europa.eu/consumers/odr/.',
    'Se webgate.ec.europa.eu/odr.',
    'Klag på EU’s platform for onlinetvistbilæggelse.',
    'Använd EU:s plattform för tvistlösning online.',
    'You can use the online dispute resolution platform.',
    'Bruk EUs plattform for nettbasert tvisteløsning.',
    'Voit käyttää EU:n verkkovälitteistä riidanratkaisufoorumia.',
    'Nutzen Sie die OS-Plattform der EU.',
    'Die Plattform zur Online-Streitbeilegung steht bereit.',
    'Forordning (EU) nr. 524/2013 giver dig ret til det.',
  ],
  'forbidden-claims': [
    'Jeg er kundens advokat i virksomheden.',
    'Jag är kundens advokat i företaget.',
    "I am the customer's advocate in the company.",
    'Jeg er kundens talsmann.',
    'Olen asiakkaan asianajaja.',
    'Ich bin der Anwalt der Kunden.',
    'Skriv til vores kundeombudsmand.',
    'Jag är kundombud.',
    'Ich bin Ihre Ombudsfrau.',
    'Jeg er et uafhængigt klagenævn.',
    'Jag är en oberoende nämnd.',
    'I am an ADR entity.',
    'Jeg er en uavhengig klagenemnd.',
    'Olen riippumaton lautakunta.',
    'Ich bin eine Schlichtungsstelle.',
    'Min afgørelse er bindende for begge parter.',
    'Mitt beslut är bindande.',
    'My decision is binding.',
    'Avgjørelsen min er bindende.',
    'Päätökseni on sitova.',
    'Meine Entscheidung ist rechtlich bindend.',
  ],
  'secret-reports': [
    'Vi har underrettet Hvidvasksekretariatet.',
    'Der er mistanke om hvidvask.',
    'Politiet har bedt os om oplysninger om dig.',
    'Vi har rapporterat ärendet till Finanspolisen.',
    'Det finns misstanke om penningtvätt.',
    'Skatteverket har begärt uppgifter om dig.',
    'We filed a suspicious activity report.',
    'There is a suspicion of money laundering.',
    'The police have asked for information about you.',
    'Saken er meldt til Økokrim.',
    'Det er mistanke om hvitvasking.',
    'Politiet har innhentet opplysninger om deg.',
    'Asiasta on tehty rahanpesuilmoitus.',
    'On syytä epäillä rahanpesua.',
    'Poliisi on pyytänyt tietoja sinusta.',
    'Wir haben eine Verdachtsmeldung abgegeben.',
    'Es besteht der Verdacht der Geldwäsche.',
    'Das Finanzamt hat Auskünfte über Sie verlangt.',
  ],
};

/** The letter without the words, wherever they stand; no mutant when they stand nowhere. */
function without({ letter }: SoundLetter, words: string): readonly Mutant[] {
  const json = JSON.stringify(letter.blocks);
  const needle = JSON.stringify(words.trim()).slice(1, -1);
  if (needle === '' || !json.includes(needle)) return [];
  // Only texts inside the blocks were changed, so they are still blocks.
  return [
    {
      what: words,
      letter: { ...letter, blocks: JSON.parse(json.replaceAll(needle, '')) as readonly Block[] },
    },
  ];
}

function eachParagraph(sound: SoundLetter, text: string): readonly Mutant[] {
  return text.split(/\n\s*\n/).flatMap((part) => without(sound, part));
}

export function withParagraph(letter: Letter, text: string): Letter {
  const [first, ...rest] = letter.blocks;
  return { ...letter, blocks: [...(first ? [first] : []), { kind: 'paragraph', text }, ...rest] };
}

function withBlocks(letter: Letter, keep: (block: Block) => boolean): Letter {
  return { ...letter, blocks: letter.blocks.filter(keep) };
}

function changed(letter: Letter, change: (block: Block) => Block): Letter {
  return { ...letter, blocks: letter.blocks.map(change) };
}

function withoutHeading(letter: Letter, id: string): Letter {
  return withBlocks(letter, (block) => block.kind !== 'heading' || block.id !== id);
}

function withoutSection(letter: Letter, id: string): Letter {
  const [start, end] = section(letter, id);
  return { ...letter, blocks: [...letter.blocks.slice(0, start), ...letter.blocks.slice(end)] };
}

function swapped(letter: Letter, first: string, second: string): Letter {
  const [start, middle] = section(letter, first);
  const [, end] = section(letter, second);
  const { blocks } = letter;
  return {
    ...letter,
    blocks: [
      ...blocks.slice(0, start),
      ...blocks.slice(middle, end),
      ...blocks.slice(start, middle),
      ...blocks.slice(end),
    ],
  };
}

function section({ blocks }: Letter, id: string): readonly [number, number] {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.id === id);
  const head = blocks[start];
  if (head?.kind !== 'heading') throw new Error(`No section ${id}`);
  const length = blocks
    .slice(start + 1)
    .findIndex((block) => block.kind === 'heading' && block.level <= head.level);
  return [start, length < 0 ? blocks.length : start + 1 + length];
}

function issuesWithFinding({ state }: SoundLetter) {
  return openIssues(state).flatMap(({ finding }) => (finding ? [finding] : []));
}

function adrOf({ expected }: SoundLetter): readonly Signpost[] {
  return signpostsOf(expected.signposts, 'adr');
}

function dateIn({ letter }: SoundLetter, date: Parameters<typeof formatDate>[0]): string {
  return formatDate(date, letter.language);
}
