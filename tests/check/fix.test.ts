import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixContent, formatFixes } from '../../scripts/check/fix/fix-content.ts';
import { fixFile } from '../../scripts/check/fix/fix-file.ts';
import { errorsOf } from '../../scripts/content/problem.ts';
import { allMistakes, makeMistake } from '../../scripts/guide/mistakes.ts';
import { checkFolder, FIXTURES, withContent } from './content-folder.ts';

const BASE = join(FIXTURES, 'content-base');
const NEWS_FILE = 'tin-tuc/2026/tin-thu.mdx';
const PROCEDURE_FILE = 'thu-tuc/thu-tuc-mau.mdx';
const HOTLINE_FILE = 'duong-day-nong/duong-day-thu.mdx';
const [NEWS, PROCEDURE, HOTLINE] = [NEWS_FILE, PROCEDURE_FILE, HOTLINE_FILE].map((file) =>
  readFileSync(join(BASE, file), 'utf8'),
) as [string, string, string];

const bytesOf = (text: string): Uint8Array => Buffer.from(text);
const fixNews = (text: string): string => fixFile(bytesOf(text), NEWS_FILE)?.text ?? text;
const withBody = (body: string): string => NEWS.replace('Nội dung tin thử.', body);

describe('what --fix mends', () => {
  it.each([
    ['C¶i c¸ch hµnh chÝnh.', 'Cải cách hành chính.'],
    ['Caûi caùch haønh chính.', 'Cải cách hành chính.'],
    ['Nội dung'.normalize('NFD'), 'Nội dung'],
    ['Số 102/2024/NÐ-CP, BHΧΗ', 'Số 102/2024/NĐ-CP, BHXH'],
    ['Ƣu tiên phƣờng, Ｔờ khai １０ ngày', 'Ưu tiên phường, Tờ khai 10 ngày'],
    ['Xác ﬁnh ﬂa', 'Xác finh fla'],
    ['Nội\u200B dung\u00AD', 'Nội dung'],
    ['Nội  dung   thử', 'Nội dung thử'],
    ['Nội dung \nthử \t', 'Nội dung\nthử'],
  ])('%j → %j in a body', (before, after) => expect(fixNews(withBody(before))).toBe(withBody(after)));

  it.each([
    ['publishedOn: 2026-11-01', 'publishedOn: 01/11/2026'],
    ['publishedOn: 2026-11-01', 'publishedOn: "1-11-2026"'],
    ['publishedOn: 2026-11-01', 'publishedOn: 2026-11-1'],
    ['title: Tin thử', 'title:\u00A0Tin thử'],
    ['title: Tin thử', 'title：Tin thử'],
    ['  - title: Nguồn thử', '\u00A0\u3000-\u202Ftitle: Nguồn thử'],
    ['publishedOn: 2026-11-01', 'publishedOn: 2026-11-01T00:30:00+07:00'],
    ['publishedOn: 2026-11-01', 'publishedOn: 2026-11-01 23:30:00'],
  ])('%s from %s', (right, wrong) => expect(fixNews(NEWS.replace(right, wrong))).toBe(NEWS));

  it.each([
    ['amount: 10000', 'amount: 10.000đ'],
    ['amount: 10000', 'amount: "10.000 đồng"'],
    ['amount: 10000', 'amount: "10000"'],
    ['code: "9.999990"', 'code: 9.999990'],
  ])('%s from %s', (right, wrong) => {
    const entry = PROCEDURE.replace(/amount: \d+/, 'amount: 10000').replace(/code: ".*"/, 'code: "9.999990"');
    expect(entry).toContain(right);
    expect(fixFile(bytesOf(entry.replace(right, wrong)), PROCEDURE_FILE)?.text).toBe(entry);
  });

  it.each(['02943832000', '0294.3832.000', '0294 383 2000', '"(0294) 3832.000"', '+84 294 3832 000'])(
    'a phone written %s, quoted',
    (written) => {
      const right = HOTLINE.replace('"0999999999"', '"02943832000"');
      const wrong = HOTLINE.replace('"0999999999"', written);
      expect(fixFile(bytesOf(wrong), HOTLINE_FILE)?.text).toBe(right);
    },
  );

  it('tabs, keeping the comments of the YAML', () => {
    const tabbed = NEWS.replace('  - title: Nguồn thử', '\t- title: Nguồn thử # lời dặn');
    expect(fixNews(tabbed)).toBe(NEWS.replace('Nguồn thử', 'Nguồn thử # lời dặn'));
  });

  it('bytes of UTF-16 and TCVN3, marks of byte order, old line ends', () => {
    const fix = (bytes: Uint8Array) => fixFile(bytes, NEWS_FILE)?.text;
    expect(fix(Buffer.from(`\uFEFF${NEWS}`, 'utf16le'))).toBe(NEWS);
    expect(fix(Buffer.from(NEWS, 'utf16le'))).toBe(NEWS);
    expect(fix(bytesOf(`\uFEFF${NEWS}`))).toBe(NEWS);
    expect(fix(bytesOf(NEWS.replaceAll('\n', '\r')))).toBe(NEWS);
    expect(
      fix(Buffer.from(withBody('C¶i c¸ch hµnh chÝnh ë ph­êng.').replace(/[^\0-\xFF]/g, ''), 'latin1')),
    ).toContain('Cải cách hành chính ở phường.');
  });
});

