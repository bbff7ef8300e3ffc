import { posix } from 'node:path';
import { headContent } from '../built-site/head-content.ts';
import { withoutReferences } from '../../src/text/character-references.ts';

/** What can be told of a built page from its HTML alone. */
export interface PageFacts {
  /** Address under the base path. */
  path: string;
  title: string;
  /** Bytes of the HTML, as it lies on the disk. */
  bytes: number;
  /** What its main part links on this site, under the base path, each once. */
  listed: readonly string[];
  /** The same for the whole page. */
  linked: readonly string[];
  /** Hosts of other sites that it links. */
  hosts: readonly string[];
  /** What a machine sees of barriers, by {@link BARRIERS}, once for each place. */
  barriers: readonly Barrier[];
}

/** Barriers to readers that a page's HTML shows by itself (TT 32/2017 art. 18, WCAG 2.2; requirement C05). */
export const BARRIERS = {
  language: 'Trang không khai báo tiếng Việt',
  title: 'Trang không có tiêu đề',
  headings: 'Trang không có đúng một tiêu đề lớn, hoặc tiêu đề nhảy cấp',
  landmarks: 'Trang không có đúng một phần chính',
  pictures: 'Hình không có lời thay thế',
  moving: 'Chữ chạy, chữ nháy, tự phát hay nhúng của nơi khác',
  tables: 'Bảng không có tên',
} as const;
export type Barrier = keyof typeof BARRIERS;

const TAG =
  /<(\/?)(a|img|h[1-6]|main|nav|html|marquee|blink|video|audio|iframe|table|caption)\b((?:[^>"]|"[^"]*")*)>/g;
const VALUES = { lang: /\slang="([^"]*)"/, alt: /\salt="([^"]*)"/, href: /\shref="([^"]*)"/ };
const attribute = (name: keyof typeof VALUES, tag: string): string | undefined => VALUES[name].exec(tag)?.[1];

/** Reads a built page once, tag by tag. `basePath` has a slash at both ends. */
export function factsOfPage(html: string, path: string, basePath: string): PageFacts {
  const linked = new Set<string>();
  const listed = new Set<string>();
  const hosts = new Set<string>();
  const barriers: Barrier[] = [];
  const counts = { h1: 0, main: 0, table: 0, caption: 0 };
  let [inMain, inNav, level] = [false, false, 0];
  for (const [, closing, tag = '', rest = ''] of html.matchAll(TAG)) {
    if (tag === 'main') inMain = closing === '';
    if (tag === 'nav') inNav = closing === '';
    if (closing !== '') continue;
    if (tag in counts) counts[tag as keyof typeof counts] += 1;
    if (tag === 'table' && rest.includes('aria-label')) counts.caption += 1;
    if (tag === 'html' && attribute('lang', rest) !== 'vi') barriers.push('language');
    if (tag === 'img' && attribute('alt', rest) === undefined && !/\salt(?:\s|$)/.test(rest))
      barriers.push('pictures');
    const isForeignFrame = tag === 'iframe' && /\ssrc="(?:https?:)?\/\//.test(rest);
    if (isForeignFrame || /^(?:marquee|blink|video|audio)$/.test(tag)) barriers.push('moving');
    if (tag.length === 2 && tag.startsWith('h')) {
      const next = Number(tag[1]);
      if (next > level + 1) barriers.push('headings');
      level = next;
    }
    if (tag !== 'a') continue;
    const href = attribute('href', rest) ?? '';
    const host = /^https?:\/\/([^/?#:]+)/.exec(href)?.[1];
    if (host !== undefined) hosts.add(host);
    const own = host === undefined ? ownPath(href, path, basePath) : undefined;
    if (own === undefined) continue;
    linked.add(own);
    if (inMain && !inNav) listed.add(own);
  }
  const title = headContent(html, 'property="og:title"');
  if (title === '') barriers.push('title');
  if (counts.h1 !== 1) barriers.push('headings');
  if (counts.main !== 1) barriers.push('landmarks');
  if (counts.caption < counts.table) barriers.push('tables');
  const bytes = Buffer.byteLength(html);
  return { path, title, bytes, listed: [...listed], linked: [...linked], hosts: [...hosts], barriers };
}

/** A link on this site as a path under the base path, without its anchor or question; nothing for others. */
function ownPath(href: string, path: string, basePath: string): string | undefined {
  const bare = withoutReferences(href.replace(/[?#][^]*$/, ''));
  if (bare === '' || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(bare)) return undefined;
  const whole = bare.startsWith('/') ? bare : posix.join(basePath, path, bare);
  return whole.startsWith(basePath) ? whole.slice(basePath.length) : `!${whole}`;
}
