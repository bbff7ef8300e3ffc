import { keptSyllableKey } from '../kept-syllable-keys.ts';
import { tokenize } from '../../text/tokens.ts';
import { oneLine } from './lines.ts';
import { isSmallWord } from '../engine/question.ts';
import { SAYING_SHARDS, shardOf } from '../engine/saying-shards.ts';
import type { SayingShard } from '../format/index-format.ts';

/** What citizens say: another name of a document, or words for official ones. */
export type Saying =
  { readonly text: string; readonly document: number } | { readonly text: string; readonly means: string };

/** Each saying lies in the files of its rarest words: with two, half a question still finds most of it; a story needs three. */
const FILED_UNDER = 2;
const LONG_FILED_UNDER = 3;
/** Words of a saying that is told as a story, small ones aside. */
const LONG = 5;
/** An age stands for every greater one, so that no single number leads to it. */
const AGE = /^từ \d+ tuổi$/;

/** Sayings in their files; `always` are those made of small words and ages, which every search needs. */
export interface FiledSayings {
  readonly always: SayingShard;
  readonly shards: readonly SayingShard[];
}

/** Files sayings by their rarest words. Runs at build time. */
export function fileSayings(sayings: readonly Saying[]): FiledSayings {
  const keys = sayings.map(({ text }) => (AGE.test(text) ? [] : wordKeys(text)));
  const counts = new Map<string, number>();
  for (const key of keys.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const always: Saying[] = [];
  const shards = Array.from({ length: SAYING_SHARDS }, (): Saying[] => []);
  sayings.forEach((saying, at) => {
    const own = keys[at] ?? [];
    const rare = own
      .toSorted((first, second) => (counts.get(first) ?? 0) - (counts.get(second) ?? 0))
      .slice(0, own.length < LONG ? FILED_UNDER : LONG_FILED_UNDER);
    if (rare.length === 0) always.push(saying);
    for (const shard of new Set(rare.map(shardOf))) shards[shard]?.push(saying);
  });
  return { always: packShard(always), shards: shards.map(packShard) };
}

/** Plain forms of the words that only sayings have, beside those of `texts`, with blanks between. */
export function saidWords(sayings: readonly Saying[], ...texts: readonly string[]): string {
  const elsewhere = new Set(texts.flatMap(allKeys));
  const said = new Set(sayings.flatMap(({ text }) => allKeys(text)));
  return [...said.difference(elsewhere)].sort().join(' ');
}

/** One shard behind another. */
export const joinShards = ([aliases, synonyms]: SayingShard, [more, others]: SayingShard): SayingShard => [
  [aliases, more].filter(Boolean).join('\n'),
  [synonyms, others].filter(Boolean).join('\n'),
];

const allKeys = (text: string): string[] => tokenize(text).map((token) => keptSyllableKey(token.text));
const wordKeys = (text: string): string[] => [...new Set(allKeys(text).filter((key) => !isSmallWord(key)))];

function packShard(sayings: readonly Saying[]): SayingShard {
  const aliases = sayings.flatMap((saying) => ('document' in saying ? [saying] : []));
  const pairs = sayings.flatMap((saying) => ('means' in saying ? [saying] : []));
  return [
    [...Map.groupBy(aliases, ({ document }) => document)]
      .map(
        ([document, of]) =>
          `${document}\t${of.map(({ text }) => oneLine(text.replace(/\|/g, ' '))).join('|')}`,
      )
      .join('\n'),
    [...Map.groupBy(pairs, ({ means }) => means)]
      .map(([means, of]) => `${of.map(({ text }) => text).join('|')}>${means}`)
      .join('\n'),
  ];
}
