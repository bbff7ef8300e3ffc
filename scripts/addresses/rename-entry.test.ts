import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../content/read-content.ts';
import { renameEntry } from './rename-entry.ts';

const BASE = join(import.meta.dirname, '../../tests/fixtures/content-base');
let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'rename-'));
  cpSync(BASE, dir, { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true }));

const content = () => readContent(dir, '2026-11-24', '').content;
const read = (path: string): string => readFileSync(join(dir, path), 'utf8');
function write(path: string, text: string): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
}
const news = (procedures: string, body: string): string =>
  `---\ntitle: Tin hai # lời dặn\nsummary: Tin giả.\npublishedOn: 2026-11-02\nprocedures: ${procedures}\nsources:\n  - title: Nguồn thử\n---\n\n${body}\n`;

describe('renaming an entry', () => {
  it('moves its file and redirects its address', () => {
    const { moved, redirect } = renameEntry(content(), 'thu-tuc/thu-tuc-mau', 'thu-tuc/thu-tuc-moi');
    expect(moved).toEqual([['thu-tuc/thu-tuc-mau.mdx', 'thu-tuc/thu-tuc-moi.mdx']]);
    expect(redirect).toEqual({ from: 'thu-tuc/thu-tuc-mau/', to: 'thu-tuc/thu-tuc-moi/' });
    expect(existsSync(join(dir, 'thu-tuc/thu-tuc-mau.mdx'))).toBe(false);
    expect(read('chuyen-huong.yaml')).toContain('- from: thu-tuc/thu-tuc-mau/\n  to: thu-tuc/thu-tuc-moi/');
  });

  it('says the new name in references and links, and changes no other letter', () => {
    const links = (name: string) =>
      `Xem [mẫu](../../../thu-tuc/${name}/), [cách nộp](../../../thu-tuc/${name}/#cach-nop).`;
    const others =
      'Khác: [a](../../../thu-tuc/thu-tuc-mau-khac/), [b](https://vi-du.vn/thu-tuc/thu-tuc-mau/), thu-tuc-mau.';
    write('tin-tuc/2026/tin-hai.mdx', news("['thu-tuc-mau']", `${links('thu-tuc-mau')} ${others}`));
    const { changed } = renameEntry(content(), 'thu-tuc/thu-tuc-mau.mdx', 'content/thu-tuc/thu-tuc-moi/');
    expect(read('tin-tuc/2026/tin-hai.mdx')).toBe(
      news("['thu-tuc-moi']", `${links('thu-tuc-moi')} ${others}`),
    );
    expect(changed).toContain('tin-tuc/2026/tin-thu.mdx');
  });

  it('moves all versions of a procedure', () => {
    write('thu-tuc/thu-tuc-mau/2027-03-01.mdx', read('thu-tuc/thu-tuc-mau.mdx'));
    const { moved } = renameEntry(content(), 'thu-tuc/thu-tuc-mau', 'thu-tuc/thu-tuc-moi');
    expect(moved.map(([, to]) => to).sort()).toEqual([
      'thu-tuc/thu-tuc-moi.mdx',
      'thu-tuc/thu-tuc-moi/2027-03-01.mdx',
    ]);
    expect(existsSync(join(dir, 'thu-tuc/thu-tuc-mau'))).toBe(false);
  });

  it('redirects to its place in the list where the entry has no page of its own, and mends links to it', () => {
    write('tin-tuc/2026/tin-hai.mdx', news('[]', 'Gọi [số này](../../../duong-day-nong/#duong-day-thu).'));
    const { redirect } = renameEntry(content(), 'duong-day-nong/duong-day-thu', 'duong-day-nong/so-moi');
    expect(redirect).toEqual({ from: 'duong-day-nong/duong-day-thu/', to: 'duong-day-nong/#so-moi' });
    expect(read('tin-tuc/2026/tin-hai.mdx')).toContain('(../../../duong-day-nong/#so-moi)');
  });

  it('says the new name in the elements of a body that point at the entry', () => {
    const body = (name: string) => `Xem <ThuTuc ma="${name}" />, <ThuTuc ma="thu-tuc-mau-khac" />.`;
    write('tin-tuc/2026/tin-hai.mdx', news('[]', body('thu-tuc-mau')));
    renameEntry(content(), 'thu-tuc/thu-tuc-mau', 'thu-tuc/thu-tuc-moi');
    expect(read('tin-tuc/2026/tin-hai.mdx')).toBe(news('[]', body('thu-tuc-moi')));
  });

  it('keeps the links of an entry that moves to another depth', () => {
    write('tin-tuc/2026/tin-hai.mdx', news('[]', 'Xem [mẫu](../../../thu-tuc/thu-tuc-mau/).'));
    renameEntry(content(), 'tin-tuc/2026/tin-hai', 'tin-tuc/tin-hai');
    expect(read('tin-tuc/tin-hai.mdx')).toContain('](../../thu-tuc/thu-tuc-mau/)');
  });

  it('finds links however they are written, and leaves code and words alone', () => {
    const written = (address: string) =>
      `[a](<${address}>), [b [c]][d], ![e](x.png) [f]( ${address} "g").\n\n> [d]: ${address}`;
    const alone =
      '`](../../../thu-tuc/thu-tuc-mau/)`\n\n```\n[h]: ../../../thu-tuc/thu-tuc-mau/\n```\n\n"thu-tuc/thu-tuc-mau/"';
    const body = (name: string) => `${written(`../../../thu-tuc/${name}/`)}\n\n${alone}`;
    write('tin-tuc/2026/tin-hai.mdx', news('[]', body('thu-tuc-mau')));
    renameEntry(content(), 'thu-tuc/thu-tuc-mau', 'thu-tuc/thu-tuc-moi');
    expect(read('tin-tuc/2026/tin-hai.mdx')).toBe(news('[]', body('thu-tuc-moi')));
    renameEntry(content(), 'tin-tuc/2026/tin-hai', 'tin-tuc/tin-hai');
    expect(read('tin-tuc/tin-hai.mdx')).toBe(
      news('[]', `${written('../../thu-tuc/thu-tuc-moi/')}\n\n${alone}`),
    );
  });

  it.each([
    ['thu-tuc/thu-tuc-mua', 'thu-tuc/thu-tuc-moi', "có phải 'thu-tuc-mau'?"],
    ['thu-tuc/thu-tuc-mau', 'thu-tuc/thu-tuc-mau', 'đã có'],
    ['thu-tuc/thu-tuc-mau', 'tin-tuc/thu-tuc-mau', 'cùng thư mục'],
    ['thu-tuc/thu-tuc-mau', 'thu-tuc/Thủ tục', 'không dấu'],
    ['tin-tuc/2026', 'tin-tuc/2027', 'không có mục'],
    ['thutuc/thu-tuc-mau', 'thu-tuc/thu-tuc-moi', 'một trong: thu-tuc'],
  ])('refuses %s → %s before it changes anything', (from, to, message) => {
    const before = read('tin-tuc/2026/tin-thu.mdx');
    expect(() => renameEntry(content(), from, to)).toThrow(message);
    expect(read('tin-tuc/2026/tin-thu.mdx')).toBe(before);
    expect(existsSync(join(dir, 'chuyen-huong.yaml'))).toBe(false);
  });
});
