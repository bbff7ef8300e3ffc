import type { MdastNode } from 'satteri';
import type { MarkFault } from './body-fault.ts';

const TITLE = {
  message: 'đề mục cấp một: trang đã có tiêu đề, đề mục trong bài bắt đầu từ cấp hai',
  advice: 'viết "## …"; dòng === dưới một đoạn làm đoạn đó thành đề mục, xóa dòng đó',
};

/** Headings of the first level, which only the page's title has, and those that skip a level. */
export function headingFaults(nodes: readonly MdastNode[], body: string): MarkFault[] {
  const headings = nodes
    .flatMap((node) =>
      node.type === 'heading' ? [{ depth: node.depth, offset: node.position?.start.offset ?? 0 }] : [],
    )
    .sort((a, b) => a.offset - b.offset);
  let last = 1;
  return headings.flatMap(({ depth, offset }): MarkFault[] => {
    const value = body.slice(offset, offset + 80).split('\n', 1)[0] ?? '';
    const before = last;
    last = depth;
    if (depth === 1) return [{ offset, value, ...TITLE }];
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
