import { expect, it } from 'vitest';
import { tapOn } from './leads-out.ts';

const HOME = 'https://trang.example/goc/';

it.each([
  ['', 'stay'],
  ['thu-tuc/dang-ky-khai-sinh/#ho-so', 'stay'],
  ['tim-kiem/?q=khai+sinh', 'stay'],
  ['tep/to-khai.docx', 'take'],
  ['lich.ics', 'take'],
  ['quan-tri/', 'take'],
  ['quay/', 'take'],
])('on the site, /%s: %s', (path, kind) => {
  expect(tapOn(HOME + path, HOME).kind).toBe(kind);
});

it.each(['https://dichvucong.gov.vn/', 'https://trang.example/khac/', 'mailto:a@co-quan.example'])(
  'leads the reader nowhere else: %s',
  (address) => {
    expect(tapOn(address, HOME)).toEqual({ kind: 'take', address });
  },
);

it('tells a number instead of calling it', () => {
  expect(tapOn('tel:18001096', HOME)).toEqual({ kind: 'call', phone: '18001096' });
});
