import type { Complaint, Person } from '../complaint/complaint';
import type { Money } from '../core/money';
import type { Field } from './field';
import { decimalText } from './human-amount';
import type { IntakeAttachment } from './intake-attachment';
import type { ReadableRow } from './read-rows';

/** What is already recorded of a case with the same external id. */
export interface KnownCase {
  readonly complaint: Complaint;
  readonly supplements: readonly {
    readonly contentHash: string;
    readonly changes: readonly FieldChange[];
  }[];
  readonly exhibits: readonly { readonly fileName: string; readonly sha256: string }[];
}

/** `field` is a {@link Field} when the change came from an import. */
export interface FieldChange {
  readonly field: string;
  readonly was: string;
  readonly is: string;
}

export type Standing =
  | { readonly kind: 'new' }
  | { readonly kind: 'already-here' }
  | {
      readonly kind: 'changed-since';
      readonly changes: readonly FieldChange[];
      /** Those that are not exhibits of the case yet. */
      readonly attachments: readonly IntakeAttachment[];
    };

/**
 * How a row stands to what is recorded. Whatever was imported once, in any version, is already here; a version never
 * seen is added information and names what it says differently from the latest known text of each field.
 */
export function classify(row: ReadableRow, known: KnownCase | undefined): Standing {
  if (known === undefined) return { kind: 'new' };
  const hashes = [known.complaint.contentHash, ...known.supplements.map(({ contentHash }) => contentHash)];
  if (hashes.includes(row.contentHash)) return { kind: 'already-here' };
  const was = new Map<string, string>(describe(known.complaint));
  for (const { changes } of known.supplements) for (const { field, is } of changes) was.set(field, is);
  const is = new Map<string, string>(describe(row.complaint));
  const changes = [...new Set([...was.keys(), ...is.keys()])]
    .map((field) => ({ field, was: was.get(field) ?? '', is: is.get(field) ?? '' }))
    .filter((change) => change.was !== change.is);
  const attachments = row.attachments.filter((attachment) => !isExhibit(attachment, known));
  return changes.length === 0 && attachments.length === 0
    ? { kind: 'already-here' }
    : { kind: 'changed-since', changes, attachments };
}

function isExhibit(attachment: IntakeAttachment, known: KnownCase): boolean {
  const { source } = attachment;
  return known.exhibits.some((exhibit) =>
    source.kind === 'inline' ? exhibit.sha256 === source.sha256 : exhibit.fileName === source.name,
  );
}

/** Every field as one text, to compare and to show. Absent and empty are the same. */
function describe(complaint: Complaint): readonly (readonly [Field, string])[] {
  const { authorisedPerson, disputedAmount, finalAnswer } = complaint;
  const all: readonly (readonly [Field, string])[] = [
    ['reference', complaint.reference],
    ['market', complaint.market],
    ['language', complaint.language],
    ...describePerson('complainant', complaint.complainant),
    ...(authorisedPerson === undefined ? [] : describePerson('authorisedPerson', authorisedPerson)),
    ['authorisedPerson.authority', authorisedPerson?.authority ?? ''],
    ['vulnerability', complaint.vulnerability ?? ''],
    ['product', complaint.product],
    ['regime', complaint.regime],
    ['receivedByFirmOn', complaint.receivedByFirmOn],
    ['receivedByRepresentativeOn', complaint.receivedByRepresentativeOn],
    ['text', complaint.text],
    ['desiredOutcome', complaint.desiredOutcome],
    ['disputedAmount', disputedAmount === undefined ? '' : moneyText(disputedAmount)],
    ['finalAnswer.answeredOn', finalAnswer?.answeredOn ?? ''],
    ['finalAnswer.text', finalAnswer?.text ?? ''],
    [
      'contacts',
      complaint.contacts.map((one) => [one.on, one.channel, one.with, one.summary].join(' · ')).join('\n'),
    ],
  ];
  return all.filter(([, text]) => text !== '');
}

function moneyText({ amountMinor, currency }: Money): string {
  return `${decimalText(amountMinor)} ${currency}`;
}

function describePerson(
  who: 'complainant' | 'authorisedPerson',
  person: Person,
): readonly (readonly [Field, string])[] {
  return [
    [`${who}.name`, person.name],
    [`${who}.email`, person.email ?? ''],
    [`${who}.phone`, person.phone ?? ''],
    [`${who}.address`, (person.address ?? []).join('\n')],
    [`${who}.customerNumber`, person.customerNumber ?? ''],
  ];
}
