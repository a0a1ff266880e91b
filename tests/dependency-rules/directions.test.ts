import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult, type IConfiguration } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** A file that imports, what it imports, and the rule that must refuse it. */
type Wrong = readonly [from: string, to: string, rule: string];
type Right = readonly [from: string, to: string];

const wrong: readonly Wrong[] = [
  ['src/shared/core/a.ts', '../complaint/thing', 'core-knows-nobody'],
  ['src/shared/complaint/a.ts', '../audit/thing', 'complaint-knows-core-only'],
  ['src/shared/law/a.ts', '../../main/thing', 'shared-stays-in-shared'],
  ['src/shared/audit/a.ts', 'node:crypto', 'shared-is-pure'],
  ['src/shared/audit/b.ts', 'electron', 'shared-uses-few-packages'],
  ['src/shared/queue/a.ts', 'react', 'shared-uses-few-packages'],
  ['src/shared/ipc/channels.ts', './thing', 'channels-are-names-only'],
  ['src/main/a.ts', '../renderer/src/lib/thing', 'main-stays-in-main'],
  ['src/main/b.ts', '../preload/thing', 'main-stays-in-main'],
  ['src/main/c.ts', 'dexie', 'dexie-in-store-only'],
  ['src/main/files/a.ts', 'pdfmake', 'pdf-engine-in-pdf-only'],
  ['src/main/files/b.ts', 'pdfkit', 'pdf-engine-in-pdf-only'],
  ['src/main/pdf/engine/a.ts', '../../vault/thing', 'pdf-process-is-apart'],
  ['src/main/pdf/text/a.ts', 'electron', 'pdf-process-is-apart'],
  ['src/preload/a.ts', '../shared/ipc/thing', 'preload-only-forwards'],
  ['src/preload/b.ts', '../main/thing', 'preload-types-from-shared'],
  ['src/verifier/a.ts', '../main/thing', 'verifier-stands-alone'],
  ['src/verifier/b.ts', 'node:fs', 'verifier-has-no-node'],
  ['src/renderer/src/lib/a.ts', '../../../main/thing', 'renderer-stays-in-renderer'],
  ['src/renderer/src/lib/b.ts', 'node:fs', 'renderer-has-no-node'],
  ['src/renderer/src/lib/c.ts', 'electron', 'renderer-has-no-electron'],
  ['src/renderer/src/lib/d.ts', '../store/thing', 'components-and-lib-are-plain'],
  ['src/renderer/src/lib/e.ts', '../components/thing', 'lib-knows-no-components'],
  ['src/renderer/src/components/a.ts', '../features/queue/thing', 'components-and-lib-are-plain'],
  ['src/renderer/src/features/queue/a.ts', '../review/thing', 'features-are-apart'],
  ['src/renderer/src/features/queue/b.ts', '../../app/thing', 'app-composes'],
  ['src/renderer/src/features/queue/c.ts', 'dexie', 'dexie-in-store-only'],
  ['src/renderer/src/store/a.ts', '../features/queue/thing', 'store-knows-no-screen'],
  ['src/renderer/src/app/a.ts', 'dexie', 'dexie-in-store-only'],
  ['src/renderer/src/app/b.ts', '../../../../tests/support/thing', 'src-knows-no-tests'],
  ['src/main/i.ts', '../verifier/thing', 'main-stays-in-main'],
  ['src/main/j.ts', 'node:https', 'one-way-to-the-network'],
  ['src/main/stamping/a.ts', 'node:net', 'one-way-to-the-network'],
  ['src/main/d.ts', './no-such-file', 'imports-exist'],
  ['src/main/e.ts', './f', 'no-cycles'],
];

/** Closes the circle of e.ts: dependency-cruiser reports a cycle once. */
const backAgain: Right = ['src/main/f.ts', './e'];

