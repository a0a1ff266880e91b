import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inProject, projectRoot } from './paths.mjs';

const sources = 'src/verifier/page';

/**
 * The page outsiders verify packs with, as one file: script and style stand in it, and nothing else may run or be
 * loaded. The same sources give the same bytes.
 *
 * @returns {Promise<string>} HTML
 */
export async function verifierPage() {
  const style = readFileSync(inProject(sources, 'page.css'), 'utf8');
  const script = await bundledScript();
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    // The same script once more, beside the page.
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Verify an audit pack</title>
<style>${style}</style>
</head>
<body><script>${script}</script></body>
</html>
`;
}

async function bundledScript() {
  const { build } = await import('vite');
  const built = await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      minify: true,
      rolldownOptions: {
        input: inProject(sources, 'main.ts'),
        output: { format: 'iife' },
      },
    },
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const [chunk, ...others] = outputs;
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error('The page must be one script');
  // What would end the script element or begin a comment in it.
  return chunk.code.replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3c!--').trim();
}

/** @param {string} text */
function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
