import { readFileSync } from 'node:fs';

import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

import { verifierPage } from './scripts/lib/verifier-page.mjs';

/** Where the page's PDF worker lies: printing takes the same file (src/main/files/print-pdf.ts). */
const PDF_WORKER = 'pdf.worker.min.mjs';

/** The PDF worker imports these by their own names when a picture in a PDF needs them (see pdf-data.ts). */
const pdfDecoders: Plugin = {
  name: 'pdf-decoders',
  generateBundle() {
    for (const name of ['jbig2_nowasm_fallback.js', 'openjpeg_nowasm_fallback.js']) {
      const source = readFileSync(new URL(`node_modules/pdfjs-dist/wasm/${name}`, import.meta.url));
      this.emitFile({ type: 'asset', fileName: `pdf-decoders/${name}`, source });
    }
  },
};

/** The page that verifies packs without us (src/verifier/page), as a text the window can save. */
const verifierPageText: Plugin = {
  name: 'verifier-page',
  resolveId: (id) => (id === 'virtual:verifier-page' ? `\0${id}` : undefined),
  load: async (id) =>
    id === '\0virtual:verifier-page'
      ? `export const page = ${JSON.stringify(await verifierPage())};`
      : undefined,
};

/** The licences of what was bundled, beside it; the package carries them in a folder of their own. */
const license = { fileName: 'licenses.md' };

// The development runtime without GitHub is Electron 33 (Chromium 130, Node 20.18): the code runs on both.
export default defineConfig({
  main: {
    build: {
      target: 'node20.18',
      externalizeDeps: false,
      license,
      rolldownOptions: {
        input: {
          index: 'src/main/index.ts',
          'pdf-process': 'src/main/pdf/process.ts',
          'kdf-worker': 'src/main/vault/kdf-worker.ts',
        },
        // White space goes, names stay: parts of the libraries ask classes for their names, and the log tells them.
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          minify: { mangle: false, compress: false, codegen: true },
        },
      },
    },
  },
  preload: {
    build: {
      target: 'node20.18',
      externalizeDeps: false,
      // A sandboxed preload is one CommonJS file.
      rolldownOptions: {
        input: { index: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    build: {
      target: 'chrome130',
      minify: true,
      license,
      modulePreload: { polyfill: false },
      // The verification page is one text of 930 kB, loaded when it is saved.
      chunkSizeWarningLimit: 1_000,
      rolldownOptions: {
        input: { index: 'src/renderer/index.html' },
        // What the first page needs comes in one piece: every file is a question to the main process.
        output: {
          assetFileNames: ({ names }) =>
            names.includes(PDF_WORKER) ? `pdf-reader/${PDF_WORKER}` : 'assets/[name]-[hash][extname]',
          codeSplitting: {
            groups: [{ name: 'first', tags: ['$initial'], includeDependenciesRecursively: false }],
          },
        },
      },
    },
    plugins: [react(), pdfDecoders, verifierPageText],
  },
});
