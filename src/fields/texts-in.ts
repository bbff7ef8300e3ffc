import type { Path } from './schema-walk.ts';

/** Every text of some data, at any depth, with the way to it; what stands under the keys left out is passed over. */
export function* textsIn(
  data: unknown,
  path: Path = [],
  leftOut?: ReadonlySet<string>,
): Generator<readonly [Path, string]> {
  if (typeof data === 'string') yield [path, data];
  else if (typeof data === 'object' && data !== null)
    for (const [key, inside] of Object.entries(data))
      if (!leftOut?.has(key))
        yield* textsIn(inside, [...path, Array.isArray(data) ? Number(key) : key], leftOut);
}
