import InboxIcon from '@mui/icons-material/InboxOutlined';
import Button from '@mui/material/Button';
import { Link } from 'react-router';

import { EmptyState } from '../../components/empty-state';
import { useTexts } from '../../lib/language';
import { texts } from './texts';

/** A fresh workspace: where cases come from. */
export function EmptyQueue() {
  const t = useTexts(texts);
  return (
    <EmptyState
      icon={<InboxIcon />}
      title={t.emptyTitle}
      text={
        <>
          <p>{t.emptyText}</p>
          <p>{t.emptySamples}</p>
        </>
      }
      action={
        <Button component={Link} to="/import" variant="contained">
          {t.import}
        </Button>
      }
    />
  );
}
