import HelpIcon from '@mui/icons-material/HelpOutlineRounded';
import RemoveRedEyeIcon from '@mui/icons-material/RemoveRedEyeOutlined';
import VerifiedIcon from '@mui/icons-material/TaskAltRounded';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';

import { formatShortDate } from '../../../../shared/core/format';
import type { Confidence, LegalSource } from '../../../../shared/law/legal-source';
import { SOURCES } from '../../../../shared/law/sources';
import { useLanguage, useTexts } from '../../lib/language';
import { texts } from './texts';

const ICONS = { verified: VerifiedIcon, secondary: RemoveRedEyeIcon, unverified: HelpIcon };

/** Every source the rules rest on. Addresses are text: nothing is fetched from here. */
export function SourceTable() {
  const t = useTexts(texts);
  const language = useLanguage();
  const sources: readonly LegalSource[] = Object.values(SOURCES);
  return (
    <Table size="small" aria-label={t.sources}>
      <TableHead>
        <TableRow>
          <TableCell sx={{ pl: 0 }}>{t.source}</TableCell>
          <TableCell>{t.confidence}</TableCell>
          <TableCell sx={{ pr: 0 }}>{t.checkedOn}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {sources.map((source) => (
          <TableRow key={source.id} sx={{ verticalAlign: 'top' }}>
            <TableCell sx={{ pl: 0 }}>
              <Box sx={{ fontWeight: 500, '&::first-letter': { textTransform: 'uppercase' } }}>
                {source.citation[language]}
              </Box>
              <Box sx={{ color: 'text.secondary', fontSize: 12, overflowWrap: 'anywhere' }}>
                {source.url ?? t.ownDocument}
              </Box>
            </TableCell>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>
              <Mark confidence={source.confidence} label={t.confidences[source.confidence]} />
            </TableCell>
            <TableCell sx={{ pr: 0, whiteSpace: 'nowrap' }}>
              {formatShortDate(source.checkedOn, language)}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Mark({ confidence, label }: { readonly confidence: Confidence; readonly label: string }) {
  const Icon = ICONS[confidence];
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5 }}>
      <Icon
        aria-hidden
        sx={{ fontSize: 16, color: confidence === 'unverified' ? 'warning.main' : 'text.secondary' }}
      />
      {label}
    </Box>
  );
}
