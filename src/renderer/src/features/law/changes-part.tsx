import CheckIcon from '@mui/icons-material/CheckRounded';
import ScheduleIcon from '@mui/icons-material/ScheduleRounded';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

import { formatDate } from '../../../../shared/core/format';
import type { LocalDate } from '../../../../shared/core/local-date';
import type { LawChange } from '../../../../shared/law/timeline';
import { useLanguage, useTexts } from '../../lib/language';
import { SourceLine } from './source-line';
import { texts } from './texts';

interface ChangesPartProps {
  readonly changes: readonly LawChange[];
  readonly today: LocalDate;
}

/** The changes in the order of their days, along a line. */
export function ChangesPart({ changes, today }: ChangesPartProps) {
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, borderLeft: 2, borderColor: 'divider' }}>
      {changes.map((change) => (
        <Change key={change.id} change={change} isPast={change.on <= today} />
      ))}
    </Box>
  );
}

function Change({ change, isPast }: { readonly change: LawChange; readonly isPast: boolean }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { on, when, title, points } = change;
  const Icon = isPast ? CheckIcon : ScheduleIcon;
  return (
    <Box component="li" sx={{ position: 'relative', pl: 3, pb: 3 }}>
      <Box
        aria-hidden
        sx={{
          position: 'absolute',
          left: -7,
          top: 4,
          width: 12,
          height: 12,
          borderRadius: '50%',
          border: 2,
          borderColor: 'primary.main',
          bgcolor: isPast ? 'primary.main' : 'background.default',
        }}
      />
      <Box
        sx={{
          display: 'flex',
          gap: 1,
          alignItems: 'center',
          fontSize: 12,
          color: 'text.secondary',
          lineHeight: '20px',
        }}
      >
        <Box component="time" dateTime={on} sx={{ fontWeight: 600, color: 'text.primary' }}>
          {when?.[language] ?? formatDate(on, language)}
        </Box>
        <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5 }}>
          <Icon aria-hidden sx={{ fontSize: 14 }} />
          {isPast ? t.changeStates.past : t.changeStates.coming}
        </Box>
      </Box>
      <Typography variant="h3">{title[language]}</Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {points.map(({ text, source }) => (
          <Box
            component="li"
            key={text.en}
            sx={{
              display: 'grid',
              gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
              columnGap: 3,
              py: 0.75,
              '& + &': { borderTop: 1, borderColor: 'divider' },
            }}
          >
            <span>{text[language]}</span>
            <SourceLine source={source} />
          </Box>
        ))}
      </Box>
    </Box>
  );
}
