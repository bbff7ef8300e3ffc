/** The first and the last byte of a part of a file, both counted from 0 and both sent. */
export interface ByteRange {
  first: number;
  last: number;
}

/**
 * The one part that a Range header asks for (RFC 9110, 14.2); nothing where it asks for several or says nothing that
 * can be understood, which a host may answer with the whole file.
 *
 * @example byteRange('bytes=-2', 10) // → { first: 8, last: 9 }
 * @returns 'outside' where the file has no such bytes
 */
export function byteRange(header: string | undefined, length: number): ByteRange | 'outside' | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === '' && to === '') return undefined;
  if (from !== '' && to !== '' && Number(to) < Number(from)) return undefined;
  const first = from === '' ? Math.max(0, length - Number(to)) : Number(from);
  const last = from === '' || to === '' ? length - 1 : Math.min(Number(to), length - 1);
  return first > last ? 'outside' : { first, last };
}
