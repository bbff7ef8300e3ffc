import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CONTENT_TYPES } from '../../src/catalogue/content-types.ts';
import { checkContent } from '../check/check-content.ts';
import { newEntry } from './new-entry.ts';
import { PLACEHOLDER } from '../content/faults/placeholder.ts';

const BASE = fileURLToPath(new URL('../../tests/fixtures/', import.meta.url));
const TODAY = '2026-11-24';
let dir = '';

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'new-entry-'));
  cpSync(join(BASE, 'content-base'), dir, { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const make = (folder: string, name: string): string =>
  newEntry({ folder, name, today: TODAY, contentDir: dir });
const check = () => checkContent(dir, { siteDate: TODAY, publicDir: join(BASE, 'public') }).problems;

/** Documents are called by their numbers. */
const NUMBERED: Record<string, string> = { 'van-ban': '98/2026/NĐ-CP', 'cong-bo': '998/QĐ-BTH' };

describe('a new entry', () => {
  it.each(Object.values(CONTENT_TYPES).map(({ folder }) => folder))(
    'of %s is told by check place by place, and by nothing else',
    (folder) => {
      const path = make(folder, NUMBERED[folder] ?? 'Mục thử: 100 % "đúng" luật');
      const text = readFileSync(join(dir, path), 'utf8');
      const places = text
        .split('\n')
        .flatMap((line, index) => (line.includes(PLACEHOLDER) ? [index + 1] : []));
      const told = check().map(({ file, line, rule }) => ({ file, line, rule }));
      expect(told.filter(({ rule }) => !rule.startsWith('placeholder'))).toEqual([]);
      expect(told.map(({ line }) => line).sort((a, b) => a - b)).toEqual(places);
      expect(told.every(({ file }) => file === path)).toBe(true);
    },
  );

  it('is named by our own rule for addresses, news by year, long names cut between words', () => {
    expect(make('thu-tuc', 'Đăng ký khai sinh (có yếu tố nước ngoài)')).toBe(
      'thu-tuc/dang-ky-khai-sinh-co-yeu-to-nuoc-ngoai.mdx',
    );
    expect(make('tin-tuc', 'Ngày đầu tiên')).toBe('tin-tuc/2026/ngay-dau-tien.mdx');
    expect(make('hoi-dap', 'rất dài '.repeat(100))).toMatch(/^hoi-dap\/(rat|dai)(-(rat|dai))+\.mdx$/);
  });

  it('of a question is one that was received: check is content before there is an answer', () => {
    const path = join(dir, make('hoi-dap', 'Giấy này làm ở đâu'));
    const text = readFileSync(path, 'utf8');
    expect([/^askedOn: (.+)$/m.exec(text)?.[1], /^answeredOn:/m.test(text)]).toEqual([TODAY, false]);
    const [, front = ''] = text.split(/^---\n/m);
    writeFileSync(path, `---\n${front.replaceAll(/"\(cần điền: [^"]*\)"/g, 'Phiếu hỏi tại quầy')}---\n`);
    expect(check()).toEqual([]);
  });

  it('of a document is named by its number', () => {
    expect(make('van-ban', '98/2026/NĐ-CP')).toBe('van-ban/98-2026-nd-cp.mdx');
  });

  it('never takes the place of one that is there', () => {
    make('hoi-dap', 'Câu hỏi mới');
    expect(() => make('hoi-dap', 'Câu hỏi mới')).toThrow('Đã có hoi-dap/cau-hoi-moi.mdx');
  });

  it('of an unknown type is refused with the likely one', () => {
    expect(() => make('thu-tucc', 'Tên')).toThrow("có phải 'thu-tuc'?");
    expect(() => make('hoi-dap', '!!!')).toThrow('không có chữ nào');
  });
});
