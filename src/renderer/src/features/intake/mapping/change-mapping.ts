import type { CsvField, Mapping } from '../../../../../shared/intake/mapping';

/** Where a field's value comes from, as one choice in a list. */
export type ColumnChoice =
  { readonly kind: 'none' } | { readonly kind: 'fixed' } | { readonly kind: 'column'; readonly name: string };

/** A fixed value that is still to be chosen stands in the mapping as an empty text. */
export function choiceOf(mapping: Mapping, field: CsvField): ColumnChoice {
  const [name] = mapping.columns[field] ?? [];
  if (name !== undefined) return { kind: 'column', name };
  return mapping.constants[field] === undefined ? { kind: 'none' } : { kind: 'fixed' };
}

/** @param place which of the field's columns, from 0; giving up one moves the others up */
export function withChoice(mapping: Mapping, field: CsvField, place: number, choice: ColumnChoice): Mapping {
  const before = mapping.columns[field] ?? [];
  const chosen = choice.kind === 'column' ? [choice.name] : [];
  const columns =
    choice.kind === 'fixed' ? [] : [...before.slice(0, place), ...chosen, ...before.slice(place + 1)];
  return {
    ...mapping,
    columns: withMember(mapping.columns, field, columns.length > 0 ? columns : undefined),
    constants: withMember(
      mapping.constants,
      field,
      choice.kind === 'fixed' ? (mapping.constants[field] ?? '') : undefined,
    ),
  };
}

export function withFixed(mapping: Mapping, field: CsvField, value: string): Mapping {
  return { ...mapping, constants: withMember(mapping.constants, field, value) };
}

/** Columns of the file that fill no field. */
export function unusedColumns(mapping: Mapping, headers: readonly string[]): readonly string[] {
  const used = new Set(Object.values(mapping.columns).flat());
  return headers.filter((header) => !used.has(header));
}

type Members<T> = Readonly<Partial<Record<CsvField, T>>>;

function withMember<T>(
  members: Members<T>,
  field: CsvField,
  value: T | undefined,
): Partial<Record<CsvField, T>> {
  const { [field]: _before, ...rest } = members;
  // Without one of its members it still is a record of fields.
  const others = rest as Partial<Record<CsvField, T>>;
  return value === undefined ? others : { ...others, [field]: value };
}
