import { NOT_HERE } from '../engine/nothing.ts';
import { isSmallWord } from '../engine/question.ts';
import { questionFrames } from '../engine/question-words.ts';
import { SAYING_SHARDS, shardOf } from '../engine/saying-shards.ts';
import type { SayingShard } from '../format/index-format.ts';
import { packTopicWords } from '../format/topic-words.ts';
import type { FiledSayings } from './file-sayings.ts';
import { learnTopicWords } from './learn-topic-words.ts';

/**
 * How people ask for the time of any procedure. Names and ways of asking seldom have it, lotteries and matches often
 * ("kết quả"): without these "khai tử mất mấy ngày thì có kết quả" was told that it is not here.
 */
const ASKS_FOR_TIME = questionFrames.flatMap(({ intent, words }) =>
  intent === 'time' ? [words.join(' ')] : [],
);

/** The same sayings, with what their words tell of the topic in the files where a question with these words looks. */
export function fileTopicWords(
  { always, shards }: FiledSayings,
  notHere: readonly string[],
  names: readonly string[],
): FiledSayings {
  const told = learnTopicWords(notHere, [
    ...names,
    ...[always, ...shards].flatMap(textsOf),
    ...ASKS_FOR_TIME,
  ]);
  const byPlace = Map.groupBy(told, ([word]) => placeOf(word));
  const filed = ([aliases, synonyms]: SayingShard, place: number): SayingShard => {
    const words = packTopicWords(new Map(byPlace.get(place)));
    return words === '' ? [aliases, synonyms] : [aliases, synonyms, words];
  };
  return { always: filed(always, SAYING_SHARDS), shards: shards.map(filed) };
}

/** The file of a word, or of the first of two that is no small word; small words are with every search. */
function placeOf(word: string): number {
  const rare = word.split(' ').find((key) => !isSmallWord(key));
  return rare === undefined ? SAYING_SHARDS : shardOf(rare);
}

/** The sayings of a file, but for those of what is not here. */
const textsOf = ([aliases, synonyms]: SayingShard): string[] => [
  ...aliases.split('\n').flatMap((line) => (line.split('\t')[1] ?? '').split('|')),
  ...synonyms
    .split('\n')
    .filter((line) => !line.endsWith(`>${NOT_HERE}`))
    .flatMap((line) => (line.split('>')[0] ?? '').split('|')),
];
