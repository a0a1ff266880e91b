import type { QueueRow } from './row';

/**
 * What may stand for a case in a file that leaves the vault unsealed. The reference, as long as it is a number and no
 * more: it leads nowhere without the vault, yet whoever works with the case knows it. One that could hold a name, a
 * personal identity number or a card number gives way to the beginning of the case's random id.
 */
export function caseNumber({
  reference,
  caseId,
  complainant,
}: Pick<QueueRow, 'reference' | 'caseId' | 'complainant'>): string {
  const bare = isBareNumber(reference) && !sharesAWord(reference, complainant);
  return bare ? reference : caseId.slice(0, 8).toUpperCase();
}

/** Short prefixes such as UVI or DK, then digits; the parts joined by hyphens, slashes or dots. */
const SHAPE = /^(?:[A-Z]{1,4}[-/.])*[A-Z]{0,4}\d+(?:[-/.]\d+)*$/;
const LONGEST = 24;
/** Danish and Swedish personal identity numbers: six or eight digits, four more. */
const PERSONAL_NUMBER = /\d{6}[-/.]?\d{4}/;
/** Card and account numbers are longer than any register. */
const LONG_RUN = /\d{9}/;

function isBareNumber(reference: string): boolean {
  return (
    reference.length <= LONGEST &&
    SHAPE.test(reference) &&
    !PERSONAL_NUMBER.test(reference) &&
    !LONG_RUN.test(reference)
  );
}

function sharesAWord(reference: string, name: string): boolean {
  const words = new Set(wordsOf(name));
  return wordsOf(reference).some((word) => words.has(word));
}

function wordsOf(text: string): readonly string[] {
  return text.toUpperCase().match(/\p{L}+/gu) ?? [];
}
