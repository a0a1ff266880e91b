/** Instant as milliseconds since 1970-01-01T00:00:00Z, whole number. */
export type Instant = number;

/** The only way time enters shared code. */
export interface Clock {
  now(): Instant;
}

/** The only way randomness enters shared code: a fresh 128-bit id as 32 hexadecimal characters. */
export type NewId = () => string;

/** SHA-256 (FIPS 180-4): any bytes in, 32 bytes out. Node's in main, a pure one in the window. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;
