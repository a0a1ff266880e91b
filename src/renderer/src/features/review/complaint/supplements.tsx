import Box from '@mui/material/Box';

import type { Case } from '../../../../../shared/complaint/state';
import { formatDate } from '../../../../../shared/core/format';
import { LabeledSection } from '../../../components/labeled-section';
import { changeFieldLabel, changeText } from '../../../lib/change-words';
import { useLanguage, useTexts } from '../../../lib/language';
import { texts } from '../texts';

interface SupplementsProps {
  readonly supplements: Case['supplements'];
}

/** What later versions of the imported record say differently. What was received first stands unchanged above. */
export function Supplements({ supplements }: SupplementsProps) {
  const t = useTexts(texts).complaint;
  const language = useLanguage();
  return supplements.map(({ contentHash, receivedOn, changes }) => (
    <LabeledSection key={contentHash} level={3} title={t.supplement(formatDate(receivedOn, language))}>
      <Box
        component="table"
        sx={{
          width: '100%',
          tableLayout: 'fixed',
          borderCollapse: 'collapse',
          '& th, & td': {
            textAlign: 'left',
            verticalAlign: 'top',
            py: 0.5,
            pr: 1.5,
            whiteSpace: 'pre-wrap',
            overflowWrap: 'anywhere',
            borderBottom: 1,
            borderColor: 'divider',
          },
          '& th': { fontWeight: 400, color: 'text.secondary', fontSize: 12 },
        }}
      >
        <colgroup>
          <col style={{ width: '24%' }} />
          <col />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t.field}</th>
            <th scope="col">{t.was}</th>
            <th scope="col">{t.is}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ field, was, is }) => (
            <tr key={field}>
              <th scope="row">{changeFieldLabel(field, language)}</th>
              <Box component="td" sx={{ color: 'text.secondary' }}>
                {changeText(field, was, language) || t.empty}
              </Box>
              <td>{changeText(field, is, language) || t.empty}</td>
            </tr>
          ))}
        </tbody>
      </Box>
    </LabeledSection>
  ));
}
