/**
 * Measures the procedure search by itself, without a browser: how often the right procedure is first and among the
 * first three, by class and by halves of the questions, bytes and time.
 *
 *   node scripts/bench/search-offline.ts [ward.jsonl.gz] [--queries FILE]... [--popular FILE] [--misses] [--half a|b]
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync, constants, gunzipSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { buildProcedureIndex } from '../../src/search/build-index.ts';
import { openProcedureIndex } from '../../src/search/open-index.ts';
import type { ProcedureIndex } from '../../src/search/open-index.ts';
import type { SearchableProcedure } from '../../src/search/searchable-procedure.ts';
import { synonymGroups } from '../../src/search/synonyms.ts';
import { slug } from '../../src/text/slug.ts';

const root = new URL('../../', import.meta.url).pathname;
const shared = `${root}../shared/data/`;

/** Official applicant codes by the site's groups; the others are organisations. */
const AUDIENCES: Readonly<Record<string, string>> = {
  ĐT1: 'nguoi-dan',
  ĐT14: 'nguoi-dan',
  ĐT2: 'doanh-nghiep',
  ĐT8: 'doanh-nghiep',
  ĐT10: 'doanh-nghiep',
  DT11: 'doanh-nghiep',
  ĐT3: 'nguoi-nuoc-ngoai',
  ĐT4: 'nguoi-nuoc-ngoai',
  DT12: 'nguoi-nuoc-ngoai',
  DT13: 'can-bo',
  ĐT5: 'can-bo',
};

interface RawProcedure {
  readonly code: string;
  readonly name: string;
  readonly detail: {
    readonly categoriesDetails: readonly { readonly name: string; readonly code: string }[];
    readonly subjectTypesDetails: readonly { readonly name: string; readonly code: string }[];
    readonly resultsDetails: readonly { readonly name: string }[];
    readonly executionCases: readonly { readonly profileComponents: readonly { readonly name: string }[] }[];
    readonly executionMethods: readonly {
      readonly submissionMethod: string;
      readonly processingTime: number | null;
      readonly processingTimeUnit: string | null;
      readonly fees: readonly { readonly value: number | null }[];
    }[];
    readonly requirementsAndConditions: string | null;
    readonly keywords: string | null;
    readonly isWard: boolean;
    readonly isProvince: boolean;
    readonly isMinistry: boolean;
  };
}

/** One judged question. */
export interface JudgedQuestion {
  readonly id?: string;
  readonly query: string;
  readonly codes: readonly string[];
  readonly kind: 'answer' | 'several' | 'none';
  readonly accents: boolean;
  readonly class?: string;
}

/** Reads an official export and maps each record to what search has to know. */
export function readProcedures(file: string, popular: readonly string[]): SearchableProcedure[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  return lines.map((line) => toSearchable(JSON.parse(line) as RawProcedure, popular));
}

function toSearchable({ code, name, detail }: RawProcedure, popular: readonly string[]): SearchableProcedure {
  const rank = popular.indexOf(code) + 1;
  const times = detail.executionMethods.map(
    ({ processingTime, processingTimeUnit }) => `${processingTime ?? ''} ${processingTimeUnit ?? ''}`,
  );
  const fees = detail.executionMethods.flatMap((method) => method.fees.map(({ value }) => value ?? 0));
  const title = name.normalize('NFC').replace(/\s+/g, ' ').trim();
  return {
    code,
    name: title,
    slug: slug(title).slice(0, 80),
    aliases: [],
    keywords: detail.keywords ? [detail.keywords] : [],
    sector: detail.categoriesDetails[0]?.name ?? '',
    sectorId: detail.categoriesDetails[0]?.code ?? '',
    audience: [
      ...new Set(detail.subjectTypesDetails.map((subject) => AUDIENCES[subject.code] ?? 'to-chuc')),
    ].sort(),
    levels: [detail.isWard && 'xa', detail.isProvince && 'tinh', detail.isMinistry && 'bo'].filter(
      (level) => level !== false,
    ),
    channels: [...new Set(detail.executionMethods.map((method) => method.submissionMethod))].sort(),
    outputs: detail.resultsDetails.map((result) => result.name),
    evidence: detail.executionCases.flatMap((procedureCase) =>
      procedureCase.profileComponents.map((component) => component.name),
    ),
    requirements: detail.requirementsAndConditions ?? '',
    feeText: fees.length === 0 ? 'Không' : `${Math.max(...fees)} đồng`,
    timeText: times[0] ?? '',
    isFree: fees.every((value) => value === 0),
    isSameDay: times.some((time) => /^(?:1|8) /.test(time)),
    ...(rank > 0 ? { popularityRank: rank } : {}),
  };
}

/** The figures of shared/check/search.mjs over rows of questions. */
export function measure(
  questions: readonly JudgedQuestion[],
  find: (query: string) => string[],
): Record<string, number> {
  let [hit1, hit3, ndcg, empty] = [0, 0, 0, 0];
  for (const { query, codes } of questions) {
    const gold = new Set(codes);
    const found = find(query);
    if (gold.has(found[0] ?? '')) hit1++;
    if (found.slice(0, 3).some((code) => gold.has(code))) hit3++;
    if (found.length === 0) empty++;
    const gain = found
      .slice(0, 10)
      .reduce((sum, code, at) => sum + (gold.has(code) ? 1 / Math.log2(at + 2) : 0), 0);
    let ideal = 0;
    for (let at = 0; at < Math.min(10, gold.size); at++) ideal += 1 / Math.log2(at + 2);
    ndcg += gain / ideal;
  }
  const share = (value: number): number => Number((value / Math.max(1, questions.length)).toFixed(3));
  return {
    n: questions.length,
    'hit@1': share(hit1),
    'hit@3': share(hit3),
    'nDCG@10': share(ndcg),
    empty: share(empty),
  };
}

/** Which half a question belongs to, by a fixed hash of its id or its words: "a" is tuned on, "b" is only reported. */
export function halfOf({ id, query }: JudgedQuestion): 'a' | 'b' {
  return (createHash('sha256')
    .update(id ?? query)
    .digest()[0] ?? 0) %
    2 ===
    0
    ? 'a'
    : 'b';
}

/** Questions of a file that have an answer in it. */
export function readQuestions(file: string): JudgedQuestion[] {
  const questions = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as JudgedQuestion);
  return questions.filter(({ codes, kind }) => codes.length > 0 && kind !== 'none');
}

/** A function from a question to codes in order, with each code once. */
export function finder(index: ProcedureIndex): (query: string) => string[] {
  return (query) => [
    ...new Set(index.search(query, { limit: 20 }).hits.map(({ document }) => index.code(document))),
  ];
}

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
  const index = openProcedureIndex(built.index);
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
    `${procedures.length} procedures · index ${built.index.length} bytes, brotli ${brotliBytes(built.index)} · ${shardBytes.length} shards, median ${shardBytes.sort((a, b) => a - b)[shardBytes.length >> 1]} · open ${openMs.toFixed(0)} ms · query median ${times[times.length >> 1]?.toFixed(1)} ms, slowest ${times.at(-1)?.toFixed(1)} ms`,
  );
  const parts = JSON.parse(built.index) as Record<string, unknown>;
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
