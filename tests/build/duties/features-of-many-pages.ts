import type { Feature } from './feature.ts';

/** Features of many pages, which one can take out of them as built. */
export const FEATURES_OF_MANY_PAGES: readonly Feature[] = [
  {
    name: 'the sentence on what prevails, at the foot',
    takeAway: (html) => html.replace(/Nội dung không thay thế bản niêm\s+yết[^<]*là bản đúng\./, ''),
    duties: ['B01', 'F06'],
  },
  {
    name: 'the right to refuse papers that were not posted',
    takeAway: (html) => html.replace(/<p>Bạn có quyền từ chối nộp giấy tờ[\s\S]*?<\/p>/, ''),
    duties: ['F08'],
  },
  {
    name: 'telephone numbers that can be tapped',
    takeAway: (html) => html.replace(/<a[^>]*href="tel:[^"]*"[^>]*>([\s\S]*?)<\/a>/g, '$1'),
    duties: ['B09', 'G02'],
  },
  {
    name: 'the question whether the page helped, with the way to tell a fault',
    takeAway: (html) => html.replace(/<section class="page-feedback[\s\S]*?<\/section>/, ''),
    duties: ['D05'],
  },
  {
    name: 'the mark of a procedure’s content',
    takeAway: (html) => html.replace(/<span data-content-hash>[^<]*<\/span>/, ''),
    duties: ['F17'],
  },
  {
    name: 'the data for search engines',
    takeAway: (html) => html.replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/, ''),
    duties: ['E02', 'F04'],
  },
  {
    name: 'the way past the menu',
    takeAway: (html) => html.replace(/<a class="skip[^>]*>[^<]*<\/a>/, ''),
    duties: ['C06'],
  },
  {
    name: 'the policy on what a page may fetch',
    takeAway: (html) => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''),
    duties: ['P03'],
  },
  {
    name: 'the ways to other sites of the State at the foot',
    takeAway: (html) => html.replace(/<h2 class="footer-wide">Nơi khác<\/h2>[\s\S]*?<\/section>/, ''),
    duties: ['A01'],
  },
  {
    name: 'the eight kinds of reflection',
    takeAway: (html) => html.replace(/(nêu tám loại nội dung[\s\S]*?)<ol>[\s\S]*?<\/ol>/, '$1'),
    duties: ['I05'],
  },
  {
    name: 'the notice that a document is over',
    takeAway: (html) =>
      html.replace(
        /<div class="notice[^>]*data-kind="alert">(?:(?!<\/div>)[\s\S])*Không dùng văn bản này[\s\S]*?<\/div>/,
        '',
      ),
    duties: ['L20'],
  },
  {
    name: 'the language of a page',
    takeAway: (html) => html.replace(' lang="vi"', ''),
    duties: ['A12'],
  },
  {
    name: 'the foot of a page as such',
    takeAway: (html) => html.replace('<footer class="site-footer"', '<div class="site-footer"'),
    duties: ['A08'],
  },
  {
    name: 'the name of the encoding',
    takeAway: (html) => html.replace('<meta charset="utf-8">', ''),
    duties: ['C01'],
  },
  {
    name: 'composed letters',
    takeAway: (html) => html.replace('Nội dung theo ngày', (words) => words.normalize('NFD')),
    duties: ['C02'],
  },
  { name: 'words for pictures', takeAway: (html) => html.replaceAll(' alt=""', ''), duties: ['C05'] },
  {
    name: 'names of tables',
    takeAway: (html) => html.replaceAll(/<caption[^>]*>[^<]*<\/caption>/g, ''),
    duties: ['C05'],
  },
  {
    name: 'zooming on a phone',
    takeAway: (html) => html.replace('initial-scale=1', 'initial-scale=1, maximum-scale=1'),
    duties: ['C07'],
  },
  {
    name: 'the heading of a page',
    takeAway: (html) => html.replace(/<h1[\s\S]*?<\/h1>/, ''),
    duties: ['B02', 'E06', 'L20'],
  },
  {
    name: 'the way to the page on privacy',
    takeAway: (html) => html.replace(/href="[^"]*quyen-rieng-tu\/"/g, ''),
    duties: ['K03'],
  },
  {
    name: 'having nothing of others',
    takeAway: (html) =>
      html.replace('</head>', '<script src="https://noi-khac.example/a.js"></script></head>'),
    duties: ['K04'],
  },
  {
    name: 'the province beside the name of the area',
    takeAway: (html) => html.replace(/, (?:tỉnh|thành phố) [^<]+<\/small>/, '</small>'),
    duties: ['O04'],
  },
];
