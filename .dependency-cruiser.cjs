/**
 * Who may import whom. Each rule is proved to fire by tests/dependency-rules/directions.test.ts.
 *
 * shared/core <- shared/complaint <- the rest of shared <- main, preload, renderer
 */

/** A package, installed or not: dependency-cruiser gives the path of an installed one. */
const package_ = (/** @type {string[]} */ ...names) => `^(node_modules/)?(${names.join('|')})(/|$)`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'imports-exist',
      comment: 'Every import leads to a file or an installed package.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },

    {
      name: 'shared-is-pure',
      comment: 'shared knows neither Electron, Node, a user interface, a store nor a PDF engine.',
      severity: 'error',
      from: { path: '^src/shared/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'shared-uses-few-packages',
      comment:
        'What runs in every process: schemas, hashing, encodings, CSV. All of them without Node and DOM.',
      severity: 'error',
      from: { path: '^src/shared/' },
      to: {
        dependencyTypes: [
          'npm',
          'npm-dev',
          'npm-optional',
          'npm-peer',
          'npm-no-pkg',
          'npm-unknown',
          'unknown',
        ],
        pathNot: package_('zod', '@noble/hashes', '@scure/base', 'papaparse', '@types/papaparse'),
      },
    },
    {
      name: 'shared-stays-in-shared',
      severity: 'error',
      from: { path: '^src/shared/' },
      to: { path: '^(src|tests|scripts)/', pathNot: '^src/shared/' },
    },
    {
      name: 'core-knows-nobody',
      severity: 'error',
      from: { path: '^src/shared/core/' },
      to: { path: '^src/', pathNot: '^src/shared/core/' },
    },
    {
      name: 'complaint-knows-core-only',
      comment: 'The rules say what happened; that it happened is recorded elsewhere (audit).',
      severity: 'error',
      from: { path: '^src/shared/complaint/' },
      to: { path: '^src/', pathNot: '^src/shared/(core|complaint)/' },
    },
    {
      name: 'channels-are-names-only',
      comment: 'Preload bundles the channel names: nothing may hang on to them.',
      severity: 'error',
      from: { path: '^src/shared/ipc/channels\\.ts$' },
      to: {},
    },

    {
      name: 'main-stays-in-main',
      comment: 'A time stamp is read by what outsiders read it with.',
      severity: 'error',
      from: { path: '^src/main/' },
      to: {
        path: '^(src|tests|scripts)/',
        pathNot: ['^src/(main|shared)/', '^src/verifier/read-time-stamp\\.ts$'],
      },
    },
    {
      name: 'one-way-to-the-network',
      comment: 'Only who asks a time-stamp authority may reach it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/main/stamping/ask-authority\\.ts$' },
      to: { path: '^(node:)?(https?|http2|net|tls|dgram|dns)$' },
    },
    {
      name: 'preload-only-forwards',
      comment:
        'Preload knows the channel names and electron; types of the contract cost nothing at run time.',
      severity: 'error',
      from: { path: '^src/preload/' },
      to: {
        pathNot: ['^src/shared/ipc/channels\\.ts$', package_('electron')],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'preload-types-from-shared',
      severity: 'error',
      from: { path: '^src/preload/' },
      to: { path: '^(src|tests|scripts)/', pathNot: '^src/(preload|shared)/' },
    },
    {
      name: 'verifier-stands-alone',
      comment: 'Outsiders check packs with it: shared code and parsers, and nothing of the app.',
      severity: 'error',
      from: { path: '^src/verifier/' },
      to: { path: '^(src|tests|scripts)/', pathNot: '^src/(verifier|shared)/' },
    },
    {
      name: 'verifier-has-no-node',
      comment: 'It runs in a browser, too.',
      severity: 'error',
      from: { path: '^src/verifier/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'renderer-stays-in-renderer',
      severity: 'error',
      from: { path: '^src/renderer/' },
      to: { path: '^(src|tests|scripts)/', pathNot: '^src/(renderer|shared)/' },
    },
    {
      name: 'renderer-has-no-node',
      comment: 'The window is sandboxed: the operating system is behind window.desktop.',
      severity: 'error',
      from: { path: '^src/renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'renderer-has-no-electron',
      severity: 'error',
      from: { path: '^src/renderer/' },
      to: { path: package_('electron') },
    },

    {
      name: 'features-are-apart',
      comment: 'Features meet in app, which composes them.',
      severity: 'error',
      from: { path: '^src/renderer/src/features/([^/]+)/' },
      to: { path: '^src/renderer/src/features/', pathNot: '^src/renderer/src/features/$1/' },
    },
    {
      name: 'app-composes',
      comment: 'Only the entry of the window imports app; app imports everybody.',
      severity: 'error',
      from: { path: '^src/renderer/src/(features|store|components|lib)/' },
      to: { path: '^src/renderer/src/app/' },
    },
    {
      name: 'store-knows-no-screen',
      severity: 'error',
      from: { path: '^src/renderer/src/store/' },
      to: { path: '^src/renderer/src/(features|components)/' },
    },
    {
      name: 'components-and-lib-are-plain',
      comment: 'They know neither the store nor a feature.',
      severity: 'error',
      from: { path: '^src/renderer/src/(components|lib)/' },
      to: { path: '^src/renderer/src/(store|features)/' },
    },
    {
      name: 'lib-knows-no-components',
      severity: 'error',
      from: { path: '^src/renderer/src/lib/' },
      to: { path: '^src/renderer/src/components/' },
    },

    {
      name: 'dexie-in-store-only',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/renderer/src/store/' },
      to: { path: package_('dexie') },
    },
    {
      name: 'pdf-engine-in-pdf-only',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/main/pdf/' },
      to: { path: package_('pdfmake', 'pdfkit', 'fontkit') },
    },
    {
      name: 'pdf-process-is-apart',
      comment: 'The PDF process has no keys, no files and no Electron: it gets a value and returns bytes.',
      severity: 'error',
      from: { path: '^src/main/pdf/(engine|text)/' },
      to: { path: ['^src/main/', package_('electron')], pathNot: '^src/main/pdf/' },
    },

    {
      name: 'src-knows-no-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|scripts)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['\\?raw$', '^virtual:', '^tests/fixtures/'] },
    // Types as well: a type from a forbidden room is a dependency all the same.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.tests.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};
