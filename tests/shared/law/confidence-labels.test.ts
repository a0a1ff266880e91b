import { expect, it } from 'vitest';

import { UI_LANGUAGES } from '../../../src/shared/core/text';
import { CONFIDENCE_LABELS } from '../../../src/shared/law/confidence-labels';
import { CONFIDENCES } from '../../../src/shared/law/legal-source';

it('when a source is shown → every degree of confidence has words of its own in every language', () => {
  for (const language of UI_LANGUAGES) {
    const words = CONFIDENCES.map((confidence) => CONFIDENCE_LABELS[confidence][language]);
    expect(new Set(words).size).toBe(CONFIDENCES.length);
    for (const word of words) expect(word).toMatch(/^\p{Lu}\p{Ll}.*\p{L}$/u);
  }
});
