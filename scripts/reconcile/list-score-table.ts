import type { ListScore } from './list-score.ts';

/** The scores as lines of an aligned table, the differences below. */
export function listScoreTable(scores: readonly ListScore[]): string[] {
  const rows = scores.map((score) => [
    score.list,
    String(score.rows),
    String(score.setAside),
    String(score.inRecords),
    `${score.communeFound}/${score.communeRecords}`,
    `${score.namesEqual}/${score.inRecords}`,
    `${score.sectorsEqual}/${score.inRecords}`,
    `${score.issuersEqual}/${score.inRecords}`,
    `${score.levelsEqual}/${score.levelsTold}`,
    String(score.explained.length),
    String(score.unexplained.length),
  ]);
  const all = [HEADINGS, ...rows];
  const widths = HEADINGS.map((_, index) => Math.max(...all.map((row) => row[index]?.length ?? 0)));
  return [
    ...all.map((row) =>
      row
        .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
        .join('  '),
    ),
    ...scores.flatMap(({ list, unexplained }) =>
      unexplained.map((words) => `KHÔNG RÕ VÌ SAO ${list}: ${words}`),
    ),
    ...scores.flatMap(({ list, explained }) => explained.map((words) => `Khác có lý ${list}: ${words}`)),
  ];
}

const HEADINGS = [
  'Danh sách',
  'dòng',
  'để riêng',
  'có hồ sơ',
  'hồ sơ cấp xã có trong danh sách',
  'tên khớp',
  'lĩnh vực khớp',
  'ban hành khớp',
  'cấp khớp',
  'khác có lý',
  'không rõ',
];
