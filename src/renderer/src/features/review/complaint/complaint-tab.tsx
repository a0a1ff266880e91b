import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

import { formatDate } from '../../../../../shared/core/format';
import { LabeledSection } from '../../../components/labeled-section';
import { useLanguage, useTexts } from '../../../lib/language';
import { useMaterial } from '../material-context';
import { texts } from '../texts';
import { Facts } from './facts';
import { Prose } from './prose';
import { SpecialCare } from './special-care';
import { Supplements } from './supplements';

/** What the complainant says and what customer service answered. */
export function ComplaintTab() {
  const t = useTexts(texts).complaint;
  const language = useLanguage();
  const { complaint, supplements } = useMaterial().state;
  const { finalAnswer, vulnerability } = complaint;
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2, px: 2.5, pt: 2, pb: 6 }}>
      {vulnerability !== undefined && <SpecialCare note={vulnerability} lang={complaint.language} />}
      <Facts />
      {supplements.length > 0 && (
        <Alert severity="info" role="note">
          {t.supplementsNote(supplements.length)}
        </Alert>
      )}
      <div>
        <LabeledSection title={t.text}>
          <Prose text={complaint.text} lang={complaint.language} />
        </LabeledSection>
        {complaint.desiredOutcome !== '' && (
          <LabeledSection title={t.desiredOutcome}>
            <Prose text={complaint.desiredOutcome} lang={complaint.language} />
          </LabeledSection>
        )}
        {finalAnswer ? (
          <LabeledSection title={t.finalAnswer(formatDate(finalAnswer.answeredOn, language))}>
            <Prose text={finalAnswer.text} lang={complaint.language} />
          </LabeledSection>
        ) : (
          <Typography variant="body2" color="textSecondary" sx={{ mt: 3 }}>
            {t.noFinalAnswer}
          </Typography>
        )}
        <Supplements supplements={supplements} />
      </div>
    </Box>
  );
}
