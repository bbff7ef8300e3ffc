import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withContent } from '../../tests/check/content-folder.ts';
import { applyEdits, type Edit } from '../../tests/check/edit-content.ts';
import { readContent } from '../content/read-content.ts';
import type { Finding } from './finding.ts';
import { keeperOf } from './keepers.ts';
import { watchSections } from './sections.ts';
import { watchCalendar } from './write-calendar.ts';
import { watchMarkdown } from './write-markdown.ts';

const DAY = '2026-11-24';
const QUESTION = 'hoi-dap/cau-hoi-thu.mdx';

/** What is found in the fixture content after the edits, by the beginning of the section's title. */
function found(edits: readonly Edit[], title: string, day = DAY): string[] {
  return withContent((dir) => {
    applyEdits(dir, edits);
    const { content } = readContent(dir, day, join(dir, '../public'));
    const section = watchSections(content).find((one) => one.title.startsWith(title));
    return section?.findings.map(({ text, files }) => [text, ...files].join(' ← ')) ?? [];
  });
}
const review = (day: string): Edit => [QUESTION, 'topic:', `reviewBy: ${day}\ntopic:`];

const isHotline = (text: string): boolean => text.includes('Đường dây thử');

describe('what the office is told at night', () => {
  it.each([
    ['2026-11-23', 1, 0],
    ['2026-11-24', 0, 1],
    ['2027-01-23', 0, 1],
    ['2027-01-24', 0, 0],
  ])('a review due on %s: %i overdue, %i due', (day, overdue, due) => {
    expect([
      found([review(day)], 'Quá hạn rà soát').length,
      found([review(day)], 'Đến hạn rà soát').length,
    ]).toEqual([overdue, due]);
  });

  it.each([
    ['2026-12-23', 1, 0],
    ['2026-12-24', 0, 1],
    ['2027-01-22', 0, 1],
    ['2027-01-23', 0, 0],
  ])('what ends after %s: %i within 30 days, %i within 60', (until, near, far) => {
    const ends: Edit = ['duong-day-nong/duong-day-thu.mdx', 'purpose:', `validUntil: ${until}\npurpose:`];
    expect([
      found([ends], 'Có hiệu lực, hết hiệu lực trong').filter(isHotline).length,
      found([ends], 'Có hiệu lực, hết hiệu lực sau').filter(isHotline).length,
    ]).toEqual([near, far]);
  });

  it.each([
    ['2026-11-24', '2026-12-31', 'Làm một việc thử: hạn 24/11/2026'],
    ['2026-11-23', '2026-11-24', 'Làm một việc thử: quá hạn từ 23/11/2026'],
    ['2026-11-23', '2026-11-23', undefined],
    ['2027-01-24', '2027-12-31', undefined],
  ])('a task due on %s of a plan until %s: %s', (dueOn, until, told) => {
    const tasks = found(
      [
        ['ke-hoach.yaml', 'until: 2026-12-31', `until: ${until}`],
        ['ke-hoach/nhiem-vu-thu.mdx', 'when:', `dueOn: ${dueOn}\nwhen:`],
      ],
      'Nhiệm vụ',
    );
    expect(tasks.map((text) => text.split(' ← ')[0])).toEqual(told === undefined ? [] : [told]);
  });

  it('contacts that nobody confirmed, or more than 90 days ago, while they are in use', () => {
    const told = (day: string, edits: readonly Edit[] = []) =>
      found(edits, 'Liên hệ', day).filter((text) => text.includes('duong-day-thu'));
    const hotline = 'duong-day-nong/duong-day-thu.mdx';
    expect(told('2026-11-24')).toEqual([]);
    expect(told('2027-11-24')[0]).toContain('xác minh lần cuối');
    expect(told('2027-11-24', [[hotline, 'purpose:', 'validUntil: 2026-12-31\npurpose:']])).toEqual([]);
  });

  it('by who looks after the nearest folder', () => {
    const verification = { state: 'awaiting' as const };
    const role = { approves: [], folders: [], verification };
    const roles = [
      { ...role, id: 'a', name: 'Biên tập', folders: ['content/'] },
      { ...role, id: 'b', name: 'Duyệt tin', approves: ['news' as const], validUntil: '2026-11-30' },
      { ...role, id: 'c', name: 'Kỹ thuật', folders: ['*', 'content/site.yaml'] },
    ];
    expect([
      keeperOf('tin-tuc/2026/x.mdx', roles, DAY),
      keeperOf('tin-tuc/2026/x.mdx', roles, '2026-12-01'),
      keeperOf('site.yaml', roles, DAY),
      keeperOf('tin-tuc/2026/x.mdx', [], DAY),
    ]).toEqual(['Duyệt tin', 'Biên tập', 'Kỹ thuật', 'Chưa giao cho ai']);
  });

  it('in one report that names each section, empty ones too', () => {
    const text = watchMarkdown([{ title: 'Mục', todo: 'làm', findings: [] }], DAY);
    expect(text).toBe('# Việc cần xem, ngày 24/11/2026\n\nKhông có việc nào.\n\n## Mục (0)\n\nKhông có.\n');
  });
});

/** The events of a calendar, read as RFC 5545 says: lines unfolded, signs unescaped. */
function eventsOf(calendar: string): Record<string, string>[] {
  const lines = calendar.replaceAll('\r\n ', '').split('\r\n');
  return lines
    .join('\n')
    .split('BEGIN:VEVENT\n')
    .slice(1)
    .map((event) =>
      Object.fromEntries(
        event
          .split('\n')
          .filter((line) => line.includes(':'))
          .map((line) => {
            const at = line.indexOf(':');
            return [
              line.slice(0, at),
              line
                .slice(at + 1)
                .replace(/\\([\\;,])/g, '$1')
                .replaceAll('\\n', '\n'),
            ];
          }),
      ),
    );
}

describe('the calendar', () => {
  const finding: Finding = {
    id: 'turn a',
    text: 'Lệ phí, mức 1; mức 2 \\ hết hiệu lực của thủ tục có tên rất dài để phải gấp dòng',
    files: ['content/a.mdx', 'content/b.mdx'],
    day: '2027-02-28',
  };
  const text = watchCalendar([finding, { ...finding, id: 'no day', day: undefined }], 'thu.example.vn', DAY);

  it('has an event of a whole day for each finding with a day, as it was told', () => {
    expect(eventsOf(text)).toMatchObject([
      {
        SUMMARY: finding.text,
        DESCRIPTION: 'content/a.mdx\ncontent/b.mdx',
        'DTSTART;VALUE=DATE': '20270228',
        'DTEND;VALUE=DATE': '20270301',
      },
    ]);
  });

  it('folds lines within 75 bytes, whole letters only, each ended by CRLF', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\uFFFD');
  });

  it('keeps the UID where the day moves, and gives another thing another', () => {
    const uid = (one: Finding, day = DAY) =>
      eventsOf(watchCalendar([one], 'thu.example.vn', day))[0]?.['UID'];
    expect(uid({ ...finding, day: '2027-03-15' }, '2026-12-01')).toBe(uid(finding));
    expect(uid({ ...finding, id: 'turn b' })).not.toBe(uid(finding));
  });
});
