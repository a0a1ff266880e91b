import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';

import { useTexts } from '../../lib/language';
import { useServices } from '../../store/services';
import type { ReturnedCase } from '../../store/services';
import { useMayRecord } from '../../store/use-people';
import { CarryOutDialog } from './carry-out-dialog';
import { texts } from './texts';

/** Says so when an older copy of the vault has brought erased cases back, and erases them again. Silent otherwise. */
export function ReturnedBanner() {
  const t = useTexts(texts).returned;
  const { erasures } = useServices();
  const mayErase = useMayRecord('ErasureConfirmed');
  const [cases, setCases] = useState<readonly ReturnedCase[]>([]);
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    let current = true;
    void erasures.returned().then((found) => {
      // A page that lists nothing else can do without it; the next unlock asks again.
      if (current && found.ok) setCases(found.value);
    });
    return () => {
      current = false;
    };
  }, [erasures]);
  if (cases.length === 0) return null;
  return (
    <Alert
      severity="warning"
      sx={{ borderRadius: 0 }}
      action={
        mayErase && (
          <Button
            color="inherit"
            variant="text"
            onClick={() => {
              setAsking(true);
            }}
          >
            {t.again}
          </Button>
        )
      }
    >
      {t.text(cases.length)}
      {asking && (
        <CarryOutDialog
          caseIds={cases.map(({ caseId }) => caseId)}
          run={(onProgress) => erasures.eraseAgain(onProgress)}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </Alert>
  );
}
