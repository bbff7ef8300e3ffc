import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { countVisits } from './count-visits.ts';
import { isProgram, readLine } from './log-line.ts';
import { visitsTable } from './visits-table.ts';

const folder = mkdtempSync(join(tmpdir(), 'visits-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const GOOGLE = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)';
const line = (
  request: string,
  { status = 200, day = '24/Nov/2026', agent = FIREFOX, from = '203.0.113.7' } = {},
): string => `${from} - - [${day}:08:00:00 +0700] "${request}" ${status} 5120 "-" "${agent}"`;
const HOME = line('GET / HTTP/1.1');
const PERIOD = { from: '2026-09-15', until: '2026-12-14' };

async function visitsOf(lines: readonly string[], name = 'access.log') {
  const file = join(folder, name);
  const text = lines.join('\n');
  writeFileSync(file, name.endsWith('.gz') ? gzipSync(text) : text);
  return countVisits(file, PERIOD);
}

describe('a line of a log', () => {
  it('is read without the address that it came from', () => {
    const read = readLine(line('GET /thu-tuc/a/?q=ten%20toi HTTP/2.0', { from: '2001:db8::1' }));
    expect(read).toEqual({
      day: '2026-11-24',
      method: 'GET',
      path: '/thu-tuc/a/',
      status: 200,
      agent: FIREFOX,
    });
    expect(JSON.stringify(read)).not.toMatch(/2001|ten/);
  });

  it.each([
    '',
    'không phải nhật ký',
    '203.0.113.7 - - [24/Nov/2026:08:00:00 +0700] "\\x16\\x03\\x01" 400 0 "-" "-"',
    '203.0.113.7 - - [24/Mon/2026:08:00:00 +0700] "GET / HTTP/1.1" 200 1 "-" "a"',
    HOME.slice(0, 60),
  ])('that is broken is none: %j', (text) => expect(readLine(text)).toBeUndefined());

  it.each([
    [GOOGLE, true],
    ['curl/8.5.0', true],
    ['-', true],
    ['', true],
    [FIREFOX, false],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Zalo iOS/700', false],
  ])('by %j is of a program: %s', (agent, verdict) => expect(isProgram(agent)).toBe(verdict));
});

describe('visits', () => {
  const LINES = [
    HOME,
    HOME,
    line('GET /thu-tuc/khai-sinh/ HTTP/1.1', { status: 304 }),
    line('GET /thu-tuc/khai-sinh/ HTTP/1.1', { agent: GOOGLE }),
    line('GET /_astro/x.css HTTP/1.1'),
    line('POST / HTTP/1.1'),
    line('GET /khong-co/ HTTP/1.1', { status: 404 }),
    line('GET / HTTP/1.1', { day: '14/Sep/2026' }),
    line('GET / HTTP/1.1', { day: '15/Dec/2026' }),
    'dòng hỏng',
  ];
  const EXPECTED = { lines: 10, broken: 1, people: 3, programs: 1, passedOver: 5, otherPaths: 0 };

  it.each(['access.log', 'access.log.gz'])(
    'are pages that people opened in the period, in %s',
    async (name) => {
      const { byPath, ...counts } = await visitsOf(LINES, name);
      expect(counts).toEqual(EXPECTED);
      expect(Object.fromEntries(byPath)).toEqual({ '/': 2, '/thu-tuc/khai-sinh/': 1 });
    },
  );

  it('keep no more than so many paths, and a line without end is one broken line', async () => {
    const many = Array.from({ length: 50_010 }, (_, at) => line(`GET /gia-${at}/ HTTP/1.1`));
    const { byPath, otherPaths, people, broken } = await visitsOf([...many, 'x'.repeat(1_000_000), HOME]);
    expect([byPath.size, otherPaths, people, broken]).toEqual([50_000, 11, 50_011, 1]);
  });

  it('stand in a table that names no reader', async () => {
    const table = visitsTable(await visitsOf(LINES));
    expect(table.figures.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Người đọc mở trang: 3',
      'Máy tìm kiếm, chương trình mở trang: 1',
      'Trang /: 2',
      'Trang /thu-tuc/khai-sinh/: 1',
    ]);
    expect(table.notes[0]).toContain('10 dòng, 1 dòng hỏng');
    expect(JSON.stringify(table)).not.toContain('203.0.113');
  });
});
