import type { FieldScore, PdfScore } from './score-pdfs.ts';

/** The score as lines of an aligned table, the differences below. */
export function scoreTable({ pdfs, fields, notCompared }: PdfScore): string[] {
  const width = Math.max(...fields.map(({ field }) => field.length));
  const count = (of: (score: FieldScore) => readonly unknown[]) =>
    fields.reduce((sum, score) => sum + of(score).length, 0);
  const row = (name: string, ...numbers: readonly (number | string)[]) =>
    `${name.padEnd(width)} ${numbers.map((number) => String(number).padStart(12)).join('')}`;
  const cells = pdfs.length * fields.length;
  return [
    `${pdfs.length} bản PDF so với hồ sơ cùng mã: ${pdfs.join(', ')}`,
    row('Phần', 'khớp', 'một phần', 'để trống', 'khác có lý', 'sai'),
    ...fields.map(({ field, equal, part, leftEmpty, excepted, wrong }) =>
      row(
        field,
        `${equal.length}/${pdfs.length}`,
        part.length,
        leftEmpty.length,
        excepted.length,
        wrong.length,
      ),
    ),
    row(
      'Tổng',
      `${count(({ equal }) => equal)}/${cells}`,
      count(({ part }) => part),
      count(({ leftEmpty }) => leftEmpty),
      count(({ excepted }) => excepted),
      count(({ wrong }) => wrong),
    ),
    ...fields.flatMap(({ field, excepted }) =>
      excepted.map(({ code, reason }) => `Khác có lý ${code}, ${field}: ${reason}`),
    ),
    ...fields.flatMap(({ field, wrong }) =>
      wrong.map(({ code, pdf, record }) => `SAI ${code}, ${field}: PDF "${pdf}" ≠ hồ sơ "${record}"`),
    ),
    ...notCompared.map((reason) => `Không so: ${reason}`),
  ];
}
