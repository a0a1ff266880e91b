import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';

import type { Failure } from '../../../../shared/ipc/contract';
import { Look } from '../../components/look';
import { failureText } from '../../components/trouble-texts';
import { useLanguage, useTexts } from '../../lib/language';
import { Entrance } from './entrance';
import { texts } from './texts';

/** The vault's own files cannot be read: what that means and what to do, in this order. */
export function UnreadablePage({ failure }: { readonly failure: Failure }) {
  const language = useLanguage();
  const t = useTexts(texts);
  return (
    <Look>
      <Entrance title={t.unreadableTitle} text={failureText(failure, language)}>
        <Stack spacing={2}>
          {failure.code === 'VAULT_DAMAGED' && (
            <Typography component="ol" variant="body2" sx={{ m: 0, pl: 2.5 }}>
              {t.damagedSteps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </Typography>
          )}
          <Button
            sx={{ alignSelf: 'flex-end' }}
            onClick={() => {
              window.location.reload();
            }}
          >
            {t.tryAgain}
          </Button>
        </Stack>
      </Entrance>
    </Look>
  );
}
