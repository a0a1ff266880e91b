import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';

import { plain } from '../../../../shared/letters/letter';
import type { Block, Text } from '../../../../shared/letters/letter';

/** One block of an audit document as the window shows it: text and tables, nothing to act on. */
export function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return (
        <Typography
          variant={block.level === 2 ? 'h2' : 'h3'}
          component={block.level === 2 ? 'h2' : 'h3'}
          sx={{ mt: block.level === 2 ? 3 : 2, mb: 1 }}
        >
          {block.text}
        </Typography>
      );
    case 'paragraph':
      return (
        <Box component="p" sx={{ my: 1, whiteSpace: 'pre-line' }}>
          <Words text={block.text} />
        </Box>
      );
    case 'quote':
      return (
        <Box
          component="blockquote"
          sx={{ my: 1, mx: 0, pl: 2, borderLeft: 2, borderColor: 'divider', whiteSpace: 'pre-line' }}
        >
          <Words text={block.text} />
        </Box>
      );
    case 'list':
      return (
        <Box component={block.ordered ? 'ol' : 'ul'} sx={{ my: 1, pl: 3 }}>
          {block.items.map((item, place) => (
            <li key={place}>
              <Words text={item} />
            </li>
          ))}
        </Box>
      );
    case 'facts':
      return (
        <Table size="small" aria-label={block.summary}>
          <TableBody>
            {block.facts.map((fact, place) => (
              <TableRow key={place}>
                <TableCell component="th" scope="row" sx={{ width: '30%', color: 'text.secondary' }}>
                  {fact.label}
                </TableCell>
                <TableCell sx={{ overflowWrap: 'anywhere' }}>
                  <Words text={fact.value} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      );
    case 'table':
      return <TableView block={block} />;
    case 'callout':
    case 'signature':
      // Neither stands in what is shown here.
      return null;
  }
}

function TableView({ block }: { readonly block: Extract<Block, { readonly kind: 'table' }> }) {
  const total = block.columns.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <Table size="small" aria-label={block.summary} sx={{ tableLayout: 'fixed', my: 1 }}>
      <TableHead>
        <TableRow>
          {block.columns.map(({ header, weight, numeric }, place) => (
            <TableCell
              key={place}
              align={numeric ? 'right' : 'left'}
              sx={{ width: `${String((100 * weight) / total)}%` }}
            >
              {header}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {block.rows.map((row, place) => (
          <TableRow key={place}>
            {row.map((cell, column) => (
              <TableCell
                key={column}
                align={block.columns[column]?.numeric ? 'right' : 'left'}
                sx={{ overflowWrap: 'anywhere', verticalAlign: 'top' }}
              >
                <Words text={cell} />
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Words({ text }: { readonly text: Text }) {
  if (typeof text === 'string') return text;
  return text.map((span, place) =>
    span.strong ? <strong key={place}>{span.text}</strong> : <span key={place}>{plain([span])}</span>,
  );
}
