const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Costs below one are slips that fingers make most: neighbours on the keyboard, two letters swapped, one typed twice. */
const NEIGHBOUR = 0.7;

/**
 * How far two words are apart if a single slip explains it: undefined when more than one is needed, 0 for the same word.
 *
 * @example oneEditCost('sihn', 'sinh') // → 0.7 (swapped); oneEditCost('sinh', 'tinh') // → 1
 */
export function oneEditCost(typed: string, meant: string): number | undefined {
  if (typed === meant) return 0;
  if (Math.abs(typed.length - meant.length) > 1) return undefined;
  let at = 0;
  while (at < typed.length && at < meant.length && typed[at] === meant[at]) at++;
  const firstLetter = at === 0 ? 0.3 : 0;
  const typedRest = typed.slice(at);
  const meantRest = meant.slice(at);
  if (typed.length === meant.length) return substitution(typedRest, meantRest, firstLetter);
  const [longer, shorter] = typed.length > meant.length ? [typedRest, meantRest] : [meantRest, typedRest];
  if (longer.slice(1) !== shorter) return undefined;
  const repeated = typed.length > meant.length && typed[at] === typed[at - 1];
  return (repeated ? NEIGHBOUR : 0.9) + firstLetter;
}

function substitution(typed: string, meant: string, firstLetter: number): number | undefined {
  const swapped = typed[0] === meant[1] && typed[1] === meant[0] && typed.slice(2) === meant.slice(2);
  if (swapped) return NEIGHBOUR + firstLetter;
  if (typed.slice(1) !== meant.slice(1)) return undefined;
  return (areNeighbours(typed[0] ?? '', meant[0] ?? '') ? NEIGHBOUR : 1) + firstLetter;
}

function areNeighbours(first: string, second: string): boolean {
  const [row, column] = place(first);
  const [otherRow, otherColumn] = place(second);
  return row >= 0 && otherRow >= 0 && Math.abs(row - otherRow) <= 1 && Math.abs(column - otherColumn) <= 1;
}

function place(letter: string): [number, number] {
  const row = ROWS.findIndex((keys) => keys.includes(letter));
  return [row, row < 0 ? -9 : (ROWS[row] ?? '').indexOf(letter)];
}
