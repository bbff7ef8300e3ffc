import { expect, it } from 'vitest';
import { pageForIndex, pageOfWords, wordsOfPage } from './page-for-index.ts';

const PAGE = `<html><head><title>Đầu</title><meta name="description" content="Tóm &quot;tắt&quot;">
<meta property="og:title" content="Điện"></head><body><nav>Đường</nav>
<main id="a" data-pagefind-body><h1 title="Đ">Điện lực</h1><p>lưới điện</p></main><footer>Chân</footer></body></html>`;

it('gives the main part without marks, with the title and the summary as written', () => {
  const page = pageForIndex(PAGE);
  expect(page).toContain('<h1 title="Đ">dien luc</h1>');
  expect(page).toContain('data-pagefind-meta="title:Điện"');
  expect(page).toContain('data-pagefind-meta="summary:Tóm &quot;tắt&quot;"');
  expect(page).not.toMatch(/Đường|duong|Chân|chan/);
});

it('makes a page of the words of pages alone, each once without its marks, in one order', () =>
  expect(pageOfWords(new Set(['b', ...wordsOfPage(PAGE)]), 'data-x')).toContain(
    '<main data-pagefind-body data-x>b dien luc luoi</main>',
  ));
