import VisibilityIcon from '@mui/icons-material/VisibilityOutlined';
import Alert from '@mui/material/Alert';

import { useTexts } from '../lib/language';
import { useServices } from '../store/services';
import { texts } from './texts';

/** Compliance reads and exports: said once, above every page. */
export function RoleNotice() {
  const { staff } = useServices();
  const { readOnlyRole } = useTexts(texts);
  if (staff.role !== 'auditor') return null;
  return (
    <Alert severity="info" role="note" icon={<VisibilityIcon fontSize="inherit" />} sx={{ borderRadius: 0 }}>
      {readOnlyRole}
    </Alert>
  );
}
