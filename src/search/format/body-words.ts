import { unpackGaps } from './index-format.ts';

/** Documents of each syllable: inverse of `packBodyWords` (building/body-words.ts). */
export function unpackBodyWords(packed: string): Map<string, number[]> {
  return new Map(
    packed
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [word = '', list = ''] = line.split('\t');
        return [word, unpackGaps(list)];
      }),
  );
}
