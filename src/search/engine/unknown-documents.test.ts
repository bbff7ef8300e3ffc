import { describe, expect, it } from 'vitest';
import { openProcedureIndex } from './open-index.ts';
import { buildProcedureIndex } from '../building/build-index.ts';
import { withPages, type SearchablePage } from '../building/build-page-index.ts';
import { sampleProcedures, sampleSynonyms } from '../../../tests/samples/sample-procedures.ts';

const page = (path: string, title: string): SearchablePage => ({
  path,
  kind: 'Văn bản',
  title,
  summary: '',
  aliases: [],
  headings: [],
  words: '',
});
const pages = [
  page('van-ban/', 'Văn bản'),
  page('van-ban/61-2018-nd-cp/', 'Nghị định 61/2018/NĐ-CP'),
  page('van-ban/123-2015-nd-cp/', 'Nghị định 123/2015/NĐ-CP'),
  page('van-ban/26-kh-ubnd-2022/', 'Kế hoạch 26/KH-UBND'),
];
const { index: procedures } = buildProcedureIndex(sampleProcedures(), sampleSynonyms, { pagesFollow: true });
const index = openProcedureIndex(withPages(procedures, pages));

describe('a document that the site has not', () => {
  it.each([
    'nghị định 15/2019',
    'thông tư 99999',
    'nd 500/2031/nd-cp',
    'công văn số 4567/BNV-CCHC',
    'tải toàn văn nghị định 15 năm 2019 của chính phủ ở đâu',
    'chi thi 16 con hieu luc khong',
  ])('is told so, with the list of documents: “%s”', (question) => {
    const { hits, isNothing } = index.search(question);
    expect(isNothing).toBe(true);
    expect(index.page(hits[0]?.document ?? -1)?.path).toBe('van-ban/');
  });

  it.each([
    ['nghị định 61', 'van-ban/61-2018-nd-cp/'],
    ['nghị định 123/2015/NĐ-CP', 'van-ban/123-2015-nd-cp/'],
    ['nghị định 61/2018 và nghị định 15/2019', 'van-ban/61-2018-nd-cp/'],
    ['26 khubnd', 'van-ban/26-kh-ubnd-2022/'],
  ])('is never one that it has: “%s”', (question, path) => {
    const { hits, isNothing } = index.search(question);
    expect(isNothing).toBe(false);
    expect(index.page(hits[0]?.document ?? -1)?.path).toBe(path);
  });

  it.each([
    'nghị định 15/2019 tách hộ',
    'tách hộ theo thông tư 77/2030',
    'tháng 7/2026 tách hộ',
    'kế hoạch 2022',
  ])('is no reason to hide the matter beside it: “%s”', (question) =>
    expect(index.page(index.search(question).hits[0]?.document ?? -1)?.path).not.toBe('van-ban/'),
  );

  it('may have been meant with another year', () =>
    expect(index.page(index.search('nghị định 61/2019').hits[0]?.document ?? -1)?.path).not.toBe('van-ban/'));
});
