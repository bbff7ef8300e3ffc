import { describe, expect, it } from 'vitest';
import type { Bulletin } from './bulletin.ts';
import { bulletinLetter } from './mail.ts';

const bulletin: Bulletin = {
  month: '2026-09',
  until: '2026-09-30',
  isRunning: false,
  sections: [
    {
      id: 'news',
      title: 'Tin <tức>',
      unit: 'tin',
      most: 10,
      isOwn: true,
      all: { label: 'Tin tức', href: '/tin-tuc/' },
      items: Array.from({ length: 12 }, (_, at) => ({
        label: `Tin "${at}" & <b>`,
        href: `/tin-tuc/${at}/`,
        text: `${'Lời dài của một tin, đủ dấu tiếng Việt. '.repeat(8)}<script>`,
        day: '2026-09-01',
      })),
    },
  ],
};
const letter = bulletinLetter({
  bulletin,
  siteTitle: 'Trang & thử',
  href: '/ban-tin/2026-09/',
  note: ['Lời <mở>'],
});

describe('a bulletin as a letter', () => {
  it('fetches nothing and runs nothing', () => {
    expect(letter).not.toMatch(
      /<(?:link|script|style|img|iframe|form|object)\b|\bsrc=|url\(|@import|\bon\w+=/i,
    );
  });

  it('leads by whole addresses alone', () => {
    const addresses = [...letter.matchAll(/href="([^"]*)"/g)].map(([, address = '']) => address);
    expect(addresses.length).toBe(12);
    expect(addresses.filter((address) => !/^https:\/\/[^/]+\//.test(address))).toEqual([]);
  });

  it('is made of tables with their styles on the elements, and keeps signs as they were written', () => {
    expect(letter).toContain('role="presentation"');
    expect(letter).not.toContain('class=');
    expect(letter).toContain('Tin &quot;0&quot; &amp; &lt;b&gt;');
    expect(letter).toContain('Lời &lt;mở&gt;');
    expect(letter).toContain('Và 2 tin nữa ở mục');
  });

  it('stays below 100 KB, beyond which mail programs cut', () => {
    expect(Buffer.byteLength(letter)).toBeLessThan(100_000);
  });
});
