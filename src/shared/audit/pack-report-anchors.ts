import { heading, paragraph } from '../letters/blocks';
import type { Block } from '../letters/letter';
import type { UiLanguage } from '../core/text';
import { utc } from './pack-report-context';
import type { TrailReportContext } from './pack-report-context';

interface AnchorTexts {
  readonly title: string;
  readonly intro: string;
  readonly none: string;
  readonly columns: readonly [string, string, string, string];
  readonly unstamped: string;
  readonly stamped: (at: string, authority: string) => string;
}

const TEXTS: Readonly<Record<UiLanguage, AnchorTexts>> = {
  da: {
    title: 'Kontrolpunkter for arbejdsområdet',
    intro:
      'En gang om dagen signeres alt, hvad der er skrevet i alle sager siden det forrige kontrolpunkt. Disse kontrolpunkter omfatter poster i denne sag. Hver kode kan sammenlignes med en, der er skrevet ned uden for programmet; et tidsstempel er givet af en tjeneste uden for virksomheden.',
    none: 'Sagens poster er endnu ikke omfattet af et kontrolpunkt for arbejdsområdet.',
    columns: ['Nr.', 'Taget (UTC)', 'Kode', 'Tidsstempel (UTC)'],
    unstamped: 'intet',
    stamped: (at, authority) => `${at}, ${authority}`,
  },
  sv: {
    title: 'Kontrollpunkter för arbetsytan',
    intro:
      'En gång om dagen signeras allt som har skrivits i alla ärenden sedan den föregående kontrollpunkten. Dessa kontrollpunkter omfattar poster i detta ärende. Varje kod kan jämföras med en som har skrivits ned utanför programmet; en tidsstämpel är given av en tjänst utanför företaget.',
    none: 'Ärendets poster omfattas ännu inte av någon kontrollpunkt för arbetsytan.',
    columns: ['Nr', 'Tagen (UTC)', 'Kod', 'Tidsstämpel (UTC)'],
    unstamped: 'ingen',
    stamped: (at, authority) => `${at}, ${authority}`,
  },
  en: {
    title: 'Checkpoints of the workspace',
    intro:
      'Once a day everything is signed that was written in all cases since the checkpoint before. These checkpoints cover entries of this case. Each code can be compared with one that was noted down outside the app; a time stamp was given by a service outside the firm.',
    none: 'No checkpoint of the workspace covers entries of this case yet.',
    columns: ['No.', 'Taken (UTC)', 'Code', 'Time stamp (UTC)'],
    unstamped: 'none',
    stamped: (at, authority) => `${at}, ${authority}`,
  },
};

/** By which checkpoints of the whole workspace the case's entries are covered. */
export function anchors({ input, language }: TrailReportContext): readonly Block[] {
  const words = TEXTS[language];
  const title = heading(3, words.title, 'anchors');
  const covering = input.anchors.filter(({ anchor }) => anchor.covers.length > 0);
  if (covering.length === 0) return [title, paragraph(words.none)];
  const [number, taken, code, stamp] = words.columns;
  const columns = [
    { header: number, weight: 1, numeric: true },
    { header: taken, weight: 3 },
    { header: code, weight: 4 },
    { header: stamp, weight: 5 },
  ];
  const rows = covering.map(({ anchor: { body, stamp: given }, code: text, stampedAt }) => [
    String(body.number + 1),
    utc(body.takenAt),
    text,
    given && stampedAt !== undefined ? words.stamped(utc(stampedAt), given.authority) : words.unstamped,
  ]);
  return [title, paragraph(words.intro), { kind: 'table', summary: words.title, columns, rows }];
}
