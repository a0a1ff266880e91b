import type { Localised } from '../core/text';
import type { Confidence } from './legal-source';

/** How sure we are of a source, as people read it wherever a source is shown. */
export const CONFIDENCE_LABELS: Readonly<Record<Confidence, Localised>> = {
  verified: { da: 'Kilden er læst', sv: 'Källan är läst', en: 'Source read' },
  secondary: { da: 'Læst hos andre', sv: 'Läst hos andra', en: 'Read elsewhere' },
  unverified: { da: 'Ikke bekræftet', sv: 'Inte bekräftad', en: 'Not confirmed' },
};
