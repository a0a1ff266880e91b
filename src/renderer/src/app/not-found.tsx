import Button from '@mui/material/Button';
import { Link } from 'react-router';

import { PageHeader } from '../components/page-header';
import { useTexts } from '../lib/language';
import { texts } from './texts';

export function NotFound() {
  const t = useTexts(texts);
  return (
    <PageHeader
      title={t.notFoundTitle}
      description={t.notFoundText}
      actions={
        <Button component={Link} to="/" variant="contained">
          {t.toQueue}
        </Button>
      }
    />
  );
}
