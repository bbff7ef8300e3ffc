import { writeFileSync } from 'node:fs';
import { officialSentences, ourSentences } from './drawn-sentences.ts';
import { JUDGED_SETS, readJudged } from './judged-sets.ts';
import { isSetAside } from './set-aside.ts';
import { randomFrom, shuffled } from '../../../src/search/building/chance.ts';
import { tokensToJudge } from './tokens-to-judge.ts';

/**
 * Draws the tokens that a person then judges (judged/*.tsv): sentences at random, by a seed, from the official records and
 * from our content that were set aside for this set, none of which has a token in a set that is judged already or in a sentence
 * that anybody may read before. Content changes: another day draws others.
 * Run: node scripts/bench/radio/draw-tokens.ts ../shared/data/tthc/ward.jsonl.gz SEED SET OUT-FILE
 */
const TOKENS = 1050;
/** Of ten sentences so many are official. */
const OFFICIAL_IN_TEN = 6;

const [records = '', seed = '', set = '', out = ''] = process.argv.slice(2);

const judged = new Set(JUDGED_SETS.flatMap(readJudged).map((line) => line.split('\t')[0] ?? ''));
const sharesNone = (sentence: string, read: ReadonlySet<string>): boolean =>
  !tokensToJudge(sentence).some((line) => read.has(line));

const piles = [officialSentences(records), ourSentences()].map((all) =>
  all.filter((sentence) => sharesNone(sentence, judged)),
);
const openToAll = new Set(
  piles.flatMap((all) => all.filter((one) => !isSetAside(one, set)).flatMap(tokensToJudge)),
);
const random = randomFrom(Number(seed));
const drawn = piles.map((all) =>
  shuffled(
    all.filter((one) => isSetAside(one, set) && sharesNone(one, openToAll)),
    random,
  ),
);
const [official = [], ours = []] = drawn;
console.log(official.length, ours.length);

/** The tokens of the next sentence that has any, out of the pile whose turn it is. */
function draw(turn: number): string[] {
  const pile = turn % 10 < OFFICIAL_IN_TEN ? official : ours;
  let tokens: string[] = [];
  while (tokens.length === 0 && pile.length > 0) tokens = tokensToJudge(pile.pop() ?? '');
  return tokens;
}

const tokens: string[] = [];
for (let turn = 0; tokens.length < TOKENS; turn += 1) tokens.push(...draw(turn));
writeFileSync(out, `${tokens.join('\n')}\n`);
