import LinearProgress from '@mui/material/LinearProgress';

import { useTexts } from '../lib/language';
import { texts } from './texts';

export function PageLoading() {
  const { loadingPage } = useTexts(texts);
  return <LinearProgress aria-label={loadingPage} sx={{ height: 2 }} />;
}
