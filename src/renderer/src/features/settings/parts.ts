/** What of others' work runs inside the app, and under which licence. */
export const PARTS: readonly { readonly name: string; readonly licence: string }[] = [
  { name: 'Electron', licence: 'MIT' },
  { name: 'Chromium', licence: 'BSD-3-Clause (LICENSES.chromium.html)' },
  { name: 'React, React Router', licence: 'MIT' },
  { name: 'Emotion, MUI with its icons, MUI X Data Grid (Community)', licence: 'MIT' },
  { name: 'react-resizable-panels', licence: 'MIT' },
  { name: 'Dexie', licence: 'Apache-2.0' },
  { name: 'zod', licence: 'MIT' },
  { name: 'noble-hashes, hash-wasm', licence: 'MIT' },
  { name: 'zxcvbn-ts', licence: 'MIT' },
  { name: 'Papa Parse', licence: 'MIT' },
  { name: 'pdfmake, PDFKit, pdf-lib, fontkit', licence: 'MIT' },
  { name: 'PDF.js', licence: 'Apache-2.0' },
  { name: 'Inter, Noto Sans', licence: 'SIL Open Font License 1.1' },
];
