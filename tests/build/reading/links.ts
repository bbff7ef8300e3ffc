import type { TestSite } from '../../../scripts/test/sites.ts';
import type { BuiltPage } from './built-pages.ts';
import { attributeOf, parsePage } from './dom.ts';

/** An address that a page names, and by which element. */
interface Address {
  tag: string;
  attribute: string;
  value: string;
}

/** What a page offers to links and what it links to. */
export interface Outline {
  page: BuiltPage;
  ids: Set<string>;
  addresses: Address[];
}

const ATTRIBUTES = ['href', 'src', 'srcset', 'action', 'poster', 'data', 'formaction'];

/** The anchors and the addresses of a page. */
export function outlineOf(page: BuiltPage): Outline {
  const document = parsePage(page.html);
  const ids = document.querySelectorAll('[id]').map((element) => attributeOf(element, 'id') ?? '');
  const addresses = ATTRIBUTES.flatMap((attribute) =>
    document.querySelectorAll(`[${attribute}]`).flatMap((element): Address[] => {
      const value = attributeOf(element, attribute);
      return value === undefined ? [] : [{ tag: element.tagName.toLowerCase(), attribute, value }];
    }),
  );
  return { page, ids: new Set(ids), addresses };
}

/** An address of the same host that begins at its root: `/cai-cach-hanh-chinh/…`. */
export const isOnHost = (value: string): boolean => value.startsWith('/') && !value.startsWith('//');

/** An address with a scheme or a host of its own. */
export const isElsewhere = (value: string): boolean => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(value);

/** Where a link leads inside the site: the path on the host, and the anchor. Nothing for links that leave the site. */
export function targetOf({ page }: Outline, value: string): { path: string; anchor: string } | undefined {
  if (isElsewhere(value)) return undefined;
  const { pathname, hash } = new URL(value, `http://site${page.path}`);
  return { path: decodeURIComponent(pathname), anchor: decodeURIComponent(hash.slice(1)) };
}

/** The number of clicks from the home page to every page that can be reached from it by links. */
export function clicksFromHome(outlines: readonly Outline[], { basePath }: TestSite): Map<string, number> {
  const byPath = new Map(outlines.map((outline) => [outline.page.path, outline]));
  const clicks = new Map([[basePath, 0]]);
  for (const [path, count] of clicks) {
    const outline = byPath.get(path);
    if (!outline) continue;
    for (const { tag, attribute, value } of outline.addresses) {
      const target = tag === 'a' && attribute === 'href' ? targetOf(outline, value) : undefined;
      if (target && byPath.has(target.path) && !clicks.has(target.path)) clicks.set(target.path, count + 1);
    }
  }
  return clicks;
}
