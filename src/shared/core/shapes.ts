import { z } from 'zod';

import { isId } from './ids';
import { parseLocalDate } from './local-date';
import type { LocalDate } from './local-date';

/** The shape of an id; which kind it is, is known from its place. */
export function id<T extends string>() {
  return z.custom<T>((value) => typeof value === 'string' && isId(value), 'not an id');
}

/** A day that exists, `YYYY-MM-DD`. */
export const civilDate = z.custom<LocalDate>(
  (value) => typeof value === 'string' && parseLocalDate(value) !== undefined,
);

/** 32 bytes: SHA-256, or an Ed25519 public key. */
export const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** An Ed25519 signature. */
export const signature = z.string().regex(/^[0-9a-f]{128}$/);

/** A number of things, an index, or an instant in ms. */
export const count = z.number().int().min(0);
