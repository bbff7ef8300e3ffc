import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readContent } from '../content/read-content.ts';
import { contentStatus } from './content-status.ts';
import { statusText } from './run-status.ts';

const BASE = join(import.meta.dirname, '../../tests/fixtures/content-base');
const DAY = '2026-11-24';
let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'status-'));
  cpSync(BASE, dir, { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true }));

function edit(file: string, from: RegExp, to: string): void {
  const path = join(dir, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}
const status = (days = 30) => contentStatus(readContent(dir, DAY, ''), days);
const said = (turns: readonly { day: string; what: string; how: string }[]) =>
  turns.map(({ day, what, how }) => `${day} ${what}: ${how}`);
const news = () => status().live.find(({ kind }) => kind === 'Tin tức')?.entries;

it('tells what waits for its day and what comes soon, and counts what is live', () => {
  const before = news() ?? 0;
  edit('tin-tuc/2026/tin-thu.mdx', /^publishedOn: .*$/m, 'publishedOn: 2027-06-01');
  expect(news()).toBe(before - 1);
  expect(said(status().waiting)).toContain('2027-06-01 Tin tức "Tin thử": lên trang');
  expect(status().coming).toEqual([]);
  expect(said(status(200).coming)).toContain('2027-06-01 Tin tức "Tin thử": lên trang');
});

it('tells of a closed office', () => {
  edit(
    'co-quan/co-quan-thu.mdx',
    /^verification:/m,
    'closures:\n  - from: 2026-12-01\n    until: 2026-12-03\n    reason: sửa trụ sở\n    source:\n      title: Thông báo\nverification:',
  );
  const turns = said(status().coming);
  expect(turns[0]).toBe('2026-12-01 Cơ quan "Ủy ban nhân dân xã Thử", Những ngày đóng cửa › 1: đóng cửa');
  expect(turns[1]).toContain('2026-12-04');
});

it('tells what is overdue: a review, an alert that is over', () => {
  edit('tin-tuc/2026/tin-thu.mdx', /^sources:/m, 'reviewBy: 2026-11-01\nsources:');
  edit('site.yaml', /$/, 'alerts:\n  - text: Nghỉ lễ.\n    from: 2026-11-10\n    until: 2026-11-12\n');
  const overdue = status().overdue.map(({ what }) => what);
  expect(overdue).toContain('Đã qua hạn rà soát 2026-11-01');
  expect(overdue).toContain('Thông báo khẩn "Nghỉ lễ." đã thôi hiện từ sau 12/11/2026; xóa đi cho gọn');
});

it('is printed in an editor’s words, and says where nothing is', () => {
  const text = statusText({ ...status(), waiting: [], coming: [], overdue: [] });
  expect(text).toMatch(/^Ngày 24\/11\/2026\n\nĐang trên trang: \d+ mục\n/);
  expect(text).toContain('Đã soạn, chờ đến ngày: không có gì');
  expect(text).toContain('Trang sẽ tự đổi đến hết 24/12/2026: không có gì');
});
