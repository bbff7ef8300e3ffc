import type { MdastNode, MdastPluginDefinition } from 'satteri';
import { fileUrl } from '../site/urls.ts';
import type { BodyFault } from './body-fault.ts';

type Image = Extract<MdastNode, { type: 'image' }>;
type ImageReference = Extract<MdastNode, { type: 'imageReference' }>;

const LOCAL = /^(?:\.{0,2}\/)*([\w-][\w./-]*)$/;
const ELSEWHERE = /^https:\/\/[^\s%]+$/i;

/** A picture that the build could not take: it would look for the address as a file beside the entry. */
export function imageFaults(node: Image | ImageReference, offset: number): BodyFault[] {
  if (node.type === 'image' && (LOCAL.test(node.url) || ELSEWHERE.test(node.url))) return [];
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

/**
 * Gives Markdown pictures the address of their file in public/ under the base path, however many `../` stand before
 * it: a picture is no part of the entry's folder, which is what the build would take it for.
 */
export const publicImages: MdastPluginDefinition = {
  name: 'public-images',
  image(node, context) {
    const path = LOCAL.exec(node.url)?.[1];
    if (path !== undefined) context.setProperty(node, 'url', fileUrl(path));
  },
};
