import { describe, expect, it } from 'vitest';
import { relativeLink, resolveLink } from './resolve-link.ts';

const BASE = '/cai-cach-hanh-chinh/';

describe('where a link leads', () => {
  it.each([
    ['../../thu-tuc/x/', 'van-ban/y/', 'thu-tuc/x/', '', false],
    ['../khac/', 'van-ban/y/', 'van-ban/khac/', '', false],
    ['../khong-nhan-ho-so/', 'ke-hoach/', 'khong-nhan-ho-so/', '', false],
    ['#tiêu-đề', 'van-ban/y/', 'van-ban/y/', 'tiêu-đề', false],
    ['../../thu-tuc/x/#steps', 'van-ban/y/', 'thu-tuc/x/', 'steps', false],
    ['../../', 'van-ban/y/', '', '', false],
    ['/thu-tuc/x/', 'van-ban/y/', 'thu-tuc/x/', '', true],
    ['/cai-cach-hanh-chinh/thu-tuc/x/', 'van-ban/y/', 'thu-tuc/x/', '', true],
    ['../../../../thu-tuc/', 'van-ban/y/', '../thu-tuc/', '', false],
    ['../t%C3%AAn/', 'van-ban/y/', 'van-ban/tên/', '', false],
    ['../%ZZ/', 'van-ban/y/', 'van-ban/%ZZ/', '', false],
  ])('%s on %s → %s', (target, from, address, anchor, isRooted) => {
    expect(resolveLink(target, from, BASE)).toEqual({ address, anchor, isRooted });
  });

  it.each([
    ['van-ban/y/', 'thu-tuc/x/'],
    ['van-ban/y/', 'van-ban/khac/'],
    ['tin-tuc/2026/tin/', 'tin-tuc/2025/tin/'],
    ['ke-hoach/', ''],
    ['', 'thu-tuc/x/'],
    ['thu-tuc/x/', 'thu-tuc/x/'],
    ['thu-tuc/x/', 'tep/mau.pdf'],
  ])('is written from %s to %s so that it leads there', (from, to) => {
    expect(resolveLink(relativeLink(from, to), from, BASE).address).toBe(to);
  });
});
