import { describe, expect, it } from 'vitest';
import { CONTENT_SITE } from '../../scripts/test/sites.ts';
import { allEntries } from '../../scripts/content/content.ts';
import { content } from '../content/project-content.ts';
import { pagesOf } from './reading/built-pages.ts';
import { parsePage, textOf } from './reading/dom.ts';

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
const notes = allEntries(content).flatMap(({ file, fields: { awaiting = [] } }) =>
  awaiting.map((note) => ({ file, ...note })),
);
const told = notes.flatMap(({ file, tell }) => (tell ? [`${file.replace(/^.*\//, '')} ${plain(tell)}`] : []));

/** Lists of documents by one of their facts say again what is told of each of those. */
const DOCUMENT_LIST = /\/van-ban\/[^/]+\/[^/]+\//u;

describe('what the office still has to answer', () => {
  const pages = pagesOf(CONTENT_SITE).filter(({ path }) => !path.includes('giao-dien/'));
  const texts = pages.map(({ path, html }) => ({ path, text: plain(textOf(parsePage(html))) }));

  it('has notes for editors, each with who can answer', () => {
    expect(notes.length).toBeGreaterThan(50);
    expect(notes.filter(({ ask }) => ask === undefined).map(({ file, what }) => `${file}: ${what}`)).toEqual(
      [],
    );
  });

  it('comes to no reader in the words of those notes', () =>
    expect(
      texts.flatMap(({ path, text }) =>
        notes.filter(({ why }) => text.includes(plain(why))).map(({ why }) => `${path}: ${why}`),
      ),
    ).toEqual([]));

  it('comes to readers once, beside the fact, where they must know', () => {
    const marks = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/data-doubt="[a-z-]+"[^>]*>([\s\S]*?)<\/p>/g)].map(
        ([, mark = '']) =>
          `${path.split('/').at(-2) ?? ''}.mdx ${plain(textOf(parsePage(mark))).replace('Chưa chắc: ', '')}`,
      ),
    );
    expect(marks.toSorted()).toEqual(told.toSorted());
  });

  it('is not told as a list: what is missing everywhere stands in the foot alone', () =>
    expect(
      texts
        .filter(({ path }) => !DOCUMENT_LIST.test(path))
        .reduce((sum, { text }) => sum + text.split('đang chờ cơ quan xác minh').length - 1, 0),
    ).toBeLessThan(40));
});
