import { describe, expect, it } from 'vitest';
import { emailAddress, hostAddress, httpsAddress, webAddress } from './text.ts';
import { isOrigin, mailtoHref, originOf } from './web-address.ts';

const takes = (schema: { safeParse: (value: unknown) => { success: boolean } }, value: string): boolean =>
  schema.safeParse(value).success;

describe('a web address', () => {
  it.each([
    'https://dichvucong.gov.vn',
    'https://dichvucong.gov.vn/',
    'http://thu.example.vn:8080/a/b?x=1&y=%20#z',
    'https://vi-du.gov.vn?x=1',
    'https://10.0.0.12/x',
    'https://vi-du.vn/Đường/dẫn',
    'HTTPS://Vi-Du.vn/',
  ])('is %s', (address) => expect(takes(webAddress(), address)).toBe(true));

  it.each([
    'https://[x.y',
    'https://[::1]/',
    'https://a.b:99999/',
    'https://a.b:0x50/',
    'https://a.b:/',
    'https://a.b:8o/',
    'https://dichvucong.gov.vn@vi-du.vn/',
    'https://ten:mat-khau@a.b/',
    'https://a.b;script-src-elem',
    'https://a.b,c.d',
    "https://a.b' 'unsafe-inline",
    'https://a_b.vn/',
    'https://-a.vn/',
    'https://a-.vn/',
    'https://a..vn/',
    'https://.vn/',
    'https://a.vn./',
    'https://cổng.vn/',
    'https://a%2eb.vn/',
    'https://1.2/',
    'https://1.2.3.256/',
    'https://0x7f.0.0.1/',
    'https:///a.b/',
    'https:/a.b/',
    'https://a.b\\c',
    'https://a.b/x y',
    'https://a.b/"',
    'https://a.b/\u0000',
    'https://may-nay/',
    'javascript://a.b/%0a',
    'ftp://a.b/',
  ])('is not %s', (address) => {
    expect(takes(webAddress(), address)).toBe(false);
    expect(takes(httpsAddress(), address)).toBe(false);
  });

  it('begins with https where that is wanted', () => {
    expect(takes(httpsAddress(), 'https://a.vn/x')).toBe(true);
    expect(takes(httpsAddress(), 'http://a.vn/x')).toBe(false);
  });

  it.each([
    ['https://a.vn', true],
    ['https://a.vn:8443/', true],
    ['https://a.vn/x', false],
    ['https://a.vn?x=1', false],
    ['https://a.vn/#x', false],
    ['https://a.vn//', false],
  ])('%s is that of a host alone: %s', (address, is) => {
    expect(takes(hostAddress(), address)).toBe(is);
    expect(isOrigin(address)).toBe(is);
  });

  it('brings nothing into a policy but its origin', () => {
    expect(originOf('https://a.vn:8443/x?y#z')).toBe('https://a.vn:8443');
    expect(() => originOf('https://a.b;script-src-elem')).toThrow('không dùng được');
    expect(() => originOf('data:text/html,x')).toThrow('không dùng được');
  });
});

describe('a mailbox', () => {
  it.each(['ten@coquan.gov.vn', 'mot-cua.1@a-b.vn', 'a_b+c@x.y.vn'])('is %s', (email) =>
    expect(takes(emailAddress(), email)).toBe(true),
  );
  it.each([
    'x?bcc=la&y@co.gov.vn',
    'a@b.vn?bcc=la@x.vn',
    'a%0ab@b.vn',
    'a#b@c.vn',
    'a&b@c.vn',
    'a,b@c.vn',
    'a;b@c.vn',
    'a@b',
    'a@@b.vn',
    'a@b..vn',
    '"a b"@c.vn',
    'đ@c.vn',
  ])('is not %s', (email) => expect(takes(emailAddress(), email)).toBe(false));

  it('is the only receiver of a letter', () => {
    expect(mailtoHref('a@b.vn')).toBe('mailto:a@b.vn');
    expect(mailtoHref('x?bcc=y&z@b.vn')).toBe('mailto:x%3Fbcc%3Dy%26z@b.vn');
  });
});
