import HiddenIcon from '@mui/icons-material/VisibilityOffOutlined';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';

import { EVIDENCE_ORIGIN_LABELS } from '../../../../../shared/complaint/labels';
import type { Evidence } from '../../../../../shared/complaint/state';
import { formatShortDate } from '../../../../../shared/core/format';
import type { EvidenceId } from '../../../../../shared/core/ids';
import { VisuallyHidden } from '../../../components/visually-hidden';
import { formatBytes } from '../../../lib/format-bytes';
import { useLanguage, useTexts } from '../../../lib/language';
import { useMaterial } from '../material-context';
import { texts } from '../texts';
import { heaviestWeight } from './weight-words';

interface ExhibitListProps {
  readonly chosen: EvidenceId | undefined;
  readonly onChoose: (evidenceId: EvidenceId) => void;
}

/** The exhibits by their numbers. Withdrawn ones stay, so that the numbers can be followed. */
export function ExhibitList({ chosen, onChoose }: ExhibitListProps) {
  const t = useTexts(texts).evidence;
  const { state } = useMaterial();
  return (
    <Box
      component="ul"
      aria-label={t.list}
      sx={{ listStyle: 'none', m: 0, p: 0.75, overflow: 'auto', maxHeight: '34%', flexShrink: 0 }}
    >
      {[...state.evidence.values()].map((evidence) => (
        <li key={evidence.evidenceId}>
          <Exhibit
            evidence={evidence}
            chosen={evidence.evidenceId === chosen}
            onChoose={() => {
              onChoose(evidence.evidenceId);
            }}
          />
        </li>
      ))}
    </Box>
  );
}

interface ExhibitProps {
  readonly evidence: Evidence;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function Exhibit({ evidence, chosen, onChoose }: ExhibitProps) {
  const t = useTexts(texts).evidence;
  const language = useLanguage();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (chosen) button.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const withdrawn = evidence.withdrawnBecause !== undefined;
  const about = [
    EVIDENCE_ORIGIN_LABELS[evidence.origin][language],
    formatShortDate(evidence.receivedOn, language),
    formatBytes(evidence.size, language),
  ].join(' · ');
  return (
    <ButtonBase
      ref={button}
      aria-current={chosen}
      onClick={onChoose}
      onKeyDown={moveFocus}
      sx={{
        width: '100%',
        display: 'grid',
        gridTemplateColumns: '28px minmax(0, 1fr) auto',
        columnGap: 1,
        alignItems: 'start',
        textAlign: 'left',
        px: 1,
        py: 0.75,
        font: 'inherit',
        borderRadius: 1,
        '&:hover': { bgcolor: 'action.hover' },
        '&[aria-current="true"]': { bgcolor: 'action.selected' },
      }}
    >
      <Box
        component="span"
        sx={{
          fontWeight: 600,
          textAlign: 'right',
          fontVariantNumeric: 'tabular-nums',
          color: 'text.secondary',
        }}
      >
        <VisuallyHidden>{t.exhibit(evidence.exhibitNumber)}</VisuallyHidden>
        <span aria-hidden>{evidence.exhibitNumber}</span>
      </Box>
      <Box component="span" sx={{ minWidth: 0 }}>
        <Box
          component="span"
          sx={{
            display: 'block',
            overflow: 'hidden',
            textOverflow: 'ellipsis',
            whiteSpace: 'nowrap',
            fontWeight: chosen ? 600 : 400,
            ...(withdrawn && { textDecoration: 'line-through', color: 'text.secondary' }),
          }}
        >
          {evidence.title}
        </Box>
        <Box
          component="span"
          sx={{ display: 'block', fontSize: 12, lineHeight: '16px', color: 'text.secondary' }}
        >
          {about}
        </Box>
      </Box>
      <Box
        component="span"
        sx={{
          display: 'flex',
          flexDirection: 'column',
          alignItems: 'flex-end',
          fontSize: 12,
          lineHeight: '18px',
          color: 'text.secondary',
        }}
      >
        {withdrawn ? t.withdrawn : (heaviestWeight(evidence, language) ?? t.notWeighed)}
        {evidence.notForLetter && (
          <Box
            component="span"
            sx={{ display: 'flex', alignItems: 'center', gap: 0.5, color: 'warning.main' }}
          >
            <HiddenIcon aria-hidden sx={{ fontSize: 14 }} />
            {t.notForLetter}
          </Box>
        )}
      </Box>
    </ButtonBase>
  );
}

/** Up and down go from one exhibit to the next. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const item = event.currentTarget.parentElement;
  const next =
    event.key === 'ArrowDown'
      ? item?.nextElementSibling
      : event.key === 'ArrowUp'
        ? item?.previousElementSibling
        : undefined;
  const button = next?.querySelector('button');
  if (!button) return;
  event.preventDefault();
  button.focus();
}
