import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A name of 900 letters, with stacked marks and without mercy. */
export const LONG_NAME =
  `Thủ tục ${'nuôi trồng thủy sản, hỗ trợ, cấp đổi giấy chứng nhận đã được cấp '.repeat(13)}`
    .slice(0, 900)
    .trim();

const papers = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) =>
      `      - name: Giấy tờ thử số ${index + 1}, bản chính hoặc bản sao có chứng thực, kèm ảnh chụp rõ từng góc\n        originals: 1`,
  ).join('\n');

const CASES = Array.from(
  { length: 6 },
  (_, index) => `  - name: Trường hợp thử ${index + 1}\n    papers:\n${papers(index < 4 ? 7 : 6)}`,
)
  .join('\n')
  .replace(
    'originals: 1',
    'originals: 1\n        forms:\n          - name: Tờ khai đính kèm thử (diện tích ≤ 30 m², → ●)\n            file: tep/to-khai-thu.pdf',
  );

/** A line whose number the office has still to confirm; by its name it comes before the one that can be called. */
const AWAITED_LINE = `---
name: Đường dây chờ số
purpose: Gọi khi có số.
office: co-quan-thu
scope: local
verification:
  state: awaiting
  note: Cơ quan thử cung cấp số.
sources:
  - title: Nguồn thử
---
`;

/**
 * Puts the artificial content into a folder, with one more procedure, 900 letters of name, 40 papers in six cases, and a
 * telephone line that has no number yet.
 */
export function writeHardContent(dir: string): void {
  cpSync('tests/fixtures/content-base', dir, { recursive: true });
  const sample = readFileSync(join(dir, 'thu-tuc/thu-tuc-mau.mdx'), 'utf8');
  const hard = sample
    .replace('"9.999999"', '"9.999998"')
    .replace('name: Thủ tục mẫu', `name: ${JSON.stringify(LONG_NAME)}`)
    .replace('announcement: 999-qd-bth', '')
    .replace(/evidence:[\s\S]*?fileSets/, `evidence:\n${CASES}\nfileSets`);
  writeFileSync(join(dir, 'thu-tuc/thu-tuc-dai.mdx'), hard);
  writeFileSync(join(dir, 'duong-day-nong/duong-day-cho.mdx'), AWAITED_LINE);
}
