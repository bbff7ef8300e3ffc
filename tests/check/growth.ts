/** What makes careless text tools try the same letters again and again. */
export const HOSTILE: readonly string[] = [
  ' ',
  '\u00a0',
  '\n',
  ' \n',
  '1',
  '1.000 ',
  '10.000đ ',
  '0912345678 ',
  '01/01/2026 ',
  '`',
  '`a ',
  '[',
  '[a](b ',
  '[a](b) ',
  ')',
  '(a ',
  '.',
  '… ',
  'ế',
  'e\u0302\u0301',
  'ẾA',
  'Nguyễn Văn An ',
  'UBND ',
  'a-',
  '- ',
  '*a ',
  '_',
  '"a ',
  '<a ',
  '{',
  'https://a.vn/ ',
  'a@a.',
  '| ',
  '# ',
  '> ',
  '/',
  '1/2026/NĐ-CP ',
  'C¸c ',
  'áº¿ ',
  ' (1.-`*[ế',
];

/** So many letters of repetition, between others; the code at the end makes a parser look back. */
export const repeated = (piece: string, letters: number): string =>
  `x${piece.repeat(Math.ceil(letters / piece.length)).slice(0, letters)}! \`x\``;

/** The two lengths that are compared, in letters. */
const FEW = 5000;
export const MANY = 50_000;
/** Ten times the text may take this many times as long; work that grows with the square takes a hundred times. */
const MOST_GROWTH = 30;
/** Computing that takes no more milliseconds is not judged: a machine's own moods are as long. */
const FLOOR = 150;
const TRIES = 3;

/** Milliseconds that this thread computes in the work; what else the machine does meanwhile does not count. */
export function computing(work: () => unknown): number {
  const before = process.threadCpuUsage();
  const result = work();
  if (isIterator(result)) for (const _ of result);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

const isIterator = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && 'next' in value && Symbol.iterator in value;

/**
 * What is told of work that takes much longer for {@link MANY} letters than for {@link FEW}; undefined for work that
 * grows with the letters alone. Of several tries the best counts, so that one pause accuses nobody.
 * @param many milliseconds that it took for the many, where that is known
 */
export function growth(
  work: (letters: number) => unknown,
  many = computing(() => work(MANY)),
): string | undefined {
  for (let attempt = 1, time = many; time > FLOOR; attempt++, time = computing(() => work(MANY))) {
    const few = Math.min(
      computing(() => work(FEW)),
      computing(() => work(FEW)),
    );
    if (time / few <= MOST_GROWTH) return undefined;
    if (attempt === TRIES) return `${few.toFixed(1)} ms → ${time.toFixed(0)} ms`;
  }
  return undefined;
}
