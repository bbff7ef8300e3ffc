import { writeFileSync } from 'node:fs';
import { officialSentences, ourSentences } from './drawn-sentences.ts';
import { judgeReading } from './judge-reading.ts';
import { isSetAside } from './set-aside.ts';
import { tokensToJudge } from './tokens-to-judge.ts';

/**
 * Lists how everything is read that is not set aside, by the shape of the token (9 for figures, A and a for letters), the most
 * frequent shape first: what is heard here is mended before a set is judged.
 * Run: node scripts/bench/radio/list-kinds.ts ../shared/data/tthc/ward.jsonl.gz SET OUT-FILE
 */
const [records = '', set = '', out = ''] = process.argv.slice(2);

const shapeOf = (line: string): string =>
  (/⟦(.*)⟧/u.exec(line)?.[1] ?? '')
    .replace(/\p{N}+/gu, '9')
    .replace(/\p{Lu}+/gu, 'A')
    .replace(/\p{Ll}+/gu, 'a');

const open = [...officialSentences(records), ...ourSentences()].filter((one) => !isSetAside(one, set));
const kinds = new Map<string, string[]>();
for (const line of new Set(open.flatMap(tokensToJudge))) {
  const { said, verdict } = judgeReading(`${line}\t`);
  const shape = shapeOf(line);
  kinds.set(shape, [...(kinds.get(shape) ?? []), `${verdict === 'told' ? '?' : ''}\t${said}\t${line}`]);
}
const byFrequency = [...kinds].sort(([, some], [, others]) => others.length - some.length);
writeFileSync(
  out,
  byFrequency.map(([shape, lines]) => lines.map((line) => `${shape}\t${line}\n`).join('')).join(''),
);
