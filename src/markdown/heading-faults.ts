import type { MdastNode } from 'satteri';
import type { MarkFault } from './body-fault.ts';

const TITLE = {
  message: 'đề mục cấp một: trang đã có tiêu đề, đề mục trong bài bắt đầu từ cấp hai',
  advice: 'viết "## …"; dòng === dưới một đoạn làm đoạn đó thành đề mục, xóa dòng đó',
};

const UNDERLINED: Omit<MarkFault, 'offset' | 'value'> = {
  message: 'dòng --- ngay dưới chữ làm chữ đó thành đề mục',
  advice: 'muốn đề mục thì viết "## …"; muốn đường kẻ thì chừa một dòng trống ở trên',
  isMild: true,
};

/** Headings of the first level, which only the page's title has, those by accident, and those that skip a level. */
export function headingFaults(nodes: readonly MdastNode[], body: string): MarkFault[] {
  const headings = nodes
    .flatMap((node) =>
      node.type === 'heading'
        ? [
            {
              depth: node.depth,
              offset: node.position?.start.offset ?? 0,
              end: node.position?.end.offset ?? 0,
            },
          ]
        : [],
    )
    .sort((a, b) => a.offset - b.offset);
  let last = 1;
  return headings.flatMap(({ depth, offset, end }): MarkFault[] => {
    const value = body.slice(offset, offset + 80).split('\n', 1)[0] ?? '';
    const before = last;
    last = depth;
    if (depth === 1) return [{ offset, value, ...TITLE }];
    if (/\n *-+\s*$/.test(body.slice(offset, end))) return [{ offset, value, ...UNDERLINED }];
    if (depth <= before + 1) return [];
    const right = '#'.repeat(before + 1);
    return [
      {
        offset,
        value,
        message: `đề mục cấp ${depth} ngay sau cấp ${before}: bỏ qua một cấp`,
        advice: `viết "${right} …"`,
        isMild: true,
      },
    ];
  });
}
