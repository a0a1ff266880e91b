import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

import { longEnough } from '../../../shared/core/passphrase';
import type { Localised } from '../../../shared/core/text';
import { SUGGESTIONS, WARNINGS } from './strength-texts';

/** Estimated guesses of 10^8 and more: out of reach of anybody who has the file, given the vault's slow key derivation. */
export const MIN_SCORE = 3;

export interface Strength {
  readonly score: 0 | 1 | 2 | 3 | 4;
  /** One or two sentences on how to do better; none when it is good. */
  readonly advice: readonly Localised[];
}

let estimator: Promise<ZxcvbnFactory> | undefined;

/**
 * How hard a passphrase is to guess. The word lists are loaded on the first call.
 * @param about what an attacker would try first, whole and word by word: the person's and the organisation's name
 */
export async function strengthOf(passphrase: string, about: readonly string[]): Promise<Strength> {
  estimator ??= loadEstimator();
  const { score, feedback } = (await estimator).check(passphrase, wordsOf(about));
  const warning = feedback.warning === null ? undefined : WARNINGS[feedback.warning];
  const suggestions = feedback.suggestions.flatMap((key) => SUGGESTIONS[key] ?? []);
  return { score, advice: [...(warning ? [warning] : []), ...suggestions].slice(0, 2) };
}

export function goodEnough(passphrase: string, strength: Strength | undefined): boolean {
  return longEnough(passphrase) && strength !== undefined && strength.score >= MIN_SCORE;
}

/** The estimator looks for each entry as a whole, and people use a part of a name. */
function wordsOf(about: readonly string[]): string[] {
  const words = about.flatMap((name) => name.split(/[^\p{L}\p{N}]+/u));
  return [...about, ...words.filter((word) => word.length > 2)];
}

async function loadEstimator(): Promise<ZxcvbnFactory> {
  const [core, common] = await Promise.all([import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common')]);
  return new core.ZxcvbnFactory({ dictionary: common.dictionary, graphs: common.adjacencyGraphs });
}
