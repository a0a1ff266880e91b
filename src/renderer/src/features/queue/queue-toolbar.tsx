import CloseIcon from '@mui/icons-material/CloseRounded';
import ReportProblemIcon from '@mui/icons-material/ReportGmailerrorredOutlined';
import SearchIcon from '@mui/icons-material/SearchRounded';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import type { RefObject } from 'react';

import { STAGE_LABELS } from '../../../../shared/complaint/labels';
import { STAGES } from '../../../../shared/complaint/vocabulary';
import { useLanguage, useTexts } from '../../lib/language';
import { FilterChip } from './filter-chip';
import { MarketFilter } from './market-filter';
import type { QueueSummary } from './summarise-rows';
import { texts } from './texts';
import type { QueueView } from './use-queue';

interface QueueToolbarProps {
  readonly queue: QueueView;
  readonly summary: QueueSummary;
  readonly findInput: RefObject<HTMLInputElement | null>;
}

/** Search and filters: everything that decides which cases are shown. */
export function QueueToolbar({ queue, summary, findInput }: QueueToolbarProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { stages, mine, onlyDamaged, damaged } = queue;
  return (
    <Box
      role="search"
      aria-label={t.filters}
      sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}
    >
      <FindField queue={queue} findInput={findInput} />
      <Box role="group" aria-label={t.stages} sx={{ display: 'flex', gap: 0.5, flexWrap: 'wrap' }}>
        {STAGES.map((stage) => (
          <FilterChip
            key={stage}
            label={STAGE_LABELS[stage][language]}
            count={summary.stages[stage] ?? 0}
            pressed={stages.includes(stage)}
            onChange={(pressed) => {
              queue.setStages(pressed ? [...stages, stage] : stages.filter((name) => name !== stage));
            }}
          />
        ))}
      </Box>
      <MarketFilter queue={queue} summary={summary} />
      <FilterChip label={t.mine} pressed={mine} onChange={queue.setMine} />
      {(damaged.size > 0 || onlyDamaged) && (
        <FilterChip
          label={t.damaged}
          icon={<ReportProblemIcon />}
          count={damaged.size}
          pressed={onlyDamaged}
          onChange={queue.setOnlyDamaged}
        />
      )}
      {queue.filtered && (
        <Button
          variant="text"
          startIcon={<CloseIcon />}
          aria-label={t.reset}
          onClick={queue.reset}
          sx={{ minHeight: 28, py: 0, fontSize: 12, '& .MuiButton-startIcon': { mr: 0.5 } }}
        >
          {t.resetShort}
        </Button>
      )}
    </Box>
  );
}

function FindField({ queue, findInput }: Pick<QueueToolbarProps, 'queue' | 'findInput'>) {
  const t = useTexts(texts);
  return (
    <TextField
      type="search"
      value={queue.find}
      placeholder={t.findHint}
      inputRef={findInput}
      onChange={(event) => {
        queue.setFind(event.target.value);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') queue.setFind('');
      }}
      sx={{ width: 200, '& input::-webkit-search-cancel-button': { display: 'none' } }}
      slotProps={{
        htmlInput: { 'aria-label': t.find, maxLength: 200, spellCheck: false, sx: { py: '5px' } },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon aria-hidden fontSize="small" />
            </InputAdornment>
          ),
          endAdornment: queue.find !== '' && (
            <InputAdornment position="end">
              <IconButton
                aria-label={t.clearFind}
                edge="end"
                onClick={() => {
                  queue.setFind('');
                  findInput.current?.focus();
                }}
              >
                <CloseIcon fontSize="small" />
              </IconButton>
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