const right: readonly Right[] = [
  ['src/shared/complaint/b.ts', '../core/thing'],
  ['src/shared/law/b.ts', '../complaint/thing'],
  ['src/shared/law/c.ts', 'zod'],
  ['src/main/g.ts', '../shared/audit/thing'],
  ['src/main/h.ts', 'node:fs'],
  ['src/main/k.ts', '../verifier/read-time-stamp'],
  ['src/main/stamping/ask-authority.ts', 'node:https'],
  ['src/main/pdf/engine/b.ts', 'pdfkit'],
  ['src/main/pdf/engine/c.ts', '../text/thing'],
  ['src/verifier/c.ts', '../shared/audit/thing'],
  ['src/verifier/d.ts', 'zod'],
  ['src/preload/c.ts', 'electron'],
  ['src/preload/d.ts', '../shared/ipc/channels'],
  ['src/renderer/src/features/queue/d.ts', '../../store/thing'],
  ['src/renderer/src/features/queue/e.ts', './thing'],
  ['src/renderer/src/app/c.ts', '../features/queue/thing'],
  ['src/renderer/src/store/b.ts', 'dexie'],
];

/** A type costs nothing at run time: preload may name those of the contract. */
const preloadType = 'src/preload/e.ts';

/** What the imports above lead to; nothing in it. */
const targets = [
  'src/shared/core/thing',
  'src/shared/complaint/thing',
  'src/shared/audit/thing',
  'src/shared/ipc/thing',
  'src/main/thing',
  'src/main/vault/thing',
  'src/main/pdf/text/thing',
  'src/verifier/thing',
  'src/verifier/read-time-stamp',
  'src/preload/thing',
  'src/renderer/src/app/thing',
  'src/renderer/src/lib/thing',
  'src/renderer/src/store/thing',
  'src/renderer/src/components/thing',
  'src/renderer/src/features/queue/thing',
  'src/renderer/src/features/review/thing',
  'tests/support/thing',
];

/** Every package here counts as installed. */
const packages = ['electron', 'react', 'dexie', 'pdfmake', 'pdfkit', 'zod'];

// The file is CommonJS, as dependency-cruiser wants it, and has the shape of its configuration.
const configuration = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as IConfiguration;

const house = mkdtempSync(join(tmpdir(), 'uvildig-directions-'));
let violations: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  for (const target of targets) write(`${target}.ts`, 'export const thing = 1;\n');
  for (const [from, to] of [...wrong, ...right, backAgain]) {
    write(from, `import * as other from '${to}';\nexport const own = other;\n`);
  }
  write(preloadType, "import type { thing } from '../shared/ipc/thing';\nexport type Own = typeof thing;\n");
  for (const name of packages) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(`node_modules/${name}/index.js`, '');
  }
  write(
    'package.json',
    JSON.stringify({ dependencies: Object.fromEntries(packages.map((name) => [name, '1.0.0'])) }),
  );
  write('tsconfig.tests.json', '{}');

  const { output } = await cruise(['src', 'tests'], {
    ...configuration.options,
    tsConfig: { fileName: join(house, 'tsconfig.tests.json') },
    baseDir: house,
    validate: true,
    ruleSet: { forbidden: configuration.forbidden ?? [] },
  });
  violations = byFile(output as ICruiseResult);
});

afterAll(() => {
  rmSync(house, { recursive: true, force: true });
});

describe('directions of import', () => {
  it.each(wrong)('when %s imports %s → %s refuses it', (from, _to, rule) => {
    expect(violations.get(from)).toContain(rule);
  });

  it.each(right)('when %s imports %s → nothing refuses it', (from) => {
    expect(violations.get(from) ?? []).toEqual([]);
  });

  it('when preload imports a type of the contract → nothing refuses it', () => {
    expect(violations.get(preloadType) ?? []).toEqual([]);
  });

  it('when a rule is added → it is proved above', () => {
    const proved = new Set(wrong.map(([, , rule]) => rule));
    const rules = (configuration.forbidden ?? []).map((rule) => rule.name);
    expect(rules.filter((rule) => rule === undefined || !proved.has(rule))).toEqual([]);
  });
});

function write(path: string, text: string): void {
  const file = join(house, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Names of the rules broken, by the file that breaks them. */
function byFile(result: ICruiseResult): ReadonlyMap<string, readonly string[]> {
  const rules = new Map<string, string[]>();
  for (const { from, rule } of result.summary.violations)
    rules.set(from, [...(rules.get(from) ?? []), rule.name]);
  return rules;
}
