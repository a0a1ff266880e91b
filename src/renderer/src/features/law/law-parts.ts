/** The parts of the page, in order. */
export const LAW_PARTS = [
  'rules',
  'changes',
  'calendars',
  'places',
  'authorities',
  'languages',
  'packs',
] as const;
export type LawPart = (typeof LAW_PARTS)[number];

/** Where the part stands in the document. */
export function partId(part: LawPart): string {
  return `law-${part}`;
}
