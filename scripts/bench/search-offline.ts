/**
 * Measures the procedure search by itself, without a browser: how often the right procedure is first and among the
 * first three, by class and by halves of the questions, bytes and time.
 *
 *   node scripts/bench/search-offline.ts [ward.jsonl.gz] [--queries FILE]... [--popular FILE] [--misses] [--half a|b] [--class NAME]...
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { buildProcedureIndex } from '../../src/search/engine/build-index.ts';
import { openProcedureIndex } from '../../src/search/engine/open-index.ts';
import type { ProcedureIndex } from '../../src/search/engine/open-index.ts';
import { synonymGroups } from '../../src/search/synonyms.ts';
import { finder, halfOf, measure, readQuestions } from './judged-questions.ts';
import { readProcedures } from './official-export.ts';

const root = new URL('../../', import.meta.url).pathname;
const shared = `${root}../shared/data/`;

function report(
  file: string,
  index: ProcedureIndex,
  options: { misses: boolean; half: string | undefined; classes: string[] | undefined },
): void {
  const questions = readQuestions(file);
  const find = finder(index);
  const rows = {
    all: questions,
    accents: questions.filter(({ accents }) => accents),
    'no accents': questions.filter(({ accents }) => !accents),
    'half A': questions.filter((question) => halfOf(question) === 'a'),
    'half B': questions.filter((question) => halfOf(question) === 'b'),
    ...Object.fromEntries(
      [...new Set(questions.flatMap((question) => question.class ?? []))].map((name) => [
        name,
        questions.filter((question) => question.class === name),
      ]),
    ),
  };
  console.log(file);
  console.table(Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, measure(row, find)])));
  if (!options.misses) return;
  for (const question of questions.filter(
    (row) =>
      (options.half === undefined || halfOf(row) === options.half) &&
      (options.classes === undefined || options.classes.includes(row.class ?? '')),
  )) {
    const found = find(question.query);
    if (question.codes.includes(found[0] ?? '')) continue;
    const mark = found.slice(0, 3).some((code) => question.codes.includes(code)) ? 'near' : 'MISS';
    const name = (code: string): string => {
      for (let d = 0; d < index.size; d++) if (index.code(d) === code) return index.name(d).slice(0, 60);
      return '?';
    };
    console.log(
      `${mark} ${question.id ?? ''} ${question.query}\n     gold ${question.codes.map((code) => `${code} ${name(code)} @${found.indexOf(code)}`).join(' · ')}\n     got  ${found
        .slice(0, 3)
        .map((code) => `${code} ${name(code)}`)
        .join(' · ')}`,
    );
    console.log('     ', JSON.stringify(index.search(question.query).understood));
  }
}

function brotliBytes(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      queries: { type: 'string', multiple: true },
      popular: { type: 'string', default: `${root}content/pho-bien.yaml` },
      synonyms: { type: 'string', default: `${root}content/tu-dong-nghia.yaml` },
      misses: { type: 'boolean', default: false },
      half: { type: 'string' },
      class: { type: 'string', multiple: true },
    },
  });
  const file = positionals[0] ?? `${shared}tthc/ward.jsonl.gz`;
  if (!existsSync(file)) return console.log(`skipped: no procedures at ${file}`);
  const popular = existsSync(values.popular)
    ? (parse(readFileSync(values.popular, 'utf8')) as { procedures: string[] }).procedures
    : [];
  const procedures = readProcedures(file, popular);
  const synonyms = synonymGroups.parse(parse(readFileSync(values.synonyms, 'utf8')));
  const built = buildProcedureIndex(procedures, synonyms);
  const opened = performance.now();
  const index = openProcedureIndex(built);
  const openMs = performance.now() - opened;
  const own = `${root}tests/search/`;
  const files = values.queries ?? [
    `${shared}search/queries.jsonl`,
    ...(existsSync(own)
      ? readdirSync(own)
          .filter((name) => name.endsWith('.jsonl'))
          .map((name) => own + name)
      : []),
  ];
  for (const questions of files) {
    if (existsSync(questions))
      report(questions, index, { misses: values.misses, half: values.half, classes: values.class });
    else console.log(`skipped: no questions at ${questions}`);
  }
  const times = files
    .filter((questions) => existsSync(questions))
    .flatMap(readQuestions)
    .map(({ query }) => {
      const started = performance.now();
      index.search(query);
      return performance.now() - started;
    })
    .sort((first, second) => first - second);
  const shardBytes = built.shards.map(brotliBytes);
  console.log(
    `${procedures.length} procedures · names ${brotliBytes(built.names)} B, words ${brotliBytes(built.words)} B (brotli) · ${shardBytes.length} shards, median ${shardBytes.sort((a, b) => a - b)[shardBytes.length >> 1]} · open ${openMs.toFixed(0)} ms · query median ${times[times.length >> 1]?.toFixed(1)} ms, slowest ${times.at(-1)?.toFixed(1)} ms`,
  );
  const parts = { ...JSON.parse(built.names), ...JSON.parse(built.words) } as Record<string, unknown>;
  console.log(
    Object.entries(parts)
      .map(
        ([name, value]) =>
          `${name} ${brotliBytes(typeof value === 'string' ? value : JSON.stringify(value))}`,
      )
      .join(' · '),
  );
}

if (import.meta.main) main();
