import Alert from '@mui/material/Alert';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router';

import { mayRecord } from '../../../../shared/audit/workspace-rights';
import { useTexts } from '../../lib/language';
import { useServices } from '../../store/services';
import { useMayRecord, usePeople } from '../../store/use-people';
import { texts } from './texts';

/** Says so where nobody is there who could confirm, or where this person has no part in it. */
export function SecondPerson() {
  const t = useTexts(texts).people;
  const { staff } = useServices();
  const people = usePeople();
  const mayPropose = useMayRecord('ErasureProposed');
  const others = people.filter(
    ({ staffId, role, until }) =>
      until === undefined &&
      staffId !== staff.staffId &&
      mayRecord('ErasureConfirmed', { staffId, role }, people),
  );
  if (!mayPropose) return <Alert severity="info">{t.noPart}</Alert>;
  if (others.length > 0) return null;
  return (
    <Alert severity="info">
      {t.alone}{' '}
      <Link component={RouterLink} to="/settings" color="inherit">
        {t.settings}
      </Link>
    </Alert>
  );
}
