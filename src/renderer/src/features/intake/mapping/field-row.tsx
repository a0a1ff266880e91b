import AddIcon from '@mui/icons-material/AddRounded';
import WarningIcon from '@mui/icons-material/WarningAmberRounded';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import Tooltip from '@mui/material/Tooltip';
import { Fragment, useState } from 'react';

import { FIELD_LABELS } from '../../../../../shared/intake/field';
import { REQUIRED_CSV_FIELDS } from '../../../../../shared/intake/mapping';
import type { CsvField, Mapping } from '../../../../../shared/intake/mapping';
import { useLanguage, useTexts } from '../../../lib/language';
import type { SourceTable } from '../reading/protocol';
import { texts } from '../texts';
import { choiceOf, withChoice, withFixed } from './change-mapping';
import type { ColumnChoice } from './change-mapping';
import { fixedInput } from './field-groups';
import type { FixedInput } from './field-groups';
import { readSamples } from './read-sample';

export function fieldControlId(field: CsvField): string {
  return `map-${field}`;
}

interface FieldRowProps {
  readonly field: CsvField;
  readonly mapping: Mapping;
  readonly table: SourceTable;
  readonly missing: boolean;
  readonly onChange: (mapping: Mapping) => void;
}

/** One field: where it comes from, and how the first lines will be read. */
export function FieldRow({ field, mapping, table, missing, onChange }: FieldRowProps) {
  const t = useTexts(texts).mapping;
  const language = useLanguage();
  const [adding, setAdding] = useState(false);
  const label = FIELD_LABELS[field][language];
  const required = REQUIRED_CSV_FIELDS.includes(field);
  const fixed = fixedInput(field, language);
  const choice = choiceOf(mapping, field);
  const columns = mapping.columns[field] ?? [];
  const change = (place: number, next: ColumnChoice) => {
    setAdding(false);
    onChange(withChoice(mapping, field, place, next));
  };
  return (
    <tr>
      <th scope="row">
        <Box sx={{ pt: 0.75 }}>
          {label}
          {required && (
            <Box component="span" sx={{ color: 'text.secondary', fontSize: 12 }}>
              {` · ${t.required}`}
            </Box>
          )}
        </Box>
      </th>
      <td>
        <Box sx={{ display: 'flex', flexDirection: 'column', gap: 0.5 }}>
          <Box sx={{ display: 'flex', gap: 0.5, alignItems: 'center' }}>
            <ColumnSelect
              id={fieldControlId(field)}
              label={label}
              choice={choice}
              headers={table.headers}
              canBeFixed={fixed !== undefined}
              missing={missing}
              onChange={(next) => {
                change(0, next);
              }}
            />
            {columns.length > 0 && !adding && (
              <Tooltip title={t.another(label)}>
                <IconButton
                  aria-label={t.another(label)}
                  onClick={() => {
                    setAdding(true);
                  }}
                >
                  <AddIcon sx={{ fontSize: 18 }} />
                </IconButton>
              </Tooltip>
            )}
          </Box>
          {columns.slice(1).map((name, index) => (
            <ColumnSelect
              key={name}
              label={t.nth(label, index + 2)}
              choice={{ kind: 'column', name }}
              headers={table.headers}
              canBeFixed={false}
              missing={false}
              onChange={(next) => {
                change(index + 1, next);
              }}
            />
          ))}
          {adding && (
            <ColumnSelect
              key="adding"
              label={t.nth(label, columns.length + 1)}
              choice={{ kind: 'none' }}
              headers={table.headers}
              canBeFixed={false}
              missing={false}
              onChange={(next) => {
                change(columns.length, next);
              }}
            />
          )}
          {choice.kind === 'fixed' && fixed && (
            <FixedValue
              label={t.fixedValue(label)}
              input={fixed}
              value={mapping.constants[field] ?? ''}
              onChange={(value) => {
                onChange(withFixed(mapping, field, value));
              }}
            />
          )}
        </Box>
      </td>
      <td>
        <Samples field={field} mapping={mapping} table={table} />
      </td>
    </tr>
  );
}

interface ColumnSelectProps {
  readonly id?: string;
  readonly label: string;
  readonly choice: ColumnChoice;
  readonly headers: readonly string[];
  readonly canBeFixed: boolean;
  readonly missing: boolean;
  readonly onChange: (choice: ColumnChoice) => void;
}

/** Column names are prefixed in the values, so that a column may be called "none". */
const COLUMN = 'column:';

function ColumnSelect({ id, label, choice, headers, canBeFixed, missing, onChange }: ColumnSelectProps) {
  const t = useTexts(texts).mapping;
  const gone = choice.kind === 'column' && !headers.includes(choice.name) ? [choice.name] : [];
  return (
    <TextField
      {...(id !== undefined && { id })}
      select
      error={missing}
      value={choice.kind === 'column' ? `${COLUMN}${choice.name}` : choice.kind}
      onChange={({ target }) => {
        if (target.value.startsWith(COLUMN))
          onChange({ kind: 'column', name: target.value.slice(COLUMN.length) });
        else onChange({ kind: target.value === 'fixed' ? 'fixed' : 'none' });
      }}
      slotProps={{
        select: { native: true },
        htmlInput: { 'aria-label': label, ...(missing && { 'aria-invalid': true }) },
      }}
      sx={{
        '& select': { py: '5px' },
        '& .MuiOutlinedInput-root': {
          bgcolor: 'background.paper',
          color: choice.kind === 'none' ? 'text.secondary' : 'text.primary',
        },
      }}
    >
      <option value="none">{t.none}</option>
      {canBeFixed && <option value="fixed">{t.fixedOption}</option>}
      {[...headers, ...gone].map((header) => (
        <option key={header} value={`${COLUMN}${header}`}>
          {header}
        </option>
      ))}
    </TextField>
  );
}

interface FixedValueProps {
  readonly label: string;
  readonly input: FixedInput;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function FixedValue({ label, input, value, onChange }: FixedValueProps) {
  const t = useTexts(texts).mapping;
  const choices = input.kind === 'choice' ? input.choices : undefined;
  return (
    <TextField
      value={value}
      onChange={({ target }) => {
        onChange(target.value);
      }}
      {...(choices ? { select: true } : { type: 'date' })}
      slotProps={{ select: { native: true }, htmlInput: { 'aria-label': label } }}
      sx={{
        '& select, & input': { py: '5px' },
        '& .MuiOutlinedInput-root': { bgcolor: 'background.paper' },
      }}
    >
      {choices && <option value="">{t.choose}</option>}
      {choices?.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </TextField>
  );
}

function Samples({ field, mapping, table }: Pick<FieldRowProps, 'field' | 'mapping' | 'table'>) {
  const t = useTexts(texts).mapping;
  const language = useLanguage();
  if (choiceOf(mapping, field).kind !== 'column') return null;
  const samples = readSamples(field, mapping, table.headers, table.sampleRows, language);
  return (
    <Box
      sx={{
        pt: 0.75,
        overflow: 'hidden',
        textOverflow: 'ellipsis',
        whiteSpace: 'nowrap',
        color: 'text.secondary',
      }}
    >
      {samples.length === 0 && t.noSamples}
      {samples.map(({ text, understood }, place) => (
        <Fragment key={text}>
          {place > 0 && ' · '}
          <Box component="span" sx={{ color: understood ? 'text.primary' : 'warning.main' }}>
            {!understood && <WarningIcon aria-hidden sx={{ fontSize: 14, verticalAlign: '-2px', mr: 0.5 }} />}
            {understood ? text : t.unread(text)}
          </Box>
        </Fragment>
      ))}
    </Box>
  );
}
