/** What a tap on a link of the screen at the counter comes to: followed there, or told so that the reader takes it along. */
export type Tap = { kind: 'stay' } | { kind: 'call'; phone: string } | { kind: 'take'; address: string };

/**
 * Whether a link may be followed on the screen. Other sites, letters and files would lead a reader where nobody finds the
 * way back; a telephone call needs a telephone.
 *
 * @param address the link's full address
 * @param home address of the site's home page, which ends with a slash
 * @example tapOn('tel:18001096', 'https://trang.example/') // { kind: 'call', phone: '18001096' }
 */
export function tapOn(address: string, home: string): Tap {
  if (address.startsWith('tel:')) return { kind: 'call', phone: address.slice(4) };
  if (!address.startsWith(home)) return { kind: 'take', address };
  const path = address.slice(home.length).replace(/[?#].*$/, '');
  const isPage = /^(?:[\w-]+\/)*$/.test(path) && !/^(?:quan-tri|quay)\//.test(path);
  return isPage ? { kind: 'stay' } : { kind: 'take', address };
}
