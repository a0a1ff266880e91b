import WarningIcon from '@mui/icons-material/WarningAmberRounded';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

import { DUTY_KIND_LABELS } from '../../../../shared/complaint/labels';
import { formatDate, formatShortDate } from '../../../../shared/core/format';
import type { LocalDate } from '../../../../shared/core/local-date';
import type { UiLanguage } from '../../../../shared/core/text';
import { CONFIDENCE_LABELS } from '../../../../shared/law/confidence-labels';
import type { Deadline } from '../../../../shared/law/deadlines';
import { explainDeadline } from '../../../../shared/law/explain-deadline';
import type { RuleSet } from '../../../../shared/law/rule-set';
import { DueBadge } from '../../components/due-badge';
import { useLanguage, useTexts } from '../../lib/language';
import { courseSentences } from './course-sentences';
import { StateMark } from './state-mark';
import { texts } from './texts';

interface DeadlineItemProps {
  readonly deadline: Deadline;
  readonly rules: RuleSet;
  readonly today: LocalDate;
}

/** One clock: what it asks for, by when and why, and where that is written. */
export function DeadlineItem({ deadline, rules, today }: DeadlineItemProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { warning, course } = courseSentences(deadline, today, language);
  const { dueOn, state, about, source, force } = deadline;
  const live = deadline.owed || state === 'running';
  return (
    <Box component="li" sx={{ py: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', columnGap: 1.5, flexWrap: 'wrap' }}>
        <StateMark deadline={deadline} />
        {live ? <DueBadge dueOn={dueOn} today={today} /> : <span>{formatShortDate(dueOn, language)}</span>}
      </Box>
      <Typography variant="subtitle2" component="h4" sx={{ mt: 0.5 }}>
        {deadline.label[language]}
        <Box component="span" sx={{ fontWeight: 400, color: 'text.secondary' }}>
          {' · '}
          {t.forces[force]}
        </Box>
      </Typography>
      {about !== undefined && <Box sx={{ overflowWrap: 'anywhere' }}>{about}</Box>}
      {warning !== undefined && (
        <Box
          sx={{
            display: 'flex',
            gap: 0.75,
            color: live && deadline.warning !== 'none' ? 'warning.main' : 'text.secondary',
          }}
        >
          <WarningIcon aria-hidden sx={{ fontSize: 16, mt: '2px' }} />
          <span>{warning}</span>
        </Box>
      )}
      {course.map((sentence) => (
        <Box key={sentence} sx={{ overflowWrap: 'anywhere' }}>
          {sentence}
        </Box>
      ))}
      <Typography variant="body2" sx={{ mt: 0.5 }}>
        <Box component="span" sx={{ fontWeight: 600 }}>
          {t.why}:
        </Box>{' '}
        {explainDeadline(deadline, language)}
      </Typography>
      <Box
        component="dl"
        sx={{
          display: 'grid',
          gridTemplateColumns: '88px minmax(0, 1fr)',
          columnGap: 1,
          m: 0,
          mt: 0.75,
          fontSize: 12,
          lineHeight: '18px',
          '& dt': { color: 'text.secondary' },
          '& dd': { m: 0, overflowWrap: 'anywhere', '&::first-letter': { textTransform: 'uppercase' } },
        }}
      >
        <Fact term={t.start}>
          {`${formatDate(deadline.startsOn, language)}: ${startOf(deadline, language)}`}
        </Fact>
        <Fact term={t.length}>{lengthOf(deadline, language)}</Fact>
        <Fact term={t.calendar}>{calendarOf(deadline, rules, language) ?? t.everyDay}</Fact>
        <Fact term={t.due}>{formatDate(dueOn, language)}</Fact>
        <Fact term={t.source}>
          {source.citation[language]}
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {` · ${CONFIDENCE_LABELS[source.confidence][language]}, ${t.checked(formatShortDate(source.checkedOn, language))}`}
            <br />
            {source.url ?? t.ownDocument}
          </Box>
        </Fact>
      </Box>
    </Box>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

function startOf({ runsFrom }: Deadline, language: UiLanguage): string {
  switch (runsFrom) {
    case 'firm-receipt':
    case 'representative-receipt':
    case 'holding-reply':
      return texts[language].starts[runsFrom];
    default:
      return DUTY_KIND_LABELS[runsFrom][language];
  }
}

function lengthOf({ length }: Deadline, language: UiLanguage): string {
  const t = texts[language];
  switch (length.unit) {
    case 'business-days':
      return t.businessDays(length.count);
    case 'calendar-days':
      return t.calendarDays(length.count);
    case 'weeks':
      return t.weeks(length.count);
    case 'months':
      return t.months(length.count);
    case 'promised-date':
      return t.promisedDate;
  }
}

/** Undefined where every day counts. */
function calendarOf({ counted }: Deadline, rules: RuleSet, language: UiLanguage): string | undefined {
  return counted && (rules.calendars[counted.calendar]?.name[language] ?? counted.calendar);
}
