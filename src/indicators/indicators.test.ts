import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { indicatorsSchema } from './schema.ts';

const indicators = indicatorsSchema.parse(
  parse(readFileSync(new URL('../../content/chi-so.yaml', import.meta.url), 'utf8')),
);

it('the index of serving people gives openness 18 points, and each group that the site can’t feed says why', () => {
  expect(indicators.find(({ group }) => group === 'Công khai, minh bạch')?.points).toBe(18);
  expect(indicators.filter(({ tables, note }) => tables.length === 0 && note === undefined)).toEqual([]);
});
