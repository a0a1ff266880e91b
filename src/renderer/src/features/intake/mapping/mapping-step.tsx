import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';

import { FIELD_LABELS } from '../../../../../shared/intake/field';
import { missingFields, REQUIRED_CSV_FIELDS } from '../../../../../shared/intake/mapping';
import type { CsvField } from '../../../../../shared/intake/mapping';
import { problemSentence } from '../../../../../shared/intake/problem-texts';
import { useLanguage, useTexts } from '../../../lib/language';
import type { Intake, IntakeState } from '../intake';
import { StepFrame } from '../step-frame';
import { texts } from '../texts';
import { choiceOf, unusedColumns } from './change-mapping';
import { FIELD_GROUPS, GROUPS } from './field-groups';
import { FieldRow, fieldControlId } from './field-row';
import { MappingOptions } from './mapping-options';

interface MappingStepProps {
  readonly intake: Intake;
  readonly state: Extract<IntakeState, { readonly step: 'mapping' }>;
}

/** Which column of a table is what. */
export function MappingStep({ intake, state }: MappingStepProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { mapping, table, source, profile } = state;
  const [checked, setChecked] = useState(false);
  const [withRest, setWithRest] = useState(false);
  // What is not in the file at first stays out of the way; a field does not vanish while it is being changed.
  const [absent] = useState<ReadonlySet<CsvField>>(
    () =>
      new Set(
        GROUPS.flatMap((group): readonly CsvField[] => FIELD_GROUPS[group]).filter(
          (field) => !REQUIRED_CSV_FIELDS.includes(field) && choiceOf(mapping, field).kind === 'none',
        ),
      ),
  );
  const missing = missingFields(mapping);
  const unused = unusedColumns(mapping, table.headers);
  const labels = missing.map((field) => FIELD_LABELS[field][language]).join(', ');

  const next = () => {
    setChecked(true);
    const [first] = missing;
    if (first === undefined) void intake.check();
    else document.getElementById(fieldControlId(first))?.focus();
  };

  return (
    <StepFrame
      title={t.mapping.title}
      text={t.mapping.intro}
      foot={
        <>
          <Button variant="text" color="inherit" onClick={intake.back}>
            {t.back}
          </Button>
          <Box
            role="alert"
            sx={{ flexGrow: 1, textAlign: 'right', px: 1, color: 'error.main', fontSize: 13, minWidth: 0 }}
          >
            {checked && missing.length > 0 && t.mapping.missing(labels)}
          </Box>
          <Button variant="contained" sx={{ flexShrink: 0 }} onClick={next}>
            {t.mapping.next}
          </Button>
        </>
      }
    >
      <Box sx={{ flexGrow: 1, minHeight: 0, overflow: 'auto', px: 3, pb: 3 }}>
        <MappingOptions intake={intake} mapping={mapping} profile={profile} />
        {source.warnings.map((warning) => (
          <Alert key={warning.line} severity="warning" role="note" sx={{ mb: 1.5 }}>
            {problemSentence(warning, language)}
          </Alert>
        ))}
        <Box
          component="table"
          sx={{
            width: '100%',
            borderCollapse: 'collapse',
            tableLayout: 'fixed',
            '& th, & td': { textAlign: 'left', verticalAlign: 'top', py: 0.5, pr: 2, fontWeight: 400 },
            '& thead th': { fontSize: 12, fontWeight: 600, color: 'text.secondary', pb: 0.5 },
            '& tbody tr': { borderTop: 1, borderColor: 'divider' },
          }}
        >
          <colgroup>
            <col style={{ width: 320 }} />
            <col style={{ width: 320 }} />
            <col />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{t.mapping.field}</th>
              <th scope="col">{t.mapping.column}</th>
              <th scope="col">{t.mapping.samples}</th>
            </tr>
          </thead>
          {GROUPS.map((group) => {
            const fields: readonly CsvField[] = FIELD_GROUPS[group];
            const shown = fields.filter((field) => withRest || !absent.has(field));
            if (shown.length === 0) return null;
            return (
              <tbody key={group}>
                <tr>
                  <Box
                    component="th"
                    scope="rowgroup"
                    colSpan={3}
                    sx={{ pt: '20px !important', fontWeight: '600 !important' }}
                  >
                    {t.mapping.groups[group]}
                  </Box>
                </tr>
                {shown.map((field) => (
                  <FieldRow
                    key={field}
                    field={field}
                    mapping={mapping}
                    table={table}
                    missing={checked && missing.includes(field)}
                    onChange={intake.map}
                  />
                ))}
              </tbody>
            );
          })}
        </Box>
        {absent.size > 0 && !withRest && (
          <Link
            component="button"
            type="button"
            variant="body2"
            sx={{ mt: 1.5 }}
            onClick={() => {
              setWithRest(true);
            }}
          >
            {t.mapping.showOptional(absent.size)}
          </Link>
        )}
        {unused.length > 0 && (
          <Typography variant="body2" color="textSecondary" sx={{ mt: 1.5, overflowWrap: 'anywhere' }}>
            {t.mapping.unused(unused.join(', '))}
          </Typography>
        )}
      </Box>
    </StepFrame>
  );
}
