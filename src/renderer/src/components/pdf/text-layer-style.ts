/** The scale as the text layer's styles name it: CSS pixels per PDF point. */
export const SCALE_VARIABLE = '--total-scale-factor';

/**
 * Puts the words of a page, invisible, where the picture of the page has them: to be selected, copied, found and read
 * aloud. The reader's text layer sets the variables of each word.
 * @source pdfjs-dist/web/pdf_viewer.css, .textLayer
 */
export const textLayerStyle = {
  colorScheme: 'only light',
  position: 'absolute',
  inset: 0,
  overflow: 'clip',
  lineHeight: 1,
  textAlign: 'initial',
  letterSpacing: 'normal',
  wordSpacing: 'normal',
  textSizeAdjust: 'none',
  forcedColorAdjust: 'none',
  transformOrigin: '0 0',
  '--min-font-size': '1',
  '--text-scale-factor': `calc(var(${SCALE_VARIABLE}) * var(--min-font-size))`,
  '--min-font-size-inv': 'calc(1 / var(--min-font-size))',
  '& span, & br': {
    color: 'transparent',
    position: 'absolute',
    whiteSpace: 'pre',
    cursor: 'text',
    transformOrigin: '0% 0%',
  },
  '& > :not(.markedContent), & .markedContent span:not(.markedContent)': {
    '--font-height': '0',
    '--scale-x': '1',
    '--rotate': '0deg',
    fontSize: 'calc(var(--text-scale-factor) * var(--font-height))',
    transform: 'rotate(var(--rotate)) scaleX(var(--scale-x)) scale(var(--min-font-size-inv))',
  },
  '& .markedContent': { display: 'contents' },
  '& ::selection': { color: 'transparent', background: 'rgb(11 92 102 / 0.3)' },
} as const;
