import type { UiLanguage } from '../../../../shared/core/text';
import type { PdfFault } from './open-pdf';

interface PdfTexts {
  readonly opening: string;
  readonly faults: Readonly<Record<PdfFault, string>>;
  readonly pageFault: (page: number) => string;
  readonly page: (page: number, pages: number) => string;
  readonly pageNumber: string;
  readonly ofPages: (pages: number) => string;
  readonly tooManyPages: (shown: number, pages: number) => string;
  readonly previousPage: string;
  readonly nextPage: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fitWidth: string;
  readonly zoomedTo: (percent: number) => string;
  readonly tools: string;
}

export const pdfTexts = {
  da: {
    opening: 'Åbner PDF-filen …',
    faults: {
      unreadable: 'Filen kan ikke læses som PDF. Den kan være beskadiget eller være noget andet.',
      locked: 'PDF-filen er låst med en adgangskode. Bed om en udgave uden.',
      slow: 'PDF-filen er ikke blevet klar inden for rimelig tid og er lukket igen.',
      failed: 'PDF-filen kan ikke vises.',
    },
    pageFault: (page) => `Side ${page} kan ikke vises.`,
    page: (page, pages) => `Side ${page} af ${pages}`,
    pageNumber: 'Sidetal',
    ofPages: (pages) => `af ${pages}`,
    tooManyPages: (shown, pages) => `Kun de første ${shown} af ${pages} sider vises.`,
    previousPage: 'Forrige side',
    nextPage: 'Næste side',
    zoomIn: 'Større',
    zoomOut: 'Mindre',
    fitWidth: 'Tilpas til bredden',
    zoomedTo: (percent) => `${percent} %`,
    tools: 'Visning',
  },
  sv: {
    opening: 'Öppnar PDF-filen …',
    faults: {
      unreadable: 'Filen kan inte läsas som PDF. Den kan vara skadad eller vara något annat.',
      locked: 'PDF-filen är låst med ett lösenord. Be om en version utan.',
      slow: 'PDF-filen blev inte klar inom rimlig tid och har stängts.',
      failed: 'PDF-filen kan inte visas.',
    },
    pageFault: (page) => `Sidan ${page} kan inte visas.`,
    page: (page, pages) => `Sida ${page} av ${pages}`,
    pageNumber: 'Sidnummer',
    ofPages: (pages) => `av ${pages}`,
    tooManyPages: (shown, pages) => `Endast de första ${shown} av ${pages} sidor visas.`,
    previousPage: 'Föregående sida',
    nextPage: 'Nästa sida',
    zoomIn: 'Större',
    zoomOut: 'Mindre',
    fitWidth: 'Anpassa till bredden',
    zoomedTo: (percent) => `${percent} %`,
    tools: 'Visning',
  },
  en: {
    opening: 'Opening the PDF file …',
    faults: {
      unreadable: 'The file cannot be read as a PDF. It may be damaged or be something else.',
      locked: 'The PDF file is locked with a password. Ask for one without.',
      slow: 'The PDF file was not ready within reasonable time and has been closed.',
      failed: 'The PDF file cannot be shown.',
    },
    pageFault: (page) => `Page ${page} cannot be shown.`,
    page: (page, pages) => `Page ${page} of ${pages}`,
    pageNumber: 'Page number',
    ofPages: (pages) => `of ${pages}`,
    tooManyPages: (shown, pages) => `Only the first ${shown} of ${pages} pages are shown.`,
    previousPage: 'Previous page',
    nextPage: 'Next page',
    zoomIn: 'Larger',
    zoomOut: 'Smaller',
    fitWidth: 'Fit to width',
    zoomedTo: (percent) => `${percent}%`,
    tools: 'View',
  },
} satisfies Record<UiLanguage, PdfTexts>;
