import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';

import { TroubleAlert } from '../../components/trouble-alert';
import { faultText } from '../../../../shared/audit/fault-texts';
import { formatInstant } from '../../lib/format-instant';
import { useLanguage, useTexts } from '../../lib/language';
import { Code } from './code';
import { texts } from './texts';
import type { Verification } from './use-verification';

interface VerificationPartProps {
  readonly verification: Verification;
  readonly damaged: boolean;
}

/** Checks the case on demand, and says what the paper copies can be compared with. */
export function VerificationPart({ verification, damaged }: VerificationPartProps) {
  const t = useTexts(texts).check;
  const { busy, trouble, verdict, verify } = verification;
  return (
    <Box component="section" aria-label={t.title} sx={{ display: 'flex', flexDirection: 'column', gap: 1.5 }}>
      <div>
        <Typography variant="h2">{t.title}</Typography>
        <Typography variant="body2" color="textSecondary">
          {t.intro}
        </Typography>
      </div>
      {damaged && <Alert severity="error">{t.damaged}</Alert>}
      <Button variant="contained" loading={busy} onClick={verify} sx={{ alignSelf: 'flex-start' }}>
        {t.verify}
      </Button>
      <TroubleAlert trouble={trouble} />
      <Box role="status">{busy ? t.running : verdict && <Verdict verdict={verdict} />}</Box>
    </Box>
  );
}

function Verdict({ verdict }: { readonly verdict: NonNullable<Verification['verdict']> }) {
  const t = useTexts(texts).check;
  const language = useLanguage();
  const { faults, entries, checkpoint } = verdict;
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5 }}>
      {!checkpoint.ok && <TroubleAlert trouble={checkpoint.error} />}
      {faults.length === 0 ? (
        <Alert severity="success">{t.sound(entries.length)}</Alert>
      ) : (
        <Alert severity="error">
          {t.wrong(faults.length)}
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {faults.map((fault, place) => (
              <li key={place}>{faultText(fault, language)}</li>
            ))}
          </Box>
        </Alert>
      )}
      {checkpoint.ok && (
        <div>
          <Typography variant="caption" color="textSecondary" component="p">
            {t.checkpoint}
          </Typography>
          <Code text={checkpoint.value.code} large />
          <Typography variant="caption" color="textSecondary" component="p">
            {t.checkpointHelp} {t.at(formatInstant(verdict.at, language))}.
          </Typography>
        </div>
      )}
    </Box>
  );
}
