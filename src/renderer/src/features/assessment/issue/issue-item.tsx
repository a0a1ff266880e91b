import ChevronIcon from '@mui/icons-material/ChevronRightRounded';
import EditIcon from '@mui/icons-material/EditOutlined';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useId } from 'react';

import { FINDING_OUTCOME_LABELS, REGIME_LABELS } from '../../../../../shared/complaint/labels';
import { standingEvidence } from '../../../../../shared/complaint/state';
import type { Issue } from '../../../../../shared/complaint/state';
import { useLanguage, useTexts } from '../../../lib/language';
import { texts } from '../texts';
import { useHasDraft, useWork } from '../work-context';
import { IssueEvidence } from './issue-evidence';
import { IssueFinding } from './issue-finding';
import { IssuePosition } from './issue-position';
import { IssueWording } from './issue-wording';

interface IssueItemProps {
  readonly issue: Issue;
  readonly number: number;
}

/** One issue: a line that says how far it has come, and below it everything that makes up its answer. */
export function IssueItem({ issue, number }: IssueItemProps) {
  const t = useTexts(texts).issues;
  const { unfolded, unfold } = useWork();
  const part = `issue.${issue.issueId}`;
  const open = unfolded.has(part);
  const bodyId = useId();
  return (
    <Box
      sx={{
        borderTop: 1,
        borderColor: 'divider',
        '&:last-of-type': { borderBottom: 1, borderColor: 'divider' },
      }}
    >
      <Box component="h3" sx={{ m: 0, font: 'inherit' }}>
        <ButtonBase
          aria-expanded={open}
          aria-controls={bodyId}
          onClick={() => {
            unfold(part, !open);
          }}
          sx={{
            width: '100%',
            justifyContent: 'flex-start',
            textAlign: 'left',
            gap: 1,
            py: 1,
            px: 0.5,
            font: 'inherit',
            borderRadius: 1,
            '&:hover': { bgcolor: 'action.hover' },
          }}
        >
          <ChevronIcon
            aria-hidden
            sx={{
              fontSize: 18,
              color: 'text.secondary',
              transform: open ? 'rotate(90deg)' : 'none',
              transition: 'transform 120ms',
            }}
          />
          <Box sx={{ flexGrow: 1, minWidth: 0 }}>
            <Box sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{t.toggle(number, issue.title)}</Box>
            <IssueFacts issue={issue} />
          </Box>
        </ButtonBase>
      </Box>
      <Box id={bodyId} hidden={!open} sx={{ pl: 3.5, pr: 0.5, pb: 2.5 }}>
        {open && <IssueBody issue={issue} number={number} />}
      </Box>
    </Box>
  );
}

/** How far the issue has come, in words. */
function IssueFacts({ issue }: { readonly issue: Issue }) {
  const t = useTexts(texts).issues;
  const language = useLanguage();
  const { state } = useWork();
  const drafted = useHasDraft(`issue.${issue.issueId}.`);
  const heard = Object.values(issue.positions).filter((position) => position !== '').length;
  const weighed = standingEvidence(state).filter((evidence) =>
    evidence.considerations.some((given) => given.issueId === issue.issueId),
  ).length;
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 1.5,
        fontSize: 12,
        lineHeight: '18px',
        color: 'text.secondary',
      }}
    >
      <span>{REGIME_LABELS[issue.regime][language]}</span>
      <span>{t.heard(heard)}</span>
      <span>{t.exhibits(weighed)}</span>
      <Box component="span" sx={{ color: 'text.primary' }}>
        {issue.finding ? FINDING_OUTCOME_LABELS[issue.finding.outcome][language] : t.noFinding}
      </Box>
      {drafted && (
        <Box
          component="span"
          sx={{ color: 'warning.main', display: 'inline-flex', gap: 0.5, alignItems: 'center' }}
        >
          <EditIcon aria-hidden sx={{ fontSize: 13 }} />
          {t.drafted}
        </Box>
      )}
    </Box>
  );
}

function IssueBody({ issue, number }: IssueItemProps) {
  const { refusals, damaged } = useWork();
  const disabled = damaged || refusals.judge !== undefined;
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
      <IssueWording issue={issue} number={number} disabled={disabled} />
      <Box
        sx={{
          display: 'grid',
          columnGap: 2,
          rowGap: 1,
          '@container work (min-width: 760px)': { gridTemplateColumns: '1fr 1fr' },
        }}
      >
        <IssuePosition issue={issue} number={number} party="complainant" disabled={disabled} />
        <IssuePosition issue={issue} number={number} party="respondent" disabled={disabled} />
      </Box>
      <IssueEvidence issue={issue} number={number} disabled={disabled} />
      <IssueFinding issue={issue} number={number} disabled={disabled} />
    </Box>
  );
}
