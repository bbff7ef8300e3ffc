import type { MdastNode } from 'satteri';
import type { BodyFault } from './body-fault.ts';

/** What a link of a page may open: pages of the web, letters, calls, messages. */
const OPENABLE: readonly string[] = ['http', 'https', 'mailto', 'tel', 'sms'];

/**
 * An address as a browser reads it: it drops blanks around and tabs and line ends within, and takes `\` for `/`.
 *
 * @example asBrowsersRead(' java\tscript:alert(1)') // → 'javascript:alert(1)'
 */
export const asBrowsersRead = (address: string): string =>
  address
    .replace(/^[\0- ]+/, '')
    .replace(/[\t\n\r]/g, '')
    .trimEnd()
    .replace(/^[^?#]*/, (path) => path.replaceAll('\\', '/'));

/**
 * Whether a link to the address stays a link: one inside the site, or of a scheme in {@link OPENABLE}. Anything else runs
 * (javascript:, data:), opens the reader's own files or programs (file:, intent:), or hides where it leads (//…).
 */
export function isOpenable(address: string): boolean {
  const read = asBrowsersRead(address);
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(read)?.[1]?.toLowerCase();
  return scheme === undefined ? !read.startsWith('//') : OPENABLE.includes(scheme);
}

/** What the pipeline refuses of a link, picture or definition; `check` tells the same with more advice. */
export function linkFaults(node: Readonly<MdastNode>): BodyFault[] {
  if (!('url' in node) || typeof node.url !== 'string' || isOpenable(node.url)) return [];
  return [
    {
      offset: node.position?.start.offset ?? 0,
      value: node.url,
      message: `liên kết '${node.url}' không mở được trên trang`,
      advice: 'dùng địa chỉ https:// hoặc địa chỉ trong trang',
    },
  ];
}
