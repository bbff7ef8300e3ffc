import { expect, it } from 'vitest';
import { facebookShareUrl, zaloShareUrl } from './share-links.ts';

const PAGE = 'https://trang.example/thu-tuc/thu-tuc-mau/?a=1&b=2';

it('gives Zalo the address as its own button does', () => {
  const link = new URL(zaloShareUrl(PAGE));
  const payload = Buffer.from(link.searchParams.get('d') ?? '', 'base64').toString();
  expect(link.host).toBe('button-share.zalo.me');
  expect(JSON.parse(payload)).toEqual({ url: PAGE });
});

it('gives Facebook the whole address', () => {
  const link = facebookShareUrl(PAGE);
  expect(new URL(link).searchParams.get('u')).toBe(PAGE);
  expect(link).toContain('https://trang.example/thu-tuc/thu-tuc-mau/');
});
