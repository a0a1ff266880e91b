import * as z from 'zod';
import { DATE_ORDERS } from './human-date';
import { DECIMAL_SIGNS } from './human-amount';

/** The fields a column of a CSV file can fill. */
export const CSV_FIELDS = [
  'externalId',
  'reference',
  'market',
  'language',
  'complainant.name',
  'complainant.email',
  'complainant.phone',
  'complainant.address',
  'complainant.customerNumber',
  'authorisedPerson.name',
  'authorisedPerson.email',
  'authorisedPerson.authority',
  'vulnerability',
  'product',
  'regime',
  'receivedByFirmOn',
  'receivedByRepresentativeOn',
  'text',
  'desiredOutcome',
  'disputedAmount.amount',
  'disputedAmount.currency',
  'finalAnswer.answeredOn',
  'finalAnswer.text',
  'attachments',
] as const;

export type CsvField = (typeof CSV_FIELDS)[number];

/** Without these no case can be made of a line. */
export const REQUIRED_CSV_FIELDS: readonly CsvField[] = [
  'externalId',
  'market',
  'complainant.name',
  'product',
  'receivedByFirmOn',
  'receivedByRepresentativeOn',
  'text',
];

const byField = <Value extends z.ZodType>(value: Value) => z.partialRecord(z.enum(CSV_FIELDS), value);

export const mappingSchema = z.strictObject({
  columns: byField(z.array(z.string()).min(1)),
  constants: byField(z.string()),
  dateOrder: z.enum(DATE_ORDERS),
  decimalSign: z.enum(DECIMAL_SIGNS),
});

/**
 * Which columns, by name, fill which fields; several columns fill one field in their order (first name and surname,
 * the lines of an address). A constant stands where the cell is empty or no column is chosen.
 */
export type Mapping = Readonly<z.infer<typeof mappingSchema>>;

export const mappingProfileSchema = z.strictObject({
  v: z.literal(1),
  name: z.string().min(1).max(120),
  mapping: mappingSchema,
});

/** A mapping kept under a name for the next file of the same making. */
export type MappingProfile = Readonly<z.infer<typeof mappingProfileSchema>>;

/** Required fields that neither a column nor a constant fills. */
export function missingFields(mapping: Mapping): readonly CsvField[] {
  return REQUIRED_CSV_FIELDS.filter(
    (field) => mapping.columns[field] === undefined && (mapping.constants[field] ?? '').trim() === '',
  );
}

/** The first profile all of whose columns the file has. */
export function fittingProfile(
  profiles: readonly MappingProfile[],
  headers: readonly string[],
): MappingProfile | undefined {
  return profiles.find(({ mapping }) => {
    const wanted = Object.values(mapping.columns).flat();
    return wanted.length > 0 && wanted.every((column) => headers.includes(column));
  });
}

/** Names to map by: blank ones are numbered, repeated ones too, so that each column has its own. */
export function columnNames(cells: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return cells.map((cell, index) => {
    const plain = cell.trim().replace(/\s+/g, ' ');
    const base = plain === '' ? `#${String(index + 1)}` : plain;
    let name = base;
    for (let number = 2; taken.has(name); number += 1) name = `${base} (${String(number)})`;
    taken.add(name);
    return name;
  });
}
