import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { splitSentences, unmask } from '../../../src/text/prose/sentences.ts';
import { markdownProse } from '../../../src/text/prose/markdown-prose.ts';
import { isWrittenSyllable } from '../../../src/text/syllables/written-syllable.ts';

/**
 * Draws the tokens that a person then judges (judged/*.tsv): sentences at random, by a seed, from the official records and
 * from our content, half by half in turn; every token that is no plain word, with four words on each side.
 * Run: node scripts/bench/radio/draw-tokens.ts ../shared/data/tthc/ward.jsonl.gz OUT-FOLDER
 */
const SEED = 20261130;
const TOKENS_PER_HALF = 1050;
/** Of ten sentences so many are official. */
const OFFICIAL_IN_TEN = 6;
const BESIDE = 4;
/** A telephone number in groups is one token. */
const PHONE = /\b(?:1[89]00 \d{3,4}|0\d{2,3} \d{3,4} \d{3,4})\b/g;

const [records = '', out = ''] = process.argv.slice(2);

/** mulberry32: the same numbers from the same seed on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffled<T>(all: readonly T[], random: () => number): T[] {
  const order = [...all];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] as T, order[at] as T];
  }
  return order;
}

/** Every text of a record or entry that has several words. */
function* textsOf(value: unknown): Generator<string> {
  if (typeof value === 'string' && /\s/.test(value.trim())) yield value;
  else if (Array.isArray(value)) for (const one of value) yield* textsOf(one);
  else if (value && typeof value === 'object')
    for (const [key, one] of Object.entries(value))
      if (
        !/(?:^id|Ids?|fileName|filePath|keywords|url|retrievedOn|code|differsFromRecord|leftToPortal|awaiting|sources|silentInRecord|hash)$/.test(
          key,
        )
      )
        yield* textsOf(one);
}

const sentencesOf = (texts: Iterable<string>): string[] => [
  ...new Set(
    [...texts].flatMap((text) =>
      splitSentences(text.normalize('NFC').replace(/<[^>]*>/g, '\n'))
        .map((one) => unmask(one.text))
        .filter((sentence) => !/\.(?:docx?|xlsx?|pdf)$/i.test(sentence)),
    ),
  ),
];

const official = sentencesOf(
  gunzipSync(readFileSync(records))
    .toString('utf8')
    .trim()
    .split('\n')
    .flatMap((line) => [...textsOf(JSON.parse(line))]),
);
const ours = sentencesOf(
  globSync('content/{tin-tuc,thu-tuc,hoi-dap,an-pham,dien-hinh,trang}/**/*.mdx')
    .sort()
    .flatMap((file) => {
      const [, front = '', ...body] = readFileSync(file, 'utf8').split(/^---$/m);
      return [...textsOf(parse(front)), markdownProse(body.join('---'))];
    }),
);

/** The tokens of a sentence that are no plain words: with figures, signs, capitals in a row, or foreign letters. */
function tokensOf(sentence: string): string[] {
  const words = sentence.replace(PHONE, (phone) => phone.replaceAll(' ', '\u00a0')).split(' ');
  const letters = sentence.replace(/\P{L}/gu, '');
  const isShouted = letters.replace(/\P{Lu}/gu, '').length > letters.length / 2;
  return words.flatMap((word, at) => {
    const token = bareToken(word, at === 0);
    if (!isJudged(token, isShouted)) return [];
    const left = words.slice(Math.max(0, at - BESIDE), at).join(' ');
    const right = words.slice(at + 1, at + 1 + BESIDE).join(' ');
    const [before = '', after = ''] = [
      word.slice(0, word.indexOf(token)),
      word.slice(word.indexOf(token) + token.length),
    ];
    return [
      `${at > BESIDE ? '… ' : ''}${left} ${before}⟦${token}⟧${after} ${right}${at + 1 + BESIDE < words.length ? ' …' : ''}`.trim(),
    ];
  });
}

/** A token without the marks around it; "a)" and "1.1)" keep theirs only at the start, where they number. */
function bareToken(word: string, isFirst: boolean): string {
  const inner = word.replace(/^["“‘[«*]+|["”’\]»,;:.!?…*]+$/gu, '');
  const [, opened = '', bare = '', closed = ''] = /^(\(*)(.*?)(\)*)$/u.exec(inner) ?? [];
  return opened === '' && closed !== '' && isFirst && /^[\p{L}\d.]{1,5}$/u.test(bare)
    ? `${bare})`
    : bare.replace(/[.,;:]+$/, '');
}

function isJudged(token: string, isShouted: boolean): boolean {
  if (!/[\p{L}\p{N}%]/u.test(token)) return false;
  if (/[\p{N}%@&/]/u.test(token) || /^[\p{L}]{1,3}\)$/u.test(token)) return true;
  if (!isShouted && /\p{Lu}{2}/u.test(token)) return true;
  return token.split(/[-–.,;:()]+/u).some((part) => part !== '' && !isWrittenSyllable(part));
}

const random = randomFrom(SEED);
const drawn = { official: shuffled(official, random), ours: shuffled(ours, random) };

/** The tokens of the next sentence that has any, out of the pile whose turn it is. */
function draw(turn: number): string[] {
  const pile = turn % 10 < OFFICIAL_IN_TEN ? drawn.official : drawn.ours;
  let tokens: string[] = [];
  while (tokens.length === 0 && pile.length > 0) tokens = tokensOf(pile.pop() ?? '');
  return tokens;
}

const halves: string[][] = [[], []];
for (let turn = 0; halves.some((half) => half.length < TOKENS_PER_HALF); turn += 1) {
  const half = halves[turn % 2] ?? [];
  if (half.length < TOKENS_PER_HALF) half.push(...draw(Math.floor(turn / 2)));
}
/** Drawn after the rules had been mended by the second half, out of what was left. */
const third: string[] = [];
for (let turn = 0; third.length < TOKENS_PER_HALF; turn += 1) third.push(...draw(turn));

for (const [at, tokens] of [...halves, third].entries())
  writeFileSync(join(out, `${['first', 'second', 'third'][at] ?? ''}.txt`), `${tokens.join('\n')}\n`);
console.log(
  official.length,
  ours.length,
  [...halves, third].map((tokens) => tokens.length),
);
