import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFolder, withContent } from './content-folder.ts';

/** The plain-language warnings after a change to the news item of the base content. */
const warningsAfter = (change: (text: string) => string, file = 'tin-tuc/2026/tin-thu.mdx'): string[] =>
  withContent((dir) => {
    const path = join(dir, file);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    const { problems } = checkFolder(dir);
    return problems.flatMap(({ rule, message }) =>
      rule.startsWith('plain-language') ? `${rule}: ${message}` : [],
    );
  });

const saying = (body: string) => (text: string) => text.replace('Nội dung tin thử.', body);

describe('plain language leaves alone', () => {
  it.each([
    ['a quotation', `Mẫu ghi “${'chữ rất dài '.repeat(20)}” ở đầu trang.`],
    ['a heading', `## Tiêu đề ${'chữ rất dài '.repeat(20)}\n\nNội dung.`],
    ['a block of others’ words', `> Tiến hành đăng ký ${'chữ rất dài '.repeat(20)}\n\nNội dung.`],
    [
      'numbers, codes and documents',
      `Theo Nghị định 118/2025/NĐ-CP, mã 1.001193, nộp 10.000 đồng tại TP. Thử.`,
    ],
    ['a list of short items', `Mang theo:\n\n${'- một tờ giấy rất ngắn;\n'.repeat(20)}`],
  ])('%s', (_, body) => expect(warningsAfter(saying(body))).toEqual([]));

  it('the official text of an imported procedure', () =>
    expect(
      warningsAfter(
        (text) =>
          text
            .replace('Nộp tờ khai tại quầy thử.', `Tiến hành đăng ký tại UBND ${'rất dài '.repeat(40)}.`)
            .replace('retrievedOn: 2026-02-01', 'retrievedOn: 2026-02-01\n  imported:\n    steps: dấu'),
        'thu-tuc/thu-tuc-mau.mdx',
      ),
    ).toEqual([]));
});

describe('plain language takes an acknowledgement', () => {
  it('for the rule that it names, with a reason', () =>
    expect(
      warningsAfter((text) =>
        saying('Bạn thực hiện nộp hồ sơ.')(text).replace(
          'procedures:',
          'acknowledged:\n  - rule: plain-language-words\n    reason: Lý do thử.\n    by: Người thử\n    on: 2026-11-01\nprocedures:',
        ),
      ),
    ).toEqual([]));
});
