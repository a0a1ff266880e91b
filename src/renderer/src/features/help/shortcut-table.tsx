import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';

import { LabeledSection } from '../../components/labeled-section';
import { ShortcutHint } from '../../components/shortcut-hint';
import { useTexts } from '../../lib/language';
import { shortcutKeys, shortcutNames } from '../../lib/shortcuts';
import { texts } from './texts';

export function ShortcutTable() {
  const t = useTexts(texts);
  const everywhere = shortcutNames().map((name) => ({
    keys: shortcutKeys(name),
    does: t.shortcutNames[name],
  }));
  return (
    <LabeledSection title={t.shortcuts}>
      <Keys label={t.shortcuts} rows={everywhere} />
      <Typography variant="h3" component="h3" sx={{ mt: 2, mb: 0.5 }}>
        {t.inQueue}
      </Typography>
      <Keys label={t.inQueue} rows={t.queueKeys} />
    </LabeledSection>
  );
}

interface KeysProps {
  readonly label: string;
  readonly rows: readonly { readonly keys: readonly string[]; readonly does: string }[];
}

function Keys({ label, rows }: KeysProps) {
  return (
    <Table size="small" aria-label={label} sx={{ maxWidth: 480 }}>
      <TableBody>
        {rows.map(({ keys, does }) => (
          <TableRow key={does}>
            <TableCell component="th" scope="row" sx={{ pl: 0, fontWeight: 400 }}>
              {does}
            </TableCell>
            <TableCell align="right" sx={{ pr: 0 }}>
              <ShortcutHint keys={keys} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
