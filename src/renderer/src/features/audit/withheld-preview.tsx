import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

import { withheldCounts } from '../../../../shared/audit/pack-files';
import { WITHHELD_REASON_LABELS } from '../../../../shared/audit/withheld-texts';
import type { Scope } from '../../../../shared/audit/withhold';
import { useLanguage, useTexts } from '../../lib/language';
import { texts } from './texts';

interface WithheldPreviewProps {
  readonly scope: Scope;
  /** Issued letters that are not enclosed. */
  readonly leftOut: number;
}

/** What the reader will not get, before anything is made. */
export function WithheldPreview({ scope, leftOut }: WithheldPreviewProps) {
  const t = useTexts(texts).pack;
  const language = useLanguage();
  const counts = withheldCounts(scope.entries);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <Box component="section" aria-label={t.withheld}>
      <Typography variant="h3">{t.withheld}</Typography>
      {total === 0 && leftOut === 0 && <Typography variant="body2">{t.withheldNothing}</Typography>}
      {total > 0 && (
        <>
          <Typography variant="body2">{t.withheldOf(total, scope.entries.length)}</Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {counts.map(({ reason, count }) => (
              <li key={reason}>{t.withheldLine(count, WITHHELD_REASON_LABELS[reason][language])}</li>
            ))}
          </Box>
        </>
      )}
      {scope.secret > 0 && <Typography variant="body2">{t.secret(scope.secret)}</Typography>}
      {leftOut > 0 && <Typography variant="body2">{t.leftOut(leftOut)}</Typography>}
    </Box>
  );
}
