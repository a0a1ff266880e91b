import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importFileSchema } from '../../../src/shared/intake/import-case';
import { importSchemaText } from '../../../src/shared/intake/import-schema';
import { fullCase, plainCase } from '../../fixtures/intake/files';

describe('the published schema of import files', () => {
  it('when the schema in the code changes → docs/import.schema.json is written again (scripts/write-import-schema.ts)', () => {
    expect(readFileSync('docs/import.schema.json', 'utf8')).toBe(importSchemaText());
  });

  it('when a file is one case, a list, or an object with cases → the schema takes it', () => {
    for (const file of [plainCase(1), [fullCase(1), plainCase(2)], { $schema: 'x', cases: [fullCase(1)] }]) {
      expect(importFileSchema.safeParse(file).success).toBe(true);
    }
  });

  it('when a member is unknown → the published schema forbids it', () => {
    const schema = JSON.parse(importSchemaText()) as {
      $defs: Record<string, { additionalProperties?: unknown }>;
    };
    for (const name of ['case', 'person', 'authorisedPerson', 'amount', 'contact', 'attachment']) {
      expect(schema.$defs[name]?.additionalProperties, name).toBe(false);
    }
  });
});
