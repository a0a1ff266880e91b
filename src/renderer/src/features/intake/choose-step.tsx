import FileIcon from '@mui/icons-material/UploadFileOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';

import { assertNever } from '../../../../shared/core/assert-never';
import type { UiLanguage } from '../../../../shared/core/text';
import { FILE_TOO_LARGE } from '../../../../shared/intake/intake-source';
import { problemSentence } from '../../../../shared/intake/problem-texts';
import { troubleText } from '../../components/trouble-texts';
import { useLanguage, useTexts } from '../../lib/language';
import { useServices } from '../../store/services';
import type { ChooseRefusal, Intake } from './intake';
import { hasSampleCases, sampleCases } from './sample-cases';
import { texts } from './texts';

interface ChooseStepProps {
  readonly intake: Intake;
  readonly refusal: ChooseRefusal | undefined;
}

/** Nothing open yet: where cases come from. */
export function ChooseStep({ intake, refusal }: ChooseStepProps) {
  const t = useTexts(texts).choose;
  const language = useLanguage();
  const { staff } = useServices();
  const mayImport = staff.role !== 'auditor';
  return (
    <Box sx={{ flexGrow: 1, display: 'grid', placeItems: 'center', p: 3 }}>
      <Box sx={{ width: 'min(720px, 100%)', display: 'flex', flexDirection: 'column', gap: 2 }}>
        {refusal && (
          <Alert severity="warning" variant="outlined">
            {refusalSentence(refusal, language)}
          </Alert>
        )}
        {!mayImport && (
          <Alert severity="info" role="note">
            {t.auditor}
          </Alert>
        )}
        <Box
          sx={{
            display: 'flex',
            flexDirection: 'column',
            alignItems: 'center',
            textAlign: 'center',
            gap: 1,
            px: 3,
            py: 6,
            border: '1px dashed',
            borderColor: 'text.disabled',
            borderRadius: 1,
            bgcolor: 'background.paper',
          }}
        >
          <FileIcon aria-hidden sx={{ fontSize: 36, color: 'text.secondary' }} />
          <Typography variant="h2">{t.title}</Typography>
          <Typography variant="body2" color="textSecondary">
            {t.text}
          </Typography>
          <Box sx={{ mt: 1, display: 'flex', alignItems: 'center', gap: 1.5 }}>
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {t.or}
            </Box>
            <Button variant="contained" disabled={!mayImport} onClick={() => void intake.choose()}>
              {t.button}
            </Button>
          </Box>
        </Box>
        <Box
          component="dl"
          sx={{ m: 0, display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', columnGap: 3 }}
        >
          {t.formats.map(({ title, text }) => (
            <div key={title}>
              <Typography component="dt" variant="subtitle2">
                {title}
              </Typography>
              <Typography component="dd" variant="body2" color="textSecondary" sx={{ m: 0 }}>
                {text}
              </Typography>
            </div>
          ))}
        </Box>
        {hasSampleCases && (
          <Box
            sx={{
              display: 'flex',
              alignItems: 'center',
              gap: 2,
              pt: 2,
              borderTop: 1,
              borderColor: 'divider',
              color: 'text.secondary',
            }}
          >
            <Typography variant="body2" sx={{ flexGrow: 1 }}>
              {t.samplesText}
            </Typography>
            <Button
              sx={{ flexShrink: 0 }}
              disabled={!mayImport}
              onClick={() => {
                void sampleCases().then((file) => intake.takeFile(file));
              }}
            >
              {t.samples}
            </Button>
          </Box>
        )}
      </Box>
    </Box>
  );
}

function refusalSentence(refusal: ChooseRefusal, language: UiLanguage): string {
  const t = texts[language].choose;
  switch (refusal.kind) {
    case 'folder':
      return t.folder(refusal.name);
    case 'several':
      return t.several(refusal.names.join(', '));
    case 'nothing':
      return t.nothing;
    case 'problem':
      return problemSentence(refusal.problem, language);
    case 'trouble':
      // The general sentence gives the limit for evidence.
      return refusal.trouble.kind === 'failed' && refusal.trouble.failure.code === 'TOO_LARGE'
        ? problemSentence(FILE_TOO_LARGE, language)
        : troubleText(refusal.trouble, language);
    default:
      return assertNever(refusal);
  }
}
