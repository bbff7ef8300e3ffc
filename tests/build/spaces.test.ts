import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { once } from '../../src/site/once.ts';
import { CONTENT_SITE } from '../../scripts/test/sites.ts';
import { pagesOf } from './reading/built-pages.ts';
import { expectNone } from './reading/expect-none.ts';

/** Elements that stand within a line; their tags part no words. */
const WITHIN_LINES = /<\/?(?:a|abbr|b|cite|data|em|i|mark|q|small|span|strong|sub|sup|time)(?=[\s>])[^>]*>/g;
const BLANK_BEFORE_MARK = /[\p{L}\p{N})"][ \n]+[,.;:)](?![\p{L}\p{N}.])/gu;

/** Where a line has a blank before a mark that follows a word: none stands there in Vietnamese. */
function* blanksBeforeMarks(html: string): Generator<string> {
  const text = html.replace(/<(script|style)[\s>][^]*?<\/\1>/g, '').replace(WITHIN_LINES, '');
  for (const { index } of text.matchAll(BLANK_BEFORE_MARK)) yield text.slice(index - 12, index + 12);
}

it('a blank before a comma is found, also where a link ends before it', () => {
  expect([...blanksBeforeMarks('<p>Theo <a href="/">Nghị định 1</a> : phí</p>')]).toHaveLength(1);
  expect([...blanksBeforeMarks('<p>Theo <a href="/">Nghị định 1</a>: phí</p><p>.</p>')]).toEqual([]);
});

/** Names and results of official records keep their own marks: a blank there is the record's. */
const isOfficial = (what: string): boolean => {
  const [, words = ''] = /([\p{L}\p{N})/"]+[ \n][\p{L}\p{N})/"]+ [,.;:)])/u.exec(what) ?? [];
  return words !== '' && official().includes(words);
};
const official = once(() =>
  globSync('content/thu-tuc/*.mdx')
    .map((file) => /^---\n[^]*?\n---\n/.exec(readFileSync(file, 'utf8'))?.[0].replace(/\n\s+/g, ' ') ?? '')
    .join(''),
);

it('no page of the content has a blank before a comma, a point or a colon', () => {
  expectNone(
    pagesOf(CONTENT_SITE).flatMap(({ file, html }) =>
      [...blanksBeforeMarks(html)].filter((what) => !isOfficial(what)).map((what) => ({ what, where: file })),
    ),
  );
});
