import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIXTURES, withContent } from '../../../tests/check/content-folder.ts';
import { readContent } from '../../content/read-content.ts';
import { NO_HISTORY } from '../history/history.ts';
import { periodOf } from '../period.ts';
import type { FigureTable } from './figure.ts';
import { opennessTable } from './openness-index.ts';

const CLOSES = { quarter: 14, half: 14, nineMonths: 14, year: 14 };
const HOLIDAYS = `- name: Quốc khánh
  from: 2026-09-01
  until: 2026-09-02
  kind: public-holiday
  source: { title: Bộ luật Lao động }
`;
const decision = (number: string, signedOn: string, effectiveFrom: string): string => `---
number: ${number}/QĐ-UBND
title: Về việc thử
issuer: Ủy ban nhân dân tỉnh Thử
issuerLevel: province
signedOn: ${signedOn}
effectiveFrom: ${effectiveFrom}
changes:
  - code: "9.999997"
    name: Thủ tục thử
    kind: announced
sources:
  - title: Nguồn thử
---
`;

const indicator = (points: number): string => `- index: Bộ chỉ số thử
  group: Công khai
  points: ${points}
  tables: ["2.3"]
`;

/** The figures by id, of the fixture content with the files laid beside. */
const figures = (files: Readonly<Record<string, string>>): Record<string, number | undefined> =>
  Object.fromEntries(table(files).figures.map(({ id, value }) => [id, value]));

function table(files: Readonly<Record<string, string>>): FigureTable {
  return withContent((dir) => {
    mkdirSync(join(dir, 'cong-bo'), { recursive: true });
    for (const [file, text] of Object.entries({ 'ngay-nghi.yaml': HOLIDAYS, ...files }))
      writeFileSync(join(dir, file), text);
    const { content } = readContent(dir, '2026-11-24', join(FIXTURES, 'public'));
    return opennessTable(content, NO_HISTORY, periodOf('2026-Q3', CLOSES));
  });
}
const inTime = { 'cong-bo/1-qd.mdx': decision('1', '2026-08-26', '2026-09-04') };

describe('the measures of openness', () => {
  it('names the groups of indices that they feed by what the content says', () =>
    expect([18, 20].map((points) => table({ 'chi-so.yaml': indicator(points) }).notes.at(-1))).toEqual([
      'Góp số cho nhóm “Công khai” (18 điểm) của Bộ chỉ số thử.',
      'Góp số cho nhóm “Công khai” (20 điểm) của Bộ chỉ số thử.',
    ]));

  it('asks of a province five working days, and calls late what was late once', () => {
    expect(figures(inTime)).toMatchObject({ '2.3/dung-han': 1, '2.3/tre': 0 });
    // Seven days, of which two are off and two a weekend.
    const late = { 'cong-bo/2-qd.mdx': decision('2', '2026-08-28', '2026-09-04') };
    expect(figures({ ...inTime, ...late })).toMatchObject({ '2.3/dung-han': 0, '2.3/tre': 1 });
  });

  it('counts the procedures of which every part is told', () => {
    const all = figures({});
    const file = 'thu-tuc/thu-tuc-mau.mdx';
    const text = readFileSync(join(FIXTURES, 'content-base', file), 'utf8');
    const silent = text.replace(/^code:/m, 'silentInRecord: [requirements]\ncode:');
    expect(figures({ [file]: silent })['2.3/du-phan']).toBe((all['2.3/du-phan'] ?? 0) - 1);
    expect(figures({ [file]: silent })['2.3/hieu-luc']).toBe(all['2.3/hieu-luc']);
  });

  it('tells what hangs at a counter too from what stands on the site alone', () => {
    const posting = (until: string): string => `- what: Bản thử
  procedures: ["9.999999"]
  office: co-quan-thu
  from: 2026-10-01
  until: ${until}
`;
    const all = figures({})['2.3/hieu-luc'] ?? 0;
    expect(figures({})).toMatchObject({ '2.3/ca-hai': 0, '2.3/chi-trang': all });
    expect(figures({ 'niem-yet.yaml': posting('2026-11-24') })).toMatchObject({
      '2.3/ca-hai': 1,
      '2.3/chi-trang': all - 1,
    });
    expect(figures({ 'niem-yet.yaml': posting('2026-11-23') })).toMatchObject({ '2.3/ca-hai': 0 });
  });
});
