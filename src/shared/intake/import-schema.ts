import * as z from 'zod';
import { importFileSchema } from './import-case';

/** The published JSON Schema (2020-12) of import files, as text with a line break at the end. */
export function importSchemaText(): string {
  const schema = z.toJSONSchema(importFileSchema, { io: 'input', target: 'draft-2020-12' });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
