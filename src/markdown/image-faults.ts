import type { MdastNode } from 'satteri';
import type { BodyFault } from './body-fault.ts';

type Image = Extract<MdastNode, { type: 'image' }>;
type ImageReference = Extract<MdastNode, { type: 'imageReference' }>;

const LOCAL = /^(?:\.{0,2}\/)*([\w-][\w./-]*)$/;
const ELSEWHERE = /^https:\/\/[^\s%]+$/i;

/** The path under public/ that a Markdown picture names, however many `../` stand before it; nothing for other hosts. */
export const publicPathOf = (url: string): string | undefined => LOCAL.exec(url)?.[1];

/** A picture that the build could not take: it would look for the address as a file beside the entry. */
export function imageFaults(node: Image | ImageReference, offset: number): BodyFault[] {
  if (node.type === 'image' && (publicPathOf(node.url) !== undefined || ELSEWHERE.test(node.url))) return [];
  return [
    {
      offset,
      value: node.type === 'image' ? node.url : '![…][…]',
      message: 'địa chỉ của hình viết chưa đúng',
      advice:
        'viết <Hinh tep="tep/ten-hinh.jpg" mo-ta="…" />, tên tệp chữ thường không dấu, không có khoảng trắng',
    },
  ];
}
