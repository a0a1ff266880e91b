import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';

import type { Person } from '../../../../shared/audit/people';
import { ROLE_LABELS } from '../../../../shared/complaint/labels';
import { formatInstant } from '../../lib/format-instant';
import { useLanguage, useTexts } from '../../lib/language';
import { useServices } from '../../store/services';
import { peopleTexts } from './people-texts';

interface PeopleTableProps {
  readonly people: readonly Person[];
  /** Undefined: this person may remove nobody. */
  readonly onRemove: ((person: Person) => void) | undefined;
}

export function PeopleTable({ people, onRemove }: PeopleTableProps) {
  const t = useTexts(peopleTexts);
  const language = useLanguage();
  const { staff } = useServices();
  const aboutOf = ({ staffId, founder }: Person) =>
    [staffId === staff.staffId && t.you, founder && t.founder].filter((part) => part !== false).join(', ');
  return (
    <Table size="small" aria-label={t.title}>
      <TableHead>
        <TableRow>
          <TableCell sx={{ pl: 0 }}>{t.name}</TableCell>
          <TableCell>{t.role}</TableCell>
          <TableCell>{t.since}</TableCell>
          <TableCell>{t.until}</TableCell>
          <TableCell sx={{ pr: 0 }} />
        </TableRow>
      </TableHead>
      <TableBody>
        {people.map((person) => {
          const { device, name, role, since, until, founder } = person;
          const about = aboutOf(person);
          return (
            <TableRow key={device}>
              <TableCell component="th" scope="row" sx={{ pl: 0, fontWeight: 500, overflowWrap: 'anywhere' }}>
                {about === '' ? name : `${name} (${about})`}
              </TableCell>
              <TableCell>{ROLE_LABELS[role][language]}</TableCell>
              <TableCell>{formatInstant(since, language)}</TableCell>
              <TableCell>{until === undefined ? t.works : formatInstant(until, language)}</TableCell>
              <TableCell sx={{ pr: 0 }} align="right">
                {onRemove && !founder && until === undefined && (
                  <Button
                    variant="text"
                    aria-label={t.removeWho(name)}
                    onClick={() => {
                      onRemove(person);
                    }}
                  >
                    {t.remove}
                  </Button>
                )}
              </TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}
