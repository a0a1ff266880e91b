import type { LetterKind } from '../../complaint/vocabulary';
import type { LocalDate } from '../../core/local-date';
import { heading, paragraph } from '../blocks';
import type { Block } from '../letter';
import type { LetterContext } from '../letter-context';
import { listedEvidence } from './material';

/** The letters and exhibits that go to a board, in the order in which they are enclosed. */
export function enclosures(context: LetterContext): readonly Block[] {
  const { texts, shortDate } = context;
  const words = texts.adrCover;
  const documents = [...letters(context), ...exhibits(context)];
  const rows = documents.map(({ title, from, on }, index) => [String(index + 1), title, from, shortDate(on)]);
  return [
    heading(2, texts.headings.coverEnclosures, ENCLOSURES_ID),
    ...(rows.length === 0
      ? [paragraph(words.noEnclosures)]
      : [
          paragraph(words.enclosures),
          {
            kind: 'table',
            summary: words.summary,
            columns: [
              { header: words.number, weight: 0.9 },
              { header: words.document, weight: 5 },
              { header: words.from, weight: 2.6 },
              { header: words.date, weight: 2.2 },
            ],
            rows,
          } as const,
        ]),
    paragraph(words.notAll),
  ];
}

/** Id of the heading over the list, whatever it says. */
export const ENCLOSURES_ID = 'enclosures';

interface Document {
  readonly title: string;
  readonly from: string;
  readonly on: LocalDate;
}

/** Questions to the firm stay inside: they may touch on what must not be disclosed. */
const ENCLOSED: readonly LetterKind[] = [
  'acknowledgement',
  'holding-reply',
  'final-assessment',
  'inadmissibility',
  'settlement',
  'addendum',
];

function letters({ state, texts }: LetterContext): readonly Document[] {
  const { letterKind, evidenceOrigin } = texts.labels;
  return [...state.letters, ...state.addenda.map(({ letter }) => letter)]
    .filter(({ kind }) => ENCLOSED.includes(kind))
    .map(({ kind, issuedOn }) => ({
      title: letterKind[kind],
      from: evidenceOrigin.representative,
      on: issuedOn,
    }));
}

function exhibits({ state, texts }: LetterContext): readonly Document[] {
  return listedEvidence(state).map(({ exhibitNumber, title, origin, receivedOn }) => ({
    title: `${texts.material.exhibit(exhibitNumber)}: ${title.trim()}`,
    from: texts.labels.evidenceOrigin[origin],
    on: receivedOn,
  }));
}