describe('what --fix leaves alone', () => {
  it.each([
    ['a lost zero', PROCEDURE.replace(/code: ".*"/, 'code: 9.99999'), PROCEDURE_FILE],
    ['a day that is not', NEWS.replace('2026-11-01', '31/02/2026'), NEWS_FILE],
    ['a day with another zone', NEWS.replace('2026-11-01', '2026-11-01T20:30:00Z'), NEWS_FILE],
    ['a line break of two spaces', withBody('Dòng một  \ndòng hai'), NEWS_FILE],
    ['code', withBody('Gõ `a  b` \u0060c\u0060\n\n```\na  b \n```'), NEWS_FILE],
    ['a table', withBody('| a   | b |\n| --- | - |'), NEWS_FILE],
    ['consistent CRLF', NEWS.replaceAll('\n', '\r\n'), NEWS_FILE],
    ['VIQR that can be read in two ways', withBody("Ca?i ca'ch ha`nh chi'nh o+? Bo^."), NEWS_FILE],
    ['a letter ư of TCVN3 that stands alone', withBody('ph­êng'), NEWS_FILE],
    ['a family of pictures', withBody('👨‍👩‍👧'), NEWS_FILE],
    ['a Greek word', withBody('Ευρώπη, Москва, 5 μm'), NEWS_FILE],
  ])('%s', (_, text, path) => {
    const fixed = fixFile(bytesOf(text), path);
    expect(fixed?.changes ?? []).toEqual([]);
  });

  it('what the import wrote, but for NFC', () => {
    const imported = PROCEDURE.replace(/source:\n/, 'source:\n  imported: { name: abc }\n');
    expect(imported).not.toBe(PROCEDURE);
    const odd = imported.replace(/name: .*/, 'name: Thủ  tục thử');
    expect(fixFile(bytesOf(odd), PROCEDURE_FILE)).toBeUndefined();
    expect(fixFile(bytesOf(odd.normalize('NFD')), PROCEDURE_FILE)?.text).toBe(odd.normalize('NFC'));
  });

  it('what an entry acknowledges', () => {
    const acknowledged = withBody('Nội  dung').replace(
      'sources:',
      'acknowledged:\n  - rule: double-spaces\n    reason: Bảng chữ cũ\n    by: Người thử\n    on: 2026-11-01\nsources:',
    );
    expect(fixNews(acknowledged)).toBe(acknowledged);
  });
});

describe('--fix over a folder', () => {
  it('tells file, line, before and after; a dry run writes nothing', () => {
    withContent((dir) => {
      const file = join(dir, 'tin-tuc/2026/tin-thu.mdx');
      writeFileSync(file, withBody('Nội  dung'));
      const told = fixContent(dir, true);
      expect(formatFixes(told, true)).toContain(
        'tin-thu.mdx:10  bớt dấu cách thừa: ‘Nội  dung’ → ‘Nội dung’',
      );
      expect(readFileSync(file, 'utf8')).toBe(withBody('Nội  dung'));
      expect(fixContent(dir, false)).toEqual(told);
      expect(readFileSync(file, 'utf8')).toBe(withBody('Nội dung'));
      expect(fixContent(dir, false)).toEqual([]);
    });
  });

  it('never adds an error to a broken entry, and clears many', () => {
    expect(fixContent(BASE, true)).toEqual([]);
    const cleared = allMistakes().filter((mistake) =>
      withContent((dir) => {
        makeMistake(dir, mistake);
        if (!mistake.edits.some(({ file }) => fixFile(readFileSync(join(dir, file)), file))) return false;
        const before = errorsOf(checkFolder(dir)).length;
        fixContent(dir, false);
        const after = errorsOf(checkFolder(dir)).length;
        expect(after, mistake.name).toBeLessThanOrEqual(before);
        return after < before;
      }),
    );
    expect(cleared.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'so-dien-thoai-co-dau-cham',
        'so-tien-la-chu',
        'ngay-viet-kieu-viet',
        'thut-dong-bang-tab',
        'tep-utf-16',
        'bang-ma-tcvn3',
        'chu-hy-lap',
        'chu-to-hop',
      ]),
    );
  });
});

describe('--fix is steady', () => {
  const MARKS = [
    '  ',
    ' \n',
    '\t',
    '\r',
    '\u200B',
    '\u00AD',
    'Ð',
    'Χ',
    'e\u0302\u0301',
    'C¶i c¸ch hµnh',
    "Ca?i ca'ch ha`nh",
    '01/02/2026',
    '10.000đ',
    '`',
    '"',
    '- ',
    '|',
    '\uFEFF',
    ': ',
  ];
  const change = fc.record({
    at: fc.nat(PROCEDURE.length),
    cut: fc.nat(3),
    insert: fc.constantFrom('', ...MARKS),
  });
  const mutate = (text: string, changes: { at: number; cut: number; insert: string }[]): string =>
    changes.reduce(
      (result, { at, cut, insert }) => result.slice(0, at) + insert + result.slice(at + cut),
      text,
    );

  it.each([
    ['news', NEWS, NEWS_FILE],
    ['a procedure', PROCEDURE, PROCEDURE_FILE],
  ])('a second run changes nothing in %s', (_, text, path) => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const bytes = bytesOf(
          mutate(
            text,
            changes.map((one) => ({ ...one, at: one.at % text.length })),
          ),
        );
        const once = fixFile(bytes, path)?.text;
        return once === undefined || fixFile(bytesOf(once), path) === undefined;
      }),
      { seed: 20261124, numRuns: 600 },
    );
  });
});
