import ChevronIcon from '@mui/icons-material/ChevronRightRounded';
import Box from '@mui/material/Box';

import { useTexts } from '../../lib/language';
import type { IntakeState } from './intake';
import { texts } from './texts';

type Station = 'file' | 'columns' | 'check' | 'result';

const STATIONS: Readonly<Record<IntakeState['step'], Station>> = {
  choose: 'file',
  opening: 'file',
  mapping: 'columns',
  checking: 'check',
  preview: 'check',
  importing: 'result',
  done: 'result',
};

/** How far the import has come. Columns are chosen for CSV files only. */
export function StepTrail({ state }: { readonly state: IntakeState }) {
  const t = useTexts(texts).steps;
  const withColumns = 'source' in state && state.source.table !== undefined;
  const stations: readonly Station[] = withColumns
    ? ['file', 'columns', 'check', 'result']
    : ['file', 'check', 'result'];
  const now = STATIONS[state.step];
  return (
    <Box
      component="ol"
      aria-label={t.label}
      sx={{ display: 'flex', alignItems: 'center', gap: 0.5, m: 0, p: 0, listStyle: 'none', fontSize: 12 }}
    >
      {stations.map((station, place) => (
        <Box
          component="li"
          key={station}
          {...(station === now && { 'aria-current': 'step' as const })}
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 0.5,
            color: station === now ? 'text.primary' : 'text.secondary',
            fontWeight: station === now ? 600 : 400,
          }}
        >
          {place > 0 && <ChevronIcon aria-hidden sx={{ fontSize: 16, color: 'text.secondary' }} />}
          {`${place + 1} ${t[station]}`}
        </Box>
      ))}
    </Box>
  );
}
