import { describe, expect, it } from 'vitest';
import type { PrintedCell } from './page-blocks.ts';
import { tableRows } from './printed-table.ts';

function cell(
  page: number,
  left: number,
  right: number,
  top: number,
  bottom: number,
  text = '',
): PrintedCell {
  const widths = [...text].map(() => 6);
  const line = {
    page,
    text,
    left: left + 10,
    right: left + 10 + widths.length * 6,
    baseline: top + 20,
    size: 12,
    widths,
  };
  return { page, left, right, top, bottom, lines: text === '' ? [] : [line] };
}
const row = (page: number, top: number, bottom: number, one: string, two: string): PrintedCell[] => [
  cell(page, 47, 147, top, bottom, one),
  cell(page, 147, 558, top, bottom, two),
];
const FOOT = 769.89;

describe('the rows of a table', () => {
  it('are whole when they go on overleaf, cell by cell', () => {
    const blocks = [...row(1, 700, FOOT, 'Giấy chứng nhậ', '1 bản '), ...row(2, 57, 100, 'n', 'chính')];
    expect(tableRows(blocks)).toEqual([['Giấy chứng nhận', '1 bản\nchính']]);
  });

  it('are whole when nothing of them stands at the foot but the border', () => {
    expect(tableRows([...row(1, 769.7, FOOT, '', ''), ...row(2, 57, 100, 'Tờ khai', '2')])).toEqual([
      ['Tờ khai', '2'],
    ]);
  });

  it('stay apart where the row above ends before the foot', () => {
    expect(tableRows([...row(1, 700, 769.7, 'Tờ một', '1'), ...row(2, 57, 100, 'Tờ hai', '2')])).toEqual([
      ['Tờ một', '1'],
      ['Tờ hai', '2'],
    ]);
  });

  it('do not go on from a heading, from a page further up or in other columns', () => {
    const heading = row(1, 736, FOOT, 'Tên văn bản pháp lý', 'Mã văn bản');
    expect(tableRows([...heading, ...row(2, 57, 100, 'Luật Thử', '1')])).toHaveLength(2);
    expect(tableRows([...row(1, 700, FOOT, 'Một', '1'), ...row(3, 57, 100, 'Hai', '2')])).toHaveLength(2);
    expect(tableRows([...row(1, 700, FOOT, 'Một', '1'), cell(2, 47, 558, 57, 100, 'Trường hợp 2:')])).toEqual(
      [['Một', '1'], ['Trường hợp 2:']],
    );
  });
});
