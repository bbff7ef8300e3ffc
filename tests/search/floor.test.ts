import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { finder, measure, readQuestions } from '../../scripts/bench/judged-questions.ts';
import { readFrontMatter } from '../../scripts/import/entries/front-matter.ts';
import { procedureSchema } from '../../src/procedures/schema/schema.ts';
import { buildProcedureIndex } from '../../src/search/engine/build-index.ts';
import { openProcedureIndex } from '../../src/search/engine/open-index.ts';
import { synonymGroups } from '../../src/search/synonyms.ts';
import { toSearchable } from '../../src/search/to-searchable.ts';
import { sectorsSchema } from '../../src/sectors/schema.ts';
import { popularSchema } from '../../src/site/schema.ts';

const CONTENT = join(import.meta.dirname, '../../content');
const list = (file: string): unknown => parse(readFileSync(join(CONTENT, file), 'utf8'));

/** The committed procedures as the site indexes them. */
function committedProcedures() {
  const sectors = new Map(sectorsSchema.parse(list('linh-vuc.yaml')).map(({ id, name }) => [id, name]));
  const popular = popularSchema.parse(list('pho-bien.yaml')).procedures;
  const folder = join(CONTENT, 'thu-tuc');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => {
      const front = readFrontMatter(readFileSync(join(folder, file), 'utf8'));
      if ('error' in front) throw new Error(`${file}: ${front.error}`);
      const data = procedureSchema.parse(front.document.toJS());
      const place = popular.indexOf(data.code);
      return toSearchable(data, {
        slug: file.replace(/\.mdx$/, ''),
        sector: sectors.get(data.sector) ?? '',
        rank: place < 0 ? undefined : place + 1,
        day: '2026-11-24',
      });
    });
}

describe('search over the committed procedures', () => {
  const procedures = committedProcedures();
  const codes = new Set(procedures.map(({ code }) => code));
  const questions = readQuestions(join(import.meta.dirname, 'ward-questions.jsonl'))
    .filter((question) => question.codes.some((code) => codes.has(code)))
    .map((question) => ({ ...question, codes: question.codes.filter((code) => codes.has(code)) }));
  const find = finder(
    openProcedureIndex(buildProcedureIndex(procedures, synonymGroups.parse(list('tu-dong-nghia.yaml')))),
  );

  it('is judged by at least sixty questions of every class', () => {
    expect(questions.length).toBeGreaterThanOrEqual(60);
    expect(new Set(questions.map((question) => question.class)).size).toBeGreaterThanOrEqual(11);
  });

  it('puts the right one first, or among the first three', () => {
    const figures = measure(questions, find);
    console.log(figures);
    expect(figures['hit@1']).toBeGreaterThanOrEqual(0.85);
    expect(figures['hit@3']).toBeGreaterThanOrEqual(0.95);
    expect(figures['empty']).toBe(0);
  });

  it('finds as well without accents as with them', () => {
    const part = (accents: boolean) =>
      measure(
        questions.filter((question) => question.accents === accents),
        find,
      )['hit@3'] ?? 0;
    expect(Math.abs(part(true) - part(false))).toBeLessThanOrEqual(0.03);
  });
});
