import { usedClauseText } from '../clauses/used-clause-text';
import type { IssuedLetter } from '../complaint/events';
import { LETTER_KIND_LABELS } from '../complaint/labels';
import { heading, label, paragraph } from '../letters/blocks';
import type { Block } from '../letters/letter';
import { entriesAt } from './as-it-stood';
import { issuedLetters } from './enclosures';
import { inGroups, utc } from './pack-report-context';
import type { PackReportContext } from './pack-report-context';
import { withheldCounts } from './pack-files';
import { PACK_SCOPE_TEXTS } from './pack-report-scope-texts';
import { WITHHELD_REASON_LABELS } from './withheld-texts';

/** How much is withheld, by reason, and in which lines; empty for a pack that holds everything. */
export function withheldSection({ input, language }: PackReportContext): readonly Block[] {
  const words = PACK_SCOPE_TEXTS[language].withheld;
  const counts = withheldCounts(input.entries);
  const passages = input.purpose === 'full' ? 0 : input.passages.length;
  if (counts.length === 0 && passages === 0 && input.lettersLeftOut === 0) return [];
  const rows = counts.map(({ reason, count }) => [
    WITHHELD_REASON_LABELS[reason][language],
    String(count),
    input.entries
      .flatMap((entry, place) =>
        'withheld' in entry && entry.withheld.reason === reason ? [String(place + 1)] : [],
      )
      .join(', '),
  ]);
  const columns = [
    { header: words.reason, weight: 3 },
    { header: words.count, weight: 1, numeric: true },
    { header: words.entries, weight: 6 },
  ];
  return [
    heading(2, words.heading, 'withheld'),
    ...(rows.length === 0
      ? []
      : [paragraph(words.intro), { kind: 'table', summary: words.about, columns, rows } as const]),
    ...(input.lettersLeftOut === 0 ? [] : [paragraph(words.letters(input.lettersLeftOut))]),
    ...(passages === 0 ? [] : [paragraph(words.passages(passages))]),
  ];
}

/** What each final assessment rests on: the entries before it, exhibits by hash, and the versions of what it was made with. */
export function thenSection(context: PackReportContext): readonly Block[] {
  const { input, state, language } = context;
  const words = PACK_SCOPE_TEXTS[language].then;
  const finals = issuedLetters(state).filter(({ kind }) => kind === 'final-assessment');
  const head = heading(2, words.heading, 'then');
  if (finals.length === 0) return [head, paragraph(words.none)];
  return [
    head,
    ...finals.flatMap((letter): readonly Block[] => {
      const { checkpoint } = letter;
      const before = entriesAt(input.entries, checkpoint.body).length;
      const name = `${LETTER_KIND_LABELS[letter.kind][language]}, ${context.shortDate(letter.issuedOn)}`;
      return [
        paragraph(words.intro(name, utc(checkpoint.body.takenAt), before)),
        ...restsOnBlocks(context, letter),
        paragraph(words.later(input.entries.length - before)),
      ];
    }),
  ];
}

/** The versions a letter was made with, and the exhibits it names by hash. */
export function restsOnBlocks(context: PackReportContext, letter: IssuedLetter): readonly Block[] {
  const { language } = context;
  const words = PACK_SCOPE_TEXTS[language].then;
  const { rulePackVersion, templateVersion, clauses = [], checkpoint, restsOn } = letter;
  const used = clauses.map((clause) => usedClauseText(clause, language));
  return [
    {
      kind: 'facts',
      summary: words.about,
      facts: [
        { label: words.rules, value: rulePackVersion },
        { label: words.template, value: templateVersion },
        { label: words.clauses, value: used.length === 0 ? words.noClauses : used.join('; ') },
        { label: words.code, value: checkpoint.code },
      ],
    },
    ...basis(context, restsOn),
  ];
}

function basis({ state, language, texts }: PackReportContext, hashes: readonly string[]): readonly Block[] {
  const words = PACK_SCOPE_TEXTS[language].then;
  if (hashes.length === 0) return [paragraph(words.noEvidence)];
  const exhibits = [...state.evidence.values()];
  const rows = hashes.map((hash) => {
    const exhibit = exhibits.find(({ sha256 }) => sha256 === hash);
    return [
      exhibit ? String(exhibit.exhibitNumber) : texts.none,
      exhibit?.title ?? words.unnamed,
      inGroups(hash),
    ];
  });
  const columns = [
    { header: words.exhibit, weight: 1 },
    { header: texts.evidence.title, weight: 4 },
    { header: texts.evidence.sha256, weight: 4 },
  ];
  return [label(words.evidence), { kind: 'table', summary: words.evidenceAbout, columns, rows }];
}
