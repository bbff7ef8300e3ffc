/** What words tell of the topic: above 0 that it is not here, below 0 that it is; by plain key, or two keys with a blank. */
export type TopicWords = ReadonlyMap<string, number>;

const FIRST_LETTER = 0x41;
/** The letter of a word that tells nothing; the furthest are as many letters away. */
const MIDDLE = 12;
/** One letter further, in natural logarithms of the odds. */
const STEP = 0.25;

/** Two neighbours that tell less are left out: they are many and weigh much in bytes. */
const LEAST_OF_PAIR = 0.25;

/** The most that one word may tell. */
export const MOST_TOLD = MIDDLE * STEP;

/** Writes words as "gia" and a letter, each followed by its pairs: "giaM_vangY". Pairs stand in order behind their first word. */
export function packTopicWords(words: TopicWords): string {
  const byFirst = Map.groupBy(words, ([key]) => key.split(' ')[0] ?? '');
  return [...byFirst]
    .sort(([first], [second]) => (first < second ? -1 : 1))
    .map(([first, of]) => {
      const pairs = of.flatMap(([key, told]) => {
        const [, second] = key.split(' ');
        return second !== undefined && Math.abs(told) >= LEAST_OF_PAIR ? [`_${second}${letterOf(told)}`] : [];
      });
      const alone = letterOf(words.get(first) ?? 0);
      return pairs.length === 0 && alone === letterOf(0) ? '' : `${first}${alone}${pairs.sort().join('')}`;
    })
    .join('');
}

/** Inverse of `packTopicWords`. */
export function unpackTopicWords(packed: string): Map<string, number> {
  const words = new Map<string, number>();
  let first = '';
  for (const [, pair, key = '', letter = ''] of packed.matchAll(/(_?)([^A-Z_]+)([A-Z])/g)) {
    if (!pair) first = key;
    words.set(pair ? `${first} ${key}` : key, (letter.charCodeAt(0) - FIRST_LETTER - MIDDLE) * STEP);
  }
  return words;
}

const letterOf = (told: number): string =>
  String.fromCharCode(
    FIRST_LETTER + MIDDLE + Math.round(Math.max(-MOST_TOLD, Math.min(MOST_TOLD, told)) / STEP),
  );
