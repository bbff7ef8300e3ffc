import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFolder, withContent } from './content-folder.ts';

const SYNONYMS = 'tu-dong-nghia.yaml';
const NEWS = 'tin-tuc/2026/tin-thu.mdx';
const ONE =
  'groups:\n  - topic: Nhóm thử\n    entries:\n      - say: [giấy thử, đơn thử]\n        means: [tờ khai thử]\n';
/** A list whose second row says what the first has said, which is a warning. */
const REPEATED = (comment: string, between = ''): string =>
  `${ONE}      ${comment}\n${between}      - say: [giấy thử]\n        means: [tờ khai thử, giấy mẫu thử]\n`.replace(
    ', đơn thử]\n        means: [tờ khai thử]',
    ']\n        means: [tờ khai thử, giấy mẫu thử]',
  );

const checkSynonyms = (text: string) =>
  withContent((dir) => {
    writeFileSync(join(dir, SYNONYMS), text);
    const { problems, acknowledged } = checkFolder(dir);
    return { told: problems.map(({ rule, line, message }) => `${rule}:${line} ${message}`), acknowledged };
  });
const checkNews = (acknowledged: string, body: string) =>
  withContent((dir) => {
    const file = join(dir, NEWS);
    const text = readFileSync(file, 'utf8').replace('Nội dung tin thử.', body);
    const lines = `acknowledged:\n  - { rule: ${acknowledged}, reason: Theo nguyên văn, by: Bộ phận thử, on: 2026-11-20 }\n`;
    writeFileSync(file, text.replace('sources:', `${lines}sources:`));
    return checkFolder(dir).problems.map(({ rule, message, line }) => `${rule}:${line} ${message}`);
  });

describe('a warning of a list', () => {
  it('is told while nobody accepts it', () => {
    expect(checkSynonyms(REPEATED('# lời dặn')).told).toEqual([
      expect.stringMatching(/^synonyms-consistent:7 /),
    ]);
  });

  it('is accepted by a comment above its row', () => {
    expect(
      checkSynonyms(
        REPEATED(
          '# đã chấp nhận synonyms-consistent: hai nhóm người hỏi khác nhau — Bộ phận một cửa, 2026-11-20',
        ),
      ),
    ).toEqual({ told: [], acknowledged: 1 });
  });

  it.each([
    ['# đã chấp nhận synonyms-consistent — Bộ phận một cửa, 2026-11-20', 'thiếu quy tắc, lý do'],
    ['# Đã chấp nhận synonyms-consistent: lý do — Bộ phận một cửa', 'thiếu quy tắc, lý do'],
    ['# da chap nhan synonyms-consistent: lý do — Bộ phận một cửa, 2026-11-20', 'thiếu quy tắc, lý do'],
    ['# đã chấp nhận synonyms-consistent: lý do — Bộ phận một cửa, 2026-02-30', 'không có trong lịch'],
    [
      '# đã chấp nhận synonym-consistent: lý do — Bộ phận một cửa, 2026-11-20',
      "có phải 'synonyms-consistent'?",
    ],
  ])('is not accepted by %s', (comment, message) => {
    const { told, acknowledged } = checkSynonyms(REPEATED(comment));
    expect(acknowledged).toBe(0);
    expect(told).toEqual([
      expect.stringMatching(/^acknowledged-rules:6 /),
      expect.stringMatching(/^synonyms-consistent:7 /),
    ]);
    expect(told[0]).toContain(message);
  });

  it('is not accepted from a distance', () => {
    const comment = '# đã chấp nhận synonyms-consistent: lý do — Bộ phận một cửa, 2026-11-20';
    expect(checkSynonyms(REPEATED(comment, '\n')).told[0]).toContain('ngay trên dòng');
  });
});

describe('an acknowledgement that accepts nothing', () => {
  it('is told in a list', () => {
    expect(
      checkSynonyms(`# đã chấp nhận synonyms-consistent: lý do — Bộ phận một cửa, 2026-11-20\n${ONE}`).told,
    ).toEqual(["acknowledged-rules:1 cảnh báo 'synonyms-consistent' này không còn"]);
  });

  it('is told in an entry, and is quiet while it accepts something', () => {
    expect(checkNews('double-spaces', 'Nội  dung tin thử.')).toEqual([]);
    expect(checkNews('double-spaces', 'Nội dung tin thử.')).toEqual([
      "acknowledged-rules:7 cảnh báo 'double-spaces' này không còn",
    ]);
  });

  it('is told of an error, which nobody can accept', () => {
    expect(checkNews('look-alike-letters', 'Nội dung BHΧΗ.')).toEqual([
      expect.stringMatching(/^look-alike-letters/),
      "acknowledged-rules:7 'look-alike-letters' ở đây là lỗi, không chấp nhận được",
    ]);
  });
});
