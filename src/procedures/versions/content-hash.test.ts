import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { procedureSchema } from '../schema/schema.ts';
import { contentHash } from './content-hash.ts';

const SAMPLE = 'tests/fixtures/content-base/thu-tuc/thu-tuc-mau.mdx';
const sample = procedureSchema.parse(parse(readFileSync(SAMPLE, 'utf8').split('---')[1] ?? ''));

it('is twelve signs in groups of four', () =>
  expect(contentHash(sample)).toMatch(/^[0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}$/));

it('stays when only the editors’ words or the day of comparison change', () =>
  expect(
    contentHash({ ...sample, summary: 'Lời khác.', source: { ...sample.source, retrievedOn: '2026-03-01' } }),
  ).toBe(contentHash(sample)));

it('changes with any official word', () => {
  expect(contentHash({ ...sample, outputs: ['Giấy khác'] })).not.toBe(contentHash(sample));
  expect(contentHash({ ...sample, fileSets: 2 })).not.toBe(contentHash(sample));
});

it('does not depend on the order in which a file names its fields', () => {
  const { code, ...rest } = sample;
  const [channel, ...others] = sample.channels;
  const turned = channel && Object.fromEntries(Object.entries(channel).reverse());
  const channels = [{ ...(turned as typeof channel & object) }, ...others];
  expect(contentHash({ ...rest, channels, code })).toBe(contentHash(sample));
});
