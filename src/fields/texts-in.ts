import type { Path } from './schema-walk.ts';

/** A text and the way to it. */
type TextAt = readonly [Path, string];

/** Every text of some data, at any depth, with the way to it; what stands under the keys left out is passed over. */
export function textsIn(data: unknown, path: Path = [], leftOut?: ReadonlySet<string>): readonly TextAt[] {
  const found: TextAt[] = [];
  collect(data, path, leftOut, found);
  return found;
}

function collect(data: unknown, path: Path, leftOut: ReadonlySet<string> | undefined, found: TextAt[]): void {
  if (typeof data === 'string') found.push([path, data]);
  else if (Array.isArray(data))
    for (const [index, inside] of data.entries()) collect(inside, [...path, index], leftOut, found);
  else if (typeof data === 'object' && data !== null)
    for (const [key, inside] of Object.entries(data))
      if (!leftOut?.has(key)) collect(inside, [...path, key], leftOut, found);
}
