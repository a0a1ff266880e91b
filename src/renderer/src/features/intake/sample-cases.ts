import { err, ok } from '../../../../shared/core/result';
import { decodeBase64, encodeUtf8 } from '../../../../shared/intake/bytes';
import type { ImportFile } from './import-file';

const CASES = import.meta.glob<string>(
  ['../../../../../samples/*.json', '!../../../../../samples/demo-script.json'],
  {
    query: '?raw',
    import: 'default',
  },
);
const FILES = import.meta.glob<string>(
  ['../../../../../samples/*.*', '!../../../../../samples/*.{json,csv,md}'],
  {
    query: '?url&inline',
    import: 'default',
  },
);

export const hasSampleCases = Object.keys(CASES).length > 0;

/** The invented cases that come with the app, as one import file. */
export async function sampleCases(): Promise<ImportFile> {
  const texts = await Promise.all(Object.values(CASES).map((load) => load()));
  const cases = texts.flatMap((text) => casesIn(JSON.parse(text)));
  const files = new Map(
    Object.entries(FILES).map(([path, load]) => [path.slice(path.lastIndexOf('/') + 1), load]),
  );
  return {
    name: 'sample-cases.json',
    bytes: encodeUtf8(JSON.stringify({ cases }, null, 2)),
    beside: {
      names: new Set(files.keys()),
      async read(name) {
        const url = await files.get(name)?.();
        const bytes = url === undefined ? undefined : decodeBase64(url);
        return bytes ? ok(bytes) : err({ code: 'NOT_FOUND' });
      },
    },
  };
}

/** One case, an array of them, or an object that holds the array: the three shapes of the import format. */
function casesIn(parsed: unknown): readonly unknown[] {
  if (Array.isArray(parsed)) return parsed;
  const held = typeof parsed === 'object' && parsed !== null && 'cases' in parsed ? parsed.cases : undefined;
  return Array.isArray(held) ? held : [parsed];
}
