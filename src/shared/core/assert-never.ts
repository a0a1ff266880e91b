/** Proves to the compiler that a union is handled in full; reached at run time only by a bug. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled variant: ${JSON.stringify(value)}`);
}
