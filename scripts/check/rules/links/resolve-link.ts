/** Where a link of a body leads inside the site. */
export interface ResolvedLink {
  /** Under the base path, without a slash at its start: `thu-tuc/dang-ky-khai-sinh/`. */
  address: string;
  /** The place on the page, without `#`; empty for the page itself. */
  anchor: string;
  /** Whether the link is counted from the root of the host rather than from its own page. */
  isRooted: boolean;
}

const HOST = 'http://trang';

/**
 * Reads a link as a browser does on the page at `from` (an address under the base path).
 *
 * @example resolveLink('../../thu-tuc/dang-ky-khai-sinh/#steps', 'van-ban/60-2014-qh13/', '/')
 * // → { address: 'thu-tuc/dang-ky-khai-sinh/', anchor: 'steps', isRooted: false }
 */
export function resolveLink(target: string, from: string, basePath: string): ResolvedLink {
  const isRooted = target.startsWith('/');
  const path = isRooted && !target.startsWith(basePath) ? basePath + target.slice(1) : target;
  const { pathname, hash } = new URL(path, HOST + basePath + from);
  const whole = decode(pathname);
  const address = whole.startsWith(basePath) ? whole.slice(basePath.length) : `..${whole}`;
  return { address, anchor: decode(hash.slice(1)), isRooted };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return text;
  }
}

/**
 * The link to write on the page at `from` for the page at `to`.
 *
 * @example relativeLink('van-ban/60-2014-qh13/', 'thu-tuc/dang-ky-khai-sinh/') // → '../../thu-tuc/dang-ky-khai-sinh/'
 */
export function relativeLink(from: string, to: string): string {
  const [own, other] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < own.length && shared < other.length - 1 && own[shared] === other[shared]) shared++;
  const link = '../'.repeat(own.length - shared) + other.slice(shared).join('/');
  return link === '' ? './' : link;
}
