import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';

import type { FigureTable } from '../../../../shared/reports/figure-tables';
import { LabeledSection } from '../../components/labeled-section';

interface FigureSectionProps {
  readonly table: FigureTable;
  /** Heading of the column with the bars. */
  readonly chart: string;
}

/** A table with its chart: the bars are for those who see them, the numbers and the sentence for everybody. */
export function FigureSection({ table, chart }: FigureSectionProps) {
  const { title, says, columns, rows, bars } = table;
  return (
    <LabeledSection title={title}>
      {says.map((sentence) => (
        <Typography key={sentence} variant="body2" sx={{ mb: 0.5 }}>
          {sentence}
        </Typography>
      ))}
      {rows.length > 0 && (
        <Box sx={{ overflowX: 'auto' }}>
          <Table size="small" aria-label={title}>
            <TableHead>
              <TableRow>
                {columns.map(({ header, numeric }) => (
                  <TableCell key={header} align={numeric ? 'right' : 'left'} sx={cell}>
                    {header}
                  </TableCell>
                ))}
                {bars && (
                  <TableCell aria-hidden sx={{ ...cell, width: 136 }}>
                    {chart}
                  </TableCell>
                )}
              </TableRow>
            </TableHead>
            <TableBody>
              {rows.map(({ cells, bar }) => (
                <TableRow key={cells.join(' ')}>
                  {cells.map((text, column) => (
                    <TableCell
                      key={columns[column]?.header}
                      {...(column === 0 && { component: 'th', scope: 'row' })}
                      align={columns[column]?.numeric ? 'right' : 'left'}
                      sx={{
                        ...cell,
                        ...(columns[column]?.numeric ? figure : { overflowWrap: 'anywhere' }),
                      }}
                    >
                      {text}
                    </TableCell>
                  ))}
                  {bars && (
                    <TableCell aria-hidden sx={cell}>
                      <Bar share={bar ?? 0} />
                    </TableCell>
                  )}
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
    </LabeledSection>
  );
}

const cell = { px: 1, py: 0.5, '&:first-of-type': { pl: 0 } } as const;

const figure = { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' } as const;

const LENGTH = 120;

function Bar({ share }: { readonly share: number }) {
  return (
    <Box
      component="svg"
      aria-hidden
      viewBox={`0 0 ${LENGTH} 8`}
      width={LENGTH}
      height={8}
      sx={{ display: 'block', color: 'primary.main' }}
    >
      <rect width={LENGTH * share} height={8} rx={1} fill="currentColor" />
    </Box>
  );
}
