import { diffArrays } from 'diff';

/** A stretch of the three texts in which they agree, or in which one of them or two went their own way. */
interface Stretch {
  base: string[];
  ours: string[];
  theirs: string[];
}

/**
 * The pieces of `base` with the changes of both others. Where both changed the same place in two ways, `settle` decides.
 * @param likeness what two pieces of `base` and `ours` share that stand for each other, though not byte for byte
 */
export function threeWay(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
  settle: (stretch: Stretch) => string[],
  likeness = (piece: string): string => piece,
): string[] {
  const inOurs = keptIn(base.map(likeness), ours.map(likeness));
  return stretchesOf(base, ours, theirs, inOurs).flatMap((stretch) => {
    if (same(stretch.base, stretch.theirs)) return stretch.ours;
    if (same(stretch.base, stretch.ours) || same(stretch.ours, stretch.theirs)) return stretch.theirs;
    return settle(stretch);
  });
}

/** Cut at the pieces of `base` that both others keep, each of them a stretch of its own. */
function stretchesOf(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
  inOurs: ReadonlyMap<number, number>,
): Stretch[] {
  const inTheirs = keptIn(base, theirs);
  const stretches: Stretch[] = [];
  let [b, o, t] = [0, 0, 0];
  const cut = (nextB: number, nextO: number, nextT: number): void => {
    if (nextB > b || nextO > o || nextT > t)
      stretches.push({
        base: base.slice(b, nextB),
        ours: ours.slice(o, nextO),
        theirs: theirs.slice(t, nextT),
      });
    [b, o, t] = [nextB, nextO, nextT];
  };
  for (const at of base.keys()) {
    const [atOurs, atTheirs] = [inOurs.get(at), inTheirs.get(at)];
    if (atOurs === undefined || atTheirs === undefined) continue;
    cut(at, atOurs, atTheirs);
    cut(at + 1, atOurs + 1, atTheirs + 1);
  }
  cut(base.length, ours.length, theirs.length);
  return stretches;
}

/** Where each piece of `base` stands in the other text, for those that it keeps. */
function keptIn(base: readonly string[], other: readonly string[]): Map<number, number> {
  const kept = new Map<number, number>();
  let [at, there] = [0, 0];
  for (const { value, added, removed } of diffArrays([...base], [...other])) {
    if (added) there += value.length;
    else if (removed) at += value.length;
    else for (let step = 0; step < value.length; step++) kept.set(at++, there++);
  }
  return kept;
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((piece, at) => piece === other[at]);
