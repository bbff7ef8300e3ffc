import type { MdastNode } from 'satteri';
import type { MarkFault } from './body-fault.ts';
import { brokenEmphasis, openBold } from './broken-emphasis.ts';
import { headingFaults } from './heading-faults.ts';
import { nodesOf } from './tree-faults.ts';

const TILDE = {
  message: 'hai dấu ~ trong một đoạn: chữ ở giữa bị gạch ngang và mất dấu ~',
  advice: 'viết "3–5 ngày" hoặc "từ 3 đến 5 ngày"; cần dấu này thì viết \\~',
};
const FOOTNOTE = {
  message: 'chú thích cuối trang [^…] không dùng được: trang sẽ hiện chữ tiếng Anh',
  advice: 'viết nguồn trong câu hoặc trong ngoặc, hoặc ghi vào sources',
};
const BARE_NOTE = {
  message: 'dấu chú thích [^…] sẽ hiện nguyên trên trang',
  advice: FOOTNOTE.advice,
};
const NOTE_MARK = /(?<!\\)\[\^[^\]\s]{1,40}\]/gu;
const TASK = {
  message: 'ô đánh dấu [ ] trong danh sách không có tên và không bấm được',
  advice: 'bỏ [ ], viết danh sách thường; giấy tờ của thủ tục thì ghi ở thành phần hồ sơ',
};
const TABLE = {
  message: 'các dòng có dấu | không thành bảng: thiếu dòng gạch dưới dòng đầu',
  advice: 'thêm dòng | --- | --- | dưới dòng đầu, đủ số cột; không phải bảng thì bỏ dấu |',
};
const BROKEN = {
  message: 'dấu * hoặc _ của chữ đậm, chữ nghiêng sẽ hiện nguyên trên trang',
  advice: 'chừa dấu cách sau chữ đậm, đưa dấu câu và dấu cách ở mép ra ngoài: **Lưu ý**: …',
  isMild: true,
};
const OPEN = {
  message: 'dấu ** mở chữ đậm mà không có dấu ** đóng, sẽ hiện nguyên trên trang',
  advice: 'thêm ** sau chữ cuối phải in đậm, hoặc bỏ dấu này',
  isMild: true as const,
};
const ITALIC = {
  message: 'dấu * bị hiểu là chữ nghiêng và mất trên trang',
  advice: 'viết \\* cho dấu sao, × cho dấu nhân',
};

/**
 * The marks of a parsed body that readers would see as something else: figures struck through, asterisks, bars, boxes
 * that can't be ticked, headings out of order.
 */
export function markFaults(tree: MdastNode, body: string): MarkFault[] {
  const nodes = nodesOf(tree).map(({ node }) => node);
  return [
    ...nodes.flatMap((node) => faultsOf(node, body)),
    ...headingFaults(nodes, body),
    ...openBold(textsOf(nodes, body)).map(({ at, written }) => ({ offset: at, value: written, ...OPEN })),
  ].sort((a, b) => a.offset - b.offset);
}

const textsOf = (nodes: readonly MdastNode[], body: string): { offset: number; source: string }[] =>
  nodes.flatMap(({ type, position }) => {
    const offset = position?.start.offset ?? 0;
    return type === 'text' ? [{ offset, source: body.slice(offset, position?.end.offset ?? offset) }] : [];
  });

function faultsOf(node: MdastNode, body: string): MarkFault[] {
  const offset = node.position?.start.offset ?? 0;
  const source = body.slice(offset, node.position?.end.offset ?? offset);
  const found = { offset, value: source.split('\n', 1)[0] ?? '' };
  switch (node.type) {
    case 'delete':
      return source.startsWith('~~') ? [] : [{ ...found, ...TILDE }];
    case 'footnoteReference':
    case 'footnoteDefinition':
      return [{ ...found, ...FOOTNOTE }];
    case 'listItem':
      return typeof node.checked === 'boolean' ? [{ ...found, ...TASK }] : [];
    case 'emphasis':
      return isSign(source, body.charAt(offset - 1), body.charAt(offset + source.length))
        ? [{ ...found, ...ITALIC }]
        : [];
    case 'paragraph':
      return isRowOfBars(source) ? [{ ...found, ...TABLE, isMild: true }] : [];
    case 'text':
      return [
        ...brokenEmphasis(source, body.charAt(offset - 1)).map(({ at, written }) => ({
          offset: offset + at,
          value: written,
          ...BROKEN,
        })),
        ...[...source.matchAll(NOTE_MARK)].map(({ 0: value, index }) => ({
          offset: offset + index,
          value,
          ...BARE_NOTE,
        })),
      ];
    default:
      return [];
  }
}

/** "(*) … (*)" and "2*3*4": the asterisks are a remark's or a product's, the parser takes them for italics. */
const isSign = (source: string, before: string, after: string): boolean =>
  source.startsWith('*') &&
  ((before === '(' && source.startsWith('*)')) ||
    (/\d/.test(before) && /^\*\d+\*$/.test(source) && /\d/.test(after)));

/** A line that begins and ends with a bar, or two lines that are parted by as many bars. */
function isRowOfBars(source: string): boolean {
  const bars = source
    .replace(/`[^`]*`/g, '')
    .split('\n')
    .map((line) => ({ line: line.trim(), count: line.match(/(?<!\\)\|/g)?.length ?? 0 }));
  return bars.some(
    ({ line, count }, at) =>
      (count > 1 && line.startsWith('|') && line.endsWith('|')) ||
      (count > 0 && bars[at + 1]?.count === count),
  );
}
