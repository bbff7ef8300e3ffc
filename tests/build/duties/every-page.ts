import { onEach, type Duties } from './judged-site.ts';

const count = (html: string, tag: string): number => html.split(`<${tag}`).length - 1;

/** Sound that begins by itself, and text that moves or blinks. */
const MOVES = /<(?:marquee|blink)\b|<(?:video|audio)[^>]*\sautoplay/i;
/** Words of a link that say nothing by themselves. */
const EMPTY_LINK = />\s*(?:tại đây|ở đây|xem thêm|click|bấm vào đây)\s*<\/a>/i;
/** Duties of every page of a state site: what it is a part of, its frame, its letters, what it lets people do. */
export const OF_EVERY_PAGE: Duties = {
  'A01: every page leads to the portal of the province': ({ pages, portal }) =>
    onEach(pages, 'no link to the portal', ({ html }) => html.includes(`<a href="${portal}"`)),
  'A08: every page has one header, one main part and one footer of the site': ({ pages }) =>
    onEach(pages, 'not one of each', ({ html }) =>
      ['header class="site-header"', 'main id="noi-dung"', 'footer class="site-footer"'].every(
        (tag) => count(html, tag) === 1,
      ),
    ),
  'A12: every page says that it is in Vietnamese': ({ pages }) =>
    onEach(pages, 'no language', ({ html }) => html.includes('<html lang="vi"')),
  'C01: every page is UTF-8, and says so first': ({ pages }) =>
    onEach(
      pages,
      'other letters',
      ({ html }) =>
        html.slice(0, 120).includes('<meta charset="utf-8">') &&
        !html.includes('\uFFFD') &&
        !html.startsWith('\uFEFF'),
    ),
  'C02: every page writes composed letters, and none of private use': ({ pages }) =>
    onEach(
      pages,
      'decomposed or private letters',
      ({ html }) => html === html.normalize('NFC') && !/[\uE000-\uF8FF]/.test(html),
    ),
  'C05: nothing moves or plays by itself, pictures, tables and links have words': ({ pages }) =>
    onEach(
      pages,
      'moves, or lacks words',
      ({ html }) =>
        !MOVES.test(html) &&
        !EMPTY_LINK.test(html) &&
        !/<img(?![^>]*\salt[=\s>])/.test(html) &&
        !/<table(?![^>]*\saria-label=")[^>]*>(?!\s*<caption)/.test(html),
    ),
  'C06: every page begins with a way to its content': ({ pages }) =>
    onEach(pages, 'no way past the menu', ({ html }) =>
      /<body[^>]*><a class="skip[^>]*href="#noi-dung"/.test(html),
    ),
  'C07: every page fits the width of a phone and lets readers zoom': ({ pages }) =>
    onEach(
      pages,
      'no such viewport',
      ({ html }) =>
        html.includes('<meta name="viewport" content="width=device-width, initial-scale=1">') &&
        !/maximum-scale|user-scalable/.test(html),
    ),
  'D05: every page that search finds says how to tell what is wrong on it': ({ pages }) =>
    onEach(
      pages.filter(({ html }) => html.includes('data-pagefind-body')),
      'no way to tell',
      ({ html }) => /data-page-feedback[\s\S]*?(?:chỗ sai|báo lỗi|mailto:)/i.test(html),
    ),
  'E02: every page tells machines what it is, by title, description and schema.org': ({ pages }) =>
    onEach(
      pages.filter(({ file }) => file !== '404.html'),
      'says nothing to machines',
      ({ html }) =>
        /<title>[^<]{5,}<\/title>/.test(html) &&
        /<meta name="description" content="[^"]{10,}"/.test(html) &&
        html.includes('<script type="application/ld+json">'),
    ),
  'E06: every page is read without signing in and without scripts': ({ pages }) =>
    onEach(
      pages,
      'no text without a script, or a password',
      ({ html }) => /<h1[\s>]/.test(html) && !/type="password"/.test(html),
    ),
  'F06: every page says that it does not take the place of what is posted': ({ pages }) =>
    onEach(pages, 'does not say so', ({ html }) => html.includes('không thay thế bản niêm yết')),
  'K03: no box is ticked beforehand, and every page leads to what is done with data': ({ pages, basePath }) =>
    onEach(
      pages,
      'ticked, or no way to the page on privacy',
      ({ html }) =>
        !/<input[^>]*type="checkbox"[^>]*\schecked/.test(html) &&
        html.includes(`href="${basePath}quyen-rieng-tu/"`),
    ),
  'K04: no page has a script, style, picture or frame of anybody else': ({ pages }) =>
    onEach(
      pages,
      'fetches from elsewhere',
      ({ html }) =>
        !/<(?:script|img|iframe|source|video|audio|embed)[^>]*\s(?:src|srcset)="(?:https?:)?\/\//.test(
          html,
        ) &&
        !/<link rel="(?:stylesheet|preload|preconnect|dns-prefetch)[^>]*href="(?:https?:)?\/\//.test(html),
    ),
  'O04: every page names the area with its province': ({ pages }) =>
    onEach(pages, 'no province', ({ html }) =>
      /<header class="site-header">.*?, (?:tỉnh|thành phố) [^<]+<\/small>.*?<\/header>/s.test(html),
    ),
  'P03: every page has a policy that lets nothing in but the site itself': ({ pages }) =>
    onEach(pages, 'no policy', ({ html }) =>
      /http-equiv="Content-Security-Policy" content="default-src 'self'/.test(html),
    ),
};
