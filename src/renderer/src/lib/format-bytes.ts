import type { UiLanguage } from '../../../shared/core/text';

const UNITS = ['B', 'kB', 'MB', 'GB'] as const;

/** "812 B", "1,4 MB", "1.4 MB": decimal units (1 kB is 1 000 bytes), one decimal from kB on. */
export function formatBytes(bytes: number, language: UiLanguage): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1_000 && unit < UNITS.length - 1) {
    value /= 1_000;
    unit += 1;
  }
  const number = unit === 0 ? String(value) : value.toFixed(1);
  return `${language === 'en' ? number : number.replace('.', ',')}\u00a0${UNITS[unit] ?? 'GB'}`;
}
