/**
 * Writes docs/import.schema.json from the schema the app reads with. Node runs this file as it stands:
 * `node_modules/.bin/node scripts/write-import-schema.ts` (Node 24, types are stripped). Our own sources import without
 * extensions, as bundlers do, so Vite loads them.
 */
import { writeFile } from 'node:fs/promises';
import { runnerImport } from 'vite';
import type * as ImportSchema from '../src/shared/intake/import-schema';

const root = new URL('..', import.meta.url);
const source = new URL('src/shared/intake/import-schema.ts', root);
const { module } = await runnerImport<typeof ImportSchema>(source.pathname);
await writeFile(new URL('docs/import.schema.json', root), module.importSchemaText());
