/** Colours (contrast with white at least 4.5:1 for text) and measures in points, shared by letters and reports. */
export const theme = {
  ink: '#1c2126',
  quiet: '#5a636d',
  link: '#14526b',
  accent: '#14526b',
  hairline: '#d5dade',
  rule: '#8b959e',
  resultTint: '#eef4f6',
  importantTint: '#fbf4e4',
  importantBar: '#a86a00',
  quoteBar: '#c3cbd1',
  body: 10,
  small: 8.5,
  lineHeight: 1.22,
} as const;

/** Inter's "1" is narrow: in columns of amounts every digit takes the same room. */
export const TABULAR = { tnum: true, kern: false } as const;
