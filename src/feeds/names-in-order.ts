import { byteOrder } from '../text/byte-order.ts';

/**
 * Names things that may be called alike: the first by its day keeps the name, the next ones are counted. So a name has no day
 * in it, and a thing whose day is moved keeps its name.
 *
 * @param called what a thing is called whatever happens to its words and days
 * @param dayOf ISO day, for the order of things that are called alike
 * @example namesInOrder([a, b], () => 'ngay-nghi/2027/tet', ({ from }) => from).get(b) // 'ngay-nghi/2027/tet/2'
 */
export function namesInOrder<T>(
  things: readonly T[],
  called: (thing: T) => string,
  dayOf: (thing: T) => string,
): Map<T, string> {
  const alike = Map.groupBy(
    things.toSorted((a, b) => byteOrder(dayOf(a), dayOf(b))),
    called,
  );
  return new Map(
    [...alike].flatMap(([name, ones]) =>
      ones.map((one, at) => [one, at === 0 ? name : `${name}/${at + 1}`] as const),
    ),
  );
}
