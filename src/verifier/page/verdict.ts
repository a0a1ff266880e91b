import { faultText } from '../../shared/audit/fault-texts';
import type { PackVerdict } from '../../shared/audit/verify-pack';
import { PURPOSE_LABELS, WITHHELD_REASON_LABELS } from '../../shared/audit/withheld-texts';
import type { UiLanguage } from '../../shared/core/text';
import { element } from './element';
import { texts } from './texts';
import type { PageTexts } from './texts';

/** The result, in the order of what a reader asks: is it sound, what is it about, what is it worth. */
export function verdictView(file: string, verdict: PackVerdict, language: UiLanguage): readonly Node[] {
  const t = texts[language];
  return [
    outcome(verdict, t, language),
    section(t.about, facts(file, verdict, t, language)),
    ...withheld(verdict, t, language),
    section(t.letters, ...letters(verdict, t)),
    section(t.signer, ...signature(verdict, t)),
    section(t.limits, bullets(t.limitList)),
  ];
}

function outcome(verdict: PackVerdict, t: PageTexts, language: UiLanguage): HTMLElement {
  const { sound, faults } = verdict;
  const heading = element('h2', { id: 'outcome', tabIndex: -1 }, sound ? t.sound : t.notSound);
  const lines = faults.map((fault) => faultText(fault, language));
  return element(
    'section',
    { className: sound ? 'outcome sound' : 'outcome wrong' },
    heading,
    ...(sound
      ? [
          element('p', {}, t.soundText),
          ...(withheldIn(verdict) === 0
            ? []
            : [element('p', {}, t.withheldShort(withheldIn(verdict), verdict.entries))]),
        ]
      : [element('p', {}, t.faults(faults.length)), bullets(lines)]),
  );
}

function facts(file: string, verdict: PackVerdict, t: PageTexts, language: UiLanguage): HTMLElement {
  const list = element('dl', {});
  const add = (term: string, ...content: readonly (Node | string)[]) => {
    list.append(element('dt', {}, term), element('dd', {}, ...content));
  };
  add(t.file, file);
  if (verdict.reference !== undefined) add(t.reference, verdict.reference);
  if (verdict.organisation !== undefined) add(t.organisation, verdict.organisation);
  if (verdict.purpose !== undefined) add(t.purpose, PURPOSE_LABELS[verdict.purpose][language]);
  add(t.entries, String(verdict.entries));
  if (verdict.checkpointCode !== undefined) {
    add(t.checkpoint, code(verdict.checkpointCode), element('small', {}, t.checkpointHelp));
  }
  const newest = verdict.anchors.at(-1);
  if (newest) {
    add(
      t.anchor,
      code(newest.code),
      element('small', {}, t.anchorHelp(newest.number + 1, newest.entries, verdict.entries)),
    );
  }
  const stamped = verdict.anchors.findLast(({ stamp }) => stamp);
  if (stamped?.stamp) {
    const { at, authority } = stamped.stamp;
    add(
      t.anchorStamp,
      t.stamped(new Date(at).toISOString(), authority),
      element('small', {}, t.anchorHelp(stamped.number + 1, stamped.entries, verdict.entries)),
    );
  }
  if (verdict.rootKey !== undefined) add(t.rootKey, code(verdict.rootKey));
  return list;
}

/** What the reader does not get to see, and why; nothing for a pack that holds everything. */
function withheld(verdict: PackVerdict, t: PageTexts, language: UiLanguage): readonly Node[] {
  const count = withheldIn(verdict);
  if (count === 0 && verdict.lettersLeftOut === 0) return [];
  const reasons = verdict.withheld.map(
    (each) => `${WITHHELD_REASON_LABELS[each.reason][language]}: ${String(each.count)}`,
  );
  return [
    section(
      t.withheld,
      ...(count === 0 ? [] : [element('p', {}, t.withheldText(count, verdict.entries)), bullets(reasons)]),
      ...(verdict.purpose === 'erased' ? [element('p', {}, t.erased)] : []),
      ...(verdict.lettersLeftOut === 0 ? [] : [element('p', {}, t.leftOut(verdict.lettersLeftOut))]),
    ),
  ];
}

function withheldIn(verdict: PackVerdict): number {
  return verdict.withheld.reduce((sum, { count }) => sum + count, 0);
}

function letters({ letters: enclosed }: PackVerdict, t: PageTexts): readonly Node[] {
  if (enclosed.length === 0) return [element('p', {}, t.noLetters)];
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col' }, t.letter),
    element('th', { scope: 'col' }, t.code),
  );
  const rows = enclosed.map((letter) =>
    element(
      'tr',
      {},
      element('td', {}, letter.name),
      element('td', {}, letter.code === undefined ? t.noCode : code(letter.code)),
    ),
  );
  return [
    element('p', {}, t.lettersHelp),
    element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows)),
  ];
}

function signature({ signer }: PackVerdict, t: PageTexts): readonly Node[] {
  if (!signer) return [element('p', {}, t.signerNone)];
  return [
    element('p', {}, element('strong', {}, signer.subject)),
    element('p', {}, t.signerKinds[signer.kind ?? 'unknown']),
    ...(signer.stamp
      ? [element('p', {}, t.stamped(new Date(signer.stamp.at).toISOString(), signer.stamp.authority))]
      : []),
  ];
}

function section(title: string, ...content: readonly Node[]): HTMLElement {
  return element('section', {}, element('h2', {}, title), ...content);
}

function bullets(lines: readonly string[]): HTMLElement {
  return element('ul', {}, ...lines.map((line) => element('li', {}, line)));
}

function code(text: string): HTMLElement {
  return element('code', {}, text);
}
