import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';

import { MARKET_LABELS } from '../../../../shared/complaint/labels';
import { useLanguage, useTexts } from '../../lib/language';
import type { ShownLaw } from './find-in-law';
import { Address, SourceLine } from './source-line';
import { texts } from './texts';

/** Who watches over the firm and over personal data, and how long cases are kept. */
export function AuthoritiesPart({ law }: { readonly law: ShownLaw }) {
  const t = useTexts(texts);
  const language = useLanguage();
  return (
    <Table size="small" aria-label={t.parts.authorities} sx={{ tableLayout: 'fixed' }}>
      <TableBody>
        {law.authorities.map(({ authority, task, markets }) => (
          <TableRow key={`${task} ${authority.website}`} sx={{ verticalAlign: 'top' }}>
            <TableCell component="th" scope="row" sx={{ pl: 0, width: '60%', fontWeight: 500 }}>
              {authority.name[language]}
              <Box sx={{ fontSize: 12, fontWeight: 400, color: 'text.secondary' }}>
                {t.authorityTasks[task]}
                {' · '}
                {markets === 'all'
                  ? t.allMarkets
                  : markets.map((market) => MARKET_LABELS[market][language]).join(', ')}
                <Address url={authority.website} />
              </Box>
            </TableCell>
            <TableCell sx={{ pr: 0 }}>
              <SourceLine source={authority.source} />
            </TableCell>
          </TableRow>
        ))}
        {law.retentions.map(({ fullFileYears, registerRowYears, source }) => (
          <TableRow key={source.id} sx={{ verticalAlign: 'top' }}>
            <TableCell component="th" scope="row" sx={{ pl: 0, fontWeight: 500 }}>
              {t.retention}
              <Box sx={{ fontSize: 12, fontWeight: 400, color: 'text.secondary' }}>
                {t.retentionText(fullFileYears, registerRowYears)}
              </Box>
            </TableCell>
            <TableCell sx={{ pr: 0 }}>
              <SourceLine source={source} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
