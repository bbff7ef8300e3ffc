import {
  AlignmentType,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type FileChild,
} from 'docx';
import { ChartRun } from 'docx/charts';
import type { Block } from '../document/document.ts';
import { ALL_BORDERS, FONT, GAP, INDENT, POINTS, run, TEXT_WIDTH } from './layout.ts';

/** The text of a document as Word has it. */
export const drawn = (blocks: readonly Block[]): FileChild[] => blocks.flatMap(drawBlock);

function drawBlock(block: Block): FileChild[] {
  if (block.kind === 'heading')
    return [
      new Paragraph({
        heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
        indent: { firstLine: INDENT },
        spacing: { before: GAP, after: GAP },
        keepNext: true,
        children: [run(block.text, { size: POINTS.body, bold: true })],
      }),
    ];
  if (block.kind === 'paragraph')
    return [
      new Paragraph({
        alignment: AlignmentType.JUSTIFIED,
        indent: { firstLine: INDENT },
        spacing: { before: 0, after: GAP },
        children: [run(block.text, { size: POINTS.body })],
      }),
    ];
  return block.kind === 'table' ? drawTable(block) : [drawChart(block)];
}

function drawTable({ head, rows, widths }: Extract<Block, { kind: 'table' }>): FileChild[] {
  const columns = widths.map((share) => Math.floor((TEXT_WIDTH * share) / 100));
  const cell = (text: string, column: number, bold: boolean): TableCell =>
    new TableCell({
      width: { size: columns[column] ?? 0, type: WidthType.DXA },
      margins: { left: 60, right: 60, top: 20, bottom: 20 },
      children: [
        new Paragraph({
          alignment: bold
            ? AlignmentType.CENTER
            : isNumber(text) && column > 0
              ? AlignmentType.RIGHT
              : AlignmentType.LEFT,
          children: [run(text, { size: POINTS.table, bold })],
        }),
      ],
    });
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: columns,
      borders: ALL_BORDERS,
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: head.map((text, at) => cell(text, at, true)),
        }),
        ...rows.map(
          (row) => new TableRow({ cantSplit: true, children: row.map((text, at) => cell(text, at, false)) }),
        ),
      ],
    }),
    new Paragraph({ spacing: { before: 0, after: GAP }, children: [] }),
  ];
}

const isNumber = (text: string): boolean => /^(?:[+–-]?[\d.,]*(?: ngày)?|không đếm được)$/.test(text);

/** A chart that Word draws itself, of the numbers of the table above it. */
const drawChart = ({ title, bars }: Extract<Block, { kind: 'chart' }>): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: GAP, after: GAP },
    children: [
      new ChartRun({
        type: 'column',
        categories: bars.map(({ label }) => label),
        series: [{ name: 'Số mục lên trang', values: bars.map(({ value }) => value), color: '404040' }],
        legend: false,
        dataLabels: { value: true },
        font: { name: FONT, color: '000000' },
        transformation: { width: 560, height: 240 },
        altText: {
          name: title,
          description: `Số mục lên trang ${title.toLocaleLowerCase('vi')}: ${bars.map(({ label, value }) => `${label}: ${value}`).join('; ')}.`,
        },
      }),
    ],
  });
