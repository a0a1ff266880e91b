import { execFileSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { VERIFY_BY_HAND } from '../../src/shared/audit/pack-report-trail';
import { runVerifier } from '../e2e/support/verifier';
import { tempFolder } from '../main/support/temp-folder';
import { faultsFromOutside } from '../support/pdf/outside';
import { oneSpaced, textOf } from '../support/pdf/tools';

const PACK = 'tests/fixtures/packs/v2-erased.pdf';

describe('the pack of an erased case', () => {
  it('when qpdf, pdfsig, pdfdetach and veraPDF are asked → nothing wrong: PDF/A-3a, PDF/UA-1, signed as a whole', async () => {
    expect(await faultsFromOutside([PACK])).toEqual([]);
  }, 120_000);

  it('when the command is asked → sound, what is withheld and why, and that codes on letters cannot be recomputed', async () => {
    const { code, said } = await runVerifier([PACK]);
    expect(code).toBe(0);
    expect(said.split('\n').map((line) => line.trimEnd())).toEqual([
      'v2-erased.pdf: sound',
      '  case          CCCCCCCC, Nordbetaling AB',
      '  entries       16',
      '  purpose       erased',
      '  withheld      15 of 16 contents (erased 15)',
      '  erased        the codes on its letters cannot be recomputed: what they stood for is destroyed',
      expect.stringMatching(/^ {2}checkpoint {4}[0-9A-Z-]{19} \(of the moment the pack was made\)$/),
      expect.stringMatching(/^ {2}workspace {5}checkpoint 1, [0-9A-Z-]{19}, over 16 of these entries$/),
      '  signed by     O=Nordbetaling AB, CN=Anna Lind (self-issued)',
      expect.stringMatching(/^ {2}root key {6}[0-9a-f]{64} \(compare it with the one the firm has given\)$/),
      '',
    ]);
  });

  it('when its pages are read → they say what is left, and send nobody to letters that are not there', async () => {
    const words = oneSpaced(await textOf(PACK));
    for (const said of [
      'Sagen er slettet, og dens poster udgør en ubrudt række',
      'De koder, der står på sagens breve, kan ikke længere beregnes',
      'Den sidste post siger, at sagen er slettet.',
      'er slettet med posternes indhold',
    ]) {
      expect(words).toContain(said);
    }
    expect(words).not.toContain('Udstedte breve');
    expect(words).not.toContain('Indhold, hoved og underskrift');
  });

  it('when the commands on its pages are typed → the files, a hash and a signature hold', () => {
    const folder = tempFolder();
    copyFileSync(PACK, join(folder, 'pack.pdf'));
    const typed = VERIFY_BY_HAND.map((line) =>
      execFileSync('bash', ['-c', line], { cwd: folder, encoding: 'utf8' }),
    );
    expect(typed[1]?.trim().split('\n')).toEqual(
      ['trail.jsonl', 'keys.json', 'checkpoints.json'].map((name) => `${name}: OK`),
    );
    expect(typed.at(-1)).toContain('Signature Verified Successfully');
  });
});
