/**
 * Every text of a table of texts, with its path. Functions are called with `given` for each of their parameters, and
 * so are the functions they return.
 */
export function textsIn(
  value: unknown,
  given: string | number = 'Xx',
  path = '',
): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const written: unknown = Reflect.apply(
      value,
      undefined,
      Array.from({ length: value.length }, () => given),
    );
    return textsIn(written, given, `${path}()`);
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => textsIn(member, given, `${path}.${key}`));
}
