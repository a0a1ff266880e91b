import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';

import { ERASURE_BASIS_LABELS } from '../../../../shared/complaint/labels';
import type { CarriedOutErasure } from '../../../../shared/retention/certificate';
import { TroubleAlert } from '../../components/trouble-alert';
import { formatInstant } from '../../lib/format-instant';
import { useLanguage, useTexts } from '../../lib/language';
import { useServices } from '../../store/services';
import type { ErasedCase } from '../../store/services';
import { useSaving } from '../../store/use-saving';
import { makeCertificate } from './make-certificate';
import { texts } from './texts';

interface ErasuresTableProps {
  readonly erasures: readonly CarriedOutErasure[];
  readonly stubs: readonly ErasedCase[];
}

export function ErasuresTable({ erasures, stubs }: ErasuresTableProps) {
  const t = useTexts(texts).erased;
  const language = useLanguage();
  const services = useServices();
  const { staffName } = services;
  const saving = useSaving();
  const when = (instant: number) => formatInstant(instant, language);
  return (
    <>
      <Table size="small" aria-label={t.erasures}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ pl: 0 }}>{t.erasedAt}</TableCell>
            <TableCell align="right">{t.cases}</TableCell>
            <TableCell>{t.basis}</TableCell>
            <TableCell>{t.proposedBy}</TableCell>
            <TableCell>{t.confirmedBy}</TableCell>
            <TableCell sx={{ pr: 0 }} />
          </TableRow>
        </TableHead>
        <TableBody>
          {erasures.map((erasure) => {
            const { erasureId, basis, proposedBy, proposedAt, decidedBy, decidedAt, doneAt, done } = erasure;
            return (
              <TableRow key={erasureId}>
                <TableCell component="th" scope="row" sx={{ pl: 0, whiteSpace: 'nowrap' }}>
                  {when(doneAt)}
                </TableCell>
                <TableCell align="right">{done.cases.length}</TableCell>
                <TableCell>{ERASURE_BASIS_LABELS[basis][language]}</TableCell>
                <TableCell>
                  {staffName(proposedBy)}, {when(proposedAt)}
                </TableCell>
                <TableCell>
                  {decidedBy !== undefined &&
                    decidedAt !== undefined &&
                    `${staffName(decidedBy)}, ${when(decidedAt)}`}
                </TableCell>
                <TableCell sx={{ pr: 0 }} align="right">
                  <Button
                    disabled={saving.busy}
                    aria-label={t.certificateOf(when(doneAt))}
                    onClick={() => {
                      saving.run(() => makeCertificate(services, erasure, stubs, language));
                    }}
                  >
                    {t.certificate}
                  </Button>
                </TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
      <TroubleAlert trouble={saving.failure && { kind: 'failed', failure: saving.failure }} />
      <Box role="status" sx={{ minHeight: 20, overflowWrap: 'anywhere' }}>
        {saving.savedAs !== undefined && t.saved(saving.savedAs)}
      </Box>
    </>
  );
}
