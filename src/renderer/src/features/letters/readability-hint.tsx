import Typography from '@mui/material/Typography';

import type { Readability } from '../../../../shared/letters/readability';
import { useTexts } from '../../lib/language';
import { LETTER_TOP } from './letter-part';
import { Part } from './part';
import { Point, Points } from './point';
import { texts } from './texts';

/** Longer sentences are cut here; the sheet marks them whole. */
const SHOWN_LENGTH = 90;

interface ReadabilityHintProps {
  readonly readability: Readability;
  /** Turns the sheet to a part of the letter. */
  readonly onShow: (part: string) => void;
}

/** How hard the letter is to read, and which sentences of the writer make it so. */
export function ReadabilityHint({ readability, onShow }: ReadabilityHintProps) {
  const t = useTexts(texts).readability;
  const { lix, band, limit, hardest } = readability;
  return (
    <Part title={t.title}>
      <Typography variant="body2">{t.lix(lix, t.bands[band], limit)}</Typography>
      {hardest.length > 0 && (
        <>
          <Typography variant="caption" color="textSecondary" component="p">
            {t.hardest}
          </Typography>
          <Points>
            {hardest.map(({ text, words, at }) => (
              <Point
                key={text}
                tone="quiet"
                onGoTo={() => {
                  onShow(at ?? LETTER_TOP);
                }}
              >
                {shortened(text)} ({t.words(words)})
              </Point>
            ))}
          </Points>
        </>
      )}
    </Part>
  );
}

function shortened(text: string): string {
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH).trimEnd()} …` : text;
}
