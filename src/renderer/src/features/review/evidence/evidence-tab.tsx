import AttachIcon from '@mui/icons-material/AttachFileOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';

import type { EvidenceId } from '../../../../../shared/core/ids';
import { EmptyState } from '../../../components/empty-state';
import { refusalText } from '../../../components/trouble-texts';
import { useLanguage, useTexts } from '../../../lib/language';
import { useMaterial } from '../material-context';
import { texts } from '../texts';
import { ExhibitList } from './exhibit-list';
import { ExhibitView } from './exhibit-view';

interface EvidenceTabProps {
  readonly chosen: EvidenceId | undefined;
  readonly onChoose: (evidenceId: EvidenceId) => void;
  readonly onAdd: () => void;
}

/** The exhibits and what is in them. */
export function EvidenceTab({ chosen, onChoose, onAdd }: EvidenceTabProps) {
  const t = useTexts(texts).evidence;
  const language = useLanguage();
  const { state, refusals, damaged } = useMaterial();
  const evidence = chosen && state.evidence.get(chosen);
  const mayAdd = !refusals.assess && !damaged;
  const add = mayAdd && <Button onClick={onAdd}>{t.add}</Button>;
  if (state.evidence.size === 0) {
    return <EmptyState icon={<AttachIcon />} title={t.noneTitle} text={mayAdd ? t.none : ''} action={add} />;
  }
  return (
    <Box sx={{ height: '100%', minHeight: 0, display: 'flex', flexDirection: 'column' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, px: 2, pt: 1, minHeight: 40 }}>
        <Typography variant="caption" color="textSecondary" sx={{ flexGrow: 1 }}>
          {refusals.assess ? refusalText(refusals.assess, language) : mayAdd && t.drop}
        </Typography>
        {add}
      </Box>
      <ExhibitList chosen={chosen} onChoose={onChoose} />
      {evidence ? (
        <ExhibitView key={evidence.evidenceId} evidence={evidence} />
      ) : (
        <Typography variant="body2" color="textSecondary" sx={{ p: 2 }}>
          {t.choose}
        </Typography>
      )}
    </Box>
  );
}
