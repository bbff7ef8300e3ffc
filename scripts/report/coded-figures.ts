import type { ComparedFigure, Report } from './report.ts';
import type { Figure } from './figures/figure.ts';

/** A number of a report with the code by which it is asked for and found in the annex. */
export interface CodedFigure {
  /** `1.1.3`: the third row of table 1.1. */
  code: string;
  /** What the number belongs to. */
  title: string;
  figure: Figure;
}

/** The code of a row. Rows count from 0. */
export const codeOf = (table: string, row: number): string => `${table}.${row + 1}`;

/** Every number of a report in the order in which it is printed. */
export function codedFigures({ tables, tasks, doubts, visits }: Report): CodedFigure[] {
  const ofTable = ({
    id,
    title,
    figures,
  }: {
    id: string;
    title: string;
    figures: readonly (Figure | ComparedFigure)[];
  }): CodedFigure[] => figures.map((figure, row) => ({ code: codeOf(id, row), title, figure }));
  return [
    ...tables.flatMap(ofTable),
    ...(visits ? ofTable(visits) : []),
    ...tasks.flatMap(({ title, figures }, at) => ofTable({ id: codeOf('5', at), title, figures })),
    ...ofTable({ id: '6', title: 'Cần xem trước khi ký', figures: doubts }),
  ];
}
