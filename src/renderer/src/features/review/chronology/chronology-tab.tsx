import AnswerIcon from '@mui/icons-material/QuickreplyOutlined';
import ContactIcon from '@mui/icons-material/ForumOutlined';
import DecisionIcon from '@mui/icons-material/GavelOutlined';
import EvidenceIcon from '@mui/icons-material/AttachFileOutlined';
import LetterIcon from '@mui/icons-material/MailOutlineRounded';
import ReceiptIcon from '@mui/icons-material/MoveToInboxOutlined';
import RequestIcon from '@mui/icons-material/HelpOutlineRounded';
import TrailIcon from '@mui/icons-material/HistoryRounded';
import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Link from '@mui/material/Link';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';

import { formatShortDate } from '../../../../../shared/core/format';
import type { LocalDate } from '../../../../../shared/core/local-date';
import { VisuallyHidden } from '../../../components/visually-hidden';
import { formatInstant } from '../../../lib/format-instant';
import { useLanguage, useTexts } from '../../../lib/language';
import { useServices } from '../../../store/services';
import { useMaterial } from '../material-context';
import { texts } from '../texts';
import { chronologyOf } from './happenings';
import type { HappeningKind } from './happening-kind';
import type { Happening } from './happenings';

const ICONS: Readonly<Record<HappeningKind, typeof TrailIcon>> = {
  receipt: ReceiptIcon,
  answer: AnswerIcon,
  contact: ContactIcon,
  evidence: EvidenceIcon,
  request: RequestIcon,
  letter: LetterIcon,
  decision: DecisionIcon,
  trail: TrailIcon,
};

/** What happened, day by day; on request with every entry of the trail. */
export function ChronologyTab() {
  const t = useTexts(texts).chronology;
  const language = useLanguage();
  const { view } = useMaterial();
  const [all, setAll] = useState(false);
  const happenings = useMemo(() => chronologyOf(view, language), [view, language]);
  const days = useMemo(
    () => byDay(happenings.filter(({ kind }) => all || kind !== 'trail')),
    [happenings, all],
  );
  return (
    <Box sx={{ px: 2.5, pt: 1, pb: 6 }}>
      <FormControlLabel
        control={
          <Switch
            size="small"
            checked={all}
            onChange={(_, checked) => {
              setAll(checked);
            }}
          />
        }
        label={t.all}
        sx={{ mb: 1, ml: -0.5, color: 'text.secondary' }}
      />
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {days.map(([on, ofDay]) => (
          <Box
            component="li"
            key={on}
            sx={{
              display: 'grid',
              gridTemplateColumns: '88px minmax(0, 1fr)',
              columnGap: 1.5,
              py: 1,
              borderTop: 1,
              borderColor: 'divider',
            }}
          >
            <Box
              component="time"
              dateTime={on}
              sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}
            >
              {formatShortDate(on, language)}
            </Box>
            <Box
              component="ul"
              sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexDirection: 'column', gap: 1 }}
            >
              {ofDay.map((happening) => (
                <HappeningItem key={happening.key} happening={happening} />
              ))}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

function byDay(happenings: readonly Happening[]): readonly (readonly [LocalDate, readonly Happening[]])[] {
  const days = new Map<LocalDate, Happening[]>();
  for (const happening of happenings) {
    const ofDay = days.get(happening.on) ?? [];
    ofDay.push(happening);
    days.set(happening.on, ofDay);
  }
  return [...days];
}

function HappeningItem({ happening }: { readonly happening: Happening }) {
  const t = useTexts(texts).chronology;
  const language = useLanguage();
  const { staffName } = useServices();
  const { kind, title, text, at, by } = happening;
  const Icon = ICONS[kind];
  return (
    <Box component="li" sx={{ display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', columnGap: 1 }}>
      <Icon
        aria-hidden
        sx={{ fontSize: 16, mt: '2px', color: kind === 'trail' ? 'text.disabled' : 'primary.main' }}
      />
      <div>
        <VisuallyHidden>{`${t.kinds[kind]}: `}</VisuallyHidden>
        <Box component="span" sx={{ fontWeight: kind === 'trail' ? 400 : 600, overflowWrap: 'anywhere' }}>
          {title}
        </Box>
        {text !== undefined && text !== '' && <Words text={text} about={title} />}
        {at !== undefined && by !== undefined && (
          <Typography variant="caption" color="textSecondary" component="p">
            {`${formatInstant(at, language)} · ${staffName(by)}`}
          </Typography>
        )}
      </div>
    </Box>
  );
}

/** Longer texts are shown by their beginning, so that the course of things stays in view. */
const LONG_TEXT = 240;

interface WordsProps {
  readonly text: string;
  readonly about: string;
}

function Words({ text, about }: WordsProps) {
  const t = useTexts(texts).chronology;
  const [whole, setWhole] = useState(false);
  const long = text.length > LONG_TEXT;
  return (
    <>
      <Box
        sx={{
          whiteSpace: 'pre-wrap',
          overflowWrap: 'anywhere',
          maxWidth: '72ch',
          ...(long &&
            !whole && {
              display: '-webkit-box',
              WebkitLineClamp: 3,
              WebkitBoxOrient: 'vertical',
              overflow: 'hidden',
            }),
        }}
      >
        {text}
      </Box>
      {long && (
        <Link
          component="button"
          type="button"
          variant="body2"
          aria-expanded={whole}
          aria-label={`${whole ? t.less : t.more}: ${about}`}
          onClick={() => {
            setWhole(!whole);
          }}
        >
          {whole ? t.less : t.more}
        </Link>
      )}
    </>
  );
}
