import Box from '@mui/material/Box';

import { TroubleAlert } from '../../components/trouble-alert';
import { useTexts } from '../../lib/language';
import { texts } from './texts';
import type { Saving } from '../../store/use-saving';

export function SaveResult({ saving: { failure, savedAs } }: { readonly saving: Saving }) {
  const t = useTexts(texts);
  return (
    <>
      <TroubleAlert trouble={failure && { kind: 'failed', failure }} />
      <Box role="status" sx={{ minHeight: 20, overflowWrap: 'anywhere' }}>
        {savedAs !== undefined && t.saved(savedAs)}
      </Box>
    </>
  );
}
