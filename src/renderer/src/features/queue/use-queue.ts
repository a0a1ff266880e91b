import { useCallback, useDeferredValue, useMemo, useState } from 'react';

import type { Market, Stage } from '../../../../shared/complaint/vocabulary';
import type { CaseId } from '../../../../shared/core/ids';
import type { QueueRow } from '../../../../shared/queue/row';
import { useAsked } from '../../lib/asked';
import { useLanguage } from '../../lib/language';
import { useStatus } from '../../lib/use-status';
import { useServices } from '../../store/services';
import type { Damage } from '../../store/services';
import { isUnfiltered } from './arrange-rows';
import type { QueueFilter } from './arrange-rows';
import { useArrangedRows } from './use-arranged-rows';
import { useQueueSettings } from './use-queue-settings';
import { readGridMemory } from './view-memory';
import type { GridMemory, QueueSort, SortField } from './view-memory';

/** The queue as it is looked at, and the ways to look at it differently. */
export interface QueueView {
  /** Every case there is. */
  readonly all: readonly QueueRow[];
  /** Those that fit, in the order asked for. */
  readonly rows: readonly QueueRow[];
  /** `rows` already answer the latest change. */
  readonly current: boolean;
  /** False while only the most urgent cases have been read. */
  readonly complete: boolean;
  readonly damaged: ReadonlyMap<CaseId, Damage>;
  readonly stages: readonly Stage[];
  readonly markets: readonly Market[];
  readonly mine: boolean;
  readonly onlyDamaged: boolean;
  readonly find: string;
  readonly filtered: boolean;
  readonly sort: QueueSort;
  readonly widths: GridMemory['widths'];
  readonly setStages: (stages: readonly Stage[]) => void;
  readonly setMarkets: (markets: readonly Market[]) => void;
  readonly setMine: (mine: boolean) => void;
  readonly setOnlyDamaged: (only: boolean) => void;
  readonly setFind: (find: string) => void;
  readonly reset: () => void;
  readonly setSort: (sort: QueueSort) => void;
  readonly setWidth: (field: SortField, width: number) => void;
}

export function useQueue(): QueueView {
  const language = useLanguage();
  const services = useServices();
  const { rows: all, complete } = useStatus(services.queue);
  const { damaged } = useStatus(services.health);
  const [settings, change] = useQueueSettings();
  const [onlyDamaged, setOnlyDamaged] = useDamagedFilter();
  const { sort, widths } = useMemo(() => readGridMemory(settings.grid), [settings.grid]);
  const { stages, markets, mine } = settings;
  // The field follows every key; the list follows when there is time.
  const find = useDeferredValue(settings.find);

  const { staffId } = services.staff;
  const filter = useMemo<QueueFilter>(
    () => ({
      stages,
      markets,
      assignee: mine ? staffId : undefined,
      among: onlyDamaged ? new Set(damaged.keys()) : undefined,
      find,
    }),
    [stages, markets, mine, staffId, onlyDamaged, damaged, find],
  );
  const { staffName } = services;
  const wording = useMemo(() => ({ language, staffName }), [language, staffName]);
  const { rows, current } = useArrangedRows(all, filter, sort, wording);

  const setSort = useCallback(
    (next: QueueSort) => {
      change({ grid: { sort: next, widths } });
    },
    [change, widths],
  );
  const setWidth = useCallback(
    (field: SortField, width: number) => {
      change({ grid: { sort, widths: { ...widths, [field]: width } } });
    },
    [change, sort, widths],
  );
  return {
    all,
    rows,
    current,
    complete,
    damaged,
    stages,
    markets,
    mine,
    onlyDamaged,
    find: settings.find,
    filtered: !isUnfiltered(filter),
    sort,
    widths,
    setStages: (next) => {
      change({ stages: [...next] });
    },
    setMarkets: (next) => {
      change({ markets: [...next] });
    },
    setMine: (next) => {
      change({ mine: next });
    },
    setOnlyDamaged,
    setFind: (next) => {
      change({ find: next });
    },
    reset: () => {
      setOnlyDamaged(false);
      change({ stages: [], markets: [], mine: false, find: '' });
    },
    setSort,
    setWidth,
  };
}

/** Not remembered: damage is looked at when it is reported (the message above the pages leads here). */
function useDamagedFilter(): readonly [boolean, (only: boolean) => void] {
  const { asked, time } = useAsked('damaged');
  const [only, setOnly] = useState(false);
  const [answered, setAnswered] = useState('');
  if (asked && answered !== time) {
    setAnswered(time);
    setOnly(true);
  }
  return [only, setOnly];
}
