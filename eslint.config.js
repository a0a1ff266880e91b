import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { houseRules } from './scripts/lib/eslint-house-rules.mjs';

/** Every re-export would be a barrel: import straight from the file that has the thing. */
const noBarrels = [
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file itself.' },
  { selector: 'ExportNamedDeclaration[source]', message: 'No barrels: import from the file itself.' },
];

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only.',
};

/** Time, chance and the surroundings reach shared code through ports (core/ports.ts). */
const noClockNoChance = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Time comes in through the Clock port.',
  },
  { selector: 'CallExpression[callee.name="Date"]', message: 'Time comes in through the Clock port.' },
];

const outsideWorld = [
  'crypto',
  'performance',
  'process',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'fetch',
  'console',
  'window',
  'document',
  'navigator',
  'localStorage',
  'Buffer',
];

const noSkippedTests = [
  {
    selector:
      'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|skipIf|only|todo|fixme|fails)$/]',
    message: 'A test runs or does not exist.',
  },
  {
    selector: 'CallExpression[callee.name=/^(xit|xdescribe|xtest|fit|fdescribe)$/]',
    message: 'A test runs or does not exist.',
  },
];

/** @param {string} name @param {string} file the only one that may import it */
function electronImport(name, file) {
  return {
    name: 'electron',
    importNames: [name],
    message: `${name} is used in ${file} only.`,
  };
}

const ipcMain = electronImport('ipcMain', 'src/main/ipc/handle.ts');
const ipcRenderer = electronImport('ipcRenderer', 'src/preload/index.ts');

/** Rules that need no types: mistakes in any JavaScript. */
const plainRules = {
  eqeqeq: 'error',
  'no-async-promise-executor': 'error',
  'no-case-declarations': 'error',
  'no-cond-assign': 'error',
  'no-constant-binary-expression': 'error',
  'no-constant-condition': 'error',
  'no-control-regex': 'error',
  'no-debugger': 'error',
  'no-duplicate-case': 'error',
  'no-empty': 'error',
  'no-empty-character-class': 'error',
  'no-empty-pattern': 'error',
  'no-eval': 'error',
  'no-fallthrough': 'error',
  'no-irregular-whitespace': 'error',
  'no-loss-of-precision': 'error',
  'no-misleading-character-class': ['error', { allowEscape: true }],
  'no-prototype-builtins': 'error',
  'no-regex-spaces': 'error',
  'no-self-assign': 'error',
  'no-sparse-arrays': 'error',
  'no-unsafe-finally': 'error',
  'no-unsafe-optional-chaining': 'error',
  'no-useless-catch': 'error',
  'no-useless-escape': 'error',
  'no-var': 'error',
  'object-shorthand': 'error',
  'prefer-const': 'error',
  'use-isnan': 'error',
  'valid-typeof': 'error',
};

export default defineConfig(
  globalIgnores([
    'out',
    'dist',
    'demo-output',
    'bench-output',
    'test-results',
    'playwright-report',
    '.tools',
    '.tsbuild',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, houseRules],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...plainRules,
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { allowDefaultCaseForExhaustiveSwitch: true, considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/only-throw-error': ['error', { allowThrowingUnknown: true }],
      // `asId<CaseId>(text)`: the parameter names the brand of the result.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // `Hash | ''` says what the empty text is for.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      // `[...text]` takes a text apart by code points, on purpose.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // `_` marks what must stand but is not used, such as a parameter before the one that is.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/prefer-readonly': 'error',
      'no-console': 'error',
      '@typescript-eslint/no-implied-eval': 'error',
      'no-restricted-syntax': ['error', noDefaultExport, ...noBarrels],
      'no-restricted-imports': ['error', { paths: [ipcMain, ipcRenderer] }],
    },
  },

  {
    files: ['src/**/*.{ts,tsx}'],
    rules: { 'house/cast-needs-reason': 'error' },
  },
  {
    files: ['src/shared/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', noDefaultExport, ...noBarrels, ...noClockNoChance],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time comes in through the Clock port.' },
        { object: 'Math', property: 'random', message: 'Ids and chance come in through ports.' },
      ],
      'no-restricted-globals': ['error', ...outsideWorld],
    },
  },
  {
    files: ['src/main/ipc/handle.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [ipcRenderer] }] },
  },
  {
    files: ['src/preload/index.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [ipcMain] }] },
  },
  {
    files: ['src/renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest'], jsxA11y.flatConfigs.strict],
    rules: {
      'react-hooks/exhaustive-deps': 'error',
      // A dialog and the unlock page put the focus into their first field, as the ARIA practices want it.
      'jsx-a11y/no-autofocus': 'off',
      // Keys that rise to a section are its shortcuts; a click needs something to click on.
      'jsx-a11y/no-static-element-interactions': [
        'error',
        { handlers: ['onClick', 'onMouseDown', 'onMouseUp'] },
      ],
      'jsx-a11y/no-noninteractive-element-interactions': [
        'error',
        { handlers: ['onClick', 'onMouseDown', 'onMouseUp'] },
      ],
      // What scrolls must be reachable by keyboard, and then says what it is.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['region', 'group', 'tabpanel'] }],
    },
    settings: {
      'jsx-a11y': {
        polymorphicPropName: 'component',
        components: { Box: 'div', Button: 'button', IconButton: 'button', TextField: 'input' },
      },
    },
  },

  {
    files: ['tests/**/*.{ts,tsx}', '*.config.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // `expect.any(…)` and parsed JSON are `any`; comparing them with what is expected is the check.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/require-await': 'off',
      'no-console': 'off',
      'no-restricted-syntax': ['error', noDefaultExport, ...noBarrels, ...noSkippedTests],
    },
  },
  {
    // Playwright, vitest and electron-vite want a default export; a declaration repeats what a package exports.
    files: ['*.config.ts', 'tests/e2e/support/global-setup.ts', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noBarrels] },
  },
  {
    // `test` and `expect` come from one place: the fixtures.
    files: ['tests/e2e/support/app.ts'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, ...noSkippedTests] },
  },

  {
    // Run as they stand, by Node; their types are checked through JSDoc (tsconfig.scripts.json).
    files: ['**/*.{js,mjs,cjs}'],
    extends: [houseRules],
    rules: {
      ...plainRules,
      // What the compiler and typescript-eslint see to in TypeScript.
      'no-redeclare': 'error',
      'no-undef': 'off',
      'no-unused-vars': 'error',
    },
  },
);
