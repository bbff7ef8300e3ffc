import { byteOrder } from '../../../src/text/byte-order.ts';
import { formatDate } from '../../../src/text/dates.ts';
import { codedFigures } from '../coded-figures.ts';
import type { Commit } from '../history/history.ts';
import type { Report } from '../report.ts';
import type { Block } from './document.ts';

/** One file with the numbers that it is counted in. */
interface Source {
  commit: Commit | undefined;
  codes: string[];
}

/** Every file that a number was counted from, once, with its commit and the codes of the numbers. */
export function annexBlocks(report: Report): Block[] {
  const sources = new Map<string, Source>();
  for (const { code, figure } of codedFigures(report))
    for (const { path, commit } of figure.evidence) {
      const source = sources.get(path) ?? { commit, codes: [] };
      sources.set(path, source);
      source.commit ??= commit;
      if (source.codes.at(-1) !== code) source.codes.push(code);
    }
  if (sources.size === 0) return [{ kind: 'paragraph', text: 'Trong kỳ không có tệp nào.' }];
  const rows = [...sources]
    .sort(([a], [b]) => byteOrder(a, b))
    .map(([path, { commit, codes }]) => [
      path,
      commit ? `${commit.hash.slice(0, 8)}, ${formatDate(commit.day)}` : 'chưa ghi',
      codes.join(', '),
    ]);
  return [
    {
      kind: 'paragraph',
      text: 'Mỗi dòng là một tệp trong thư mục nội dung, lần ghi (commit) đưa tệp lên trang và các số mà tệp ấy được đếm vào; .build/ là kết quả trên máy soạn báo cáo.',
    },
    { kind: 'table', head: ['Tệp', 'Lần ghi', 'Các số'], widths: [48, 22, 30], rows },
  ];
}
