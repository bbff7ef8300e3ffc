import { describe, expect, it } from 'vitest';
import { ELSEWHERE, HOTLINES } from '../engine/read-pages.ts';
import { SECTIONS } from '../../site/sections.ts';
import { bodyWords } from './body-words.ts';
import { withPages, type SearchablePage } from './build-page-index.ts';
import { buildProcedureIndex } from './build-index.ts';
import { openProcedureIndex } from '../engine/open-index.ts';
import { sampleProcedures, sampleSynonyms } from '../../../tests/samples/sample-procedures.ts';

const page = (path: string, kind: string, title: string, summary = '', text = ''): SearchablePage => ({
  path,
  kind,
  title,
  summary,
  aliases: [],
  headings: [],
  words: bodyWords(text),
});
const pages = [
  page('van-ban/61-2018-nd-cp/', 'Văn bản', 'Nghị định 61/2018/NĐ-CP', 'Thực hiện cơ chế một cửa'),
  page('hoi-dap/doc-than/', 'Hỏi đáp', 'Giấy độc thân làm ở đâu?', '', 'Mã vùng 29512.'),
  page('hoi-dap/khac/', 'Hỏi đáp', 'Có mấy cách nộp hồ sơ?', '', 'Ba cách, mã vùng 29513.'),
  {
    ...page('noi-khac/ho-chieu/', ELSEWHERE, 'Làm hộ chiếu phổ thông'),
    aliases: ['sổ thông hành', 'giấy tờ xuất ngoại'],
  },
  page('noi-khac/khai-sinh/', ELSEWHERE, 'Khai sinh ở nước ngoài'),
  page('tin/mot-cua/', 'Tin tức', 'Một cửa có giờ mới'),
  page('goi/', HOTLINES, 'Số máy cần nhớ', 'Phường Cồn Trứng'),
  page('co-quan/con-trung/', 'Cơ quan', 'Phường Cồn Trứng'),
];
const { index: procedures } = buildProcedureIndex(sampleProcedures(), sampleSynonyms, { pagesFollow: true });
const index = openProcedureIndex(withPages(procedures, pages));
const first = (question: string): string | undefined => {
  const document = index.search(question).hits[0]?.document ?? -1;
  return index.page(document)?.path ?? index.code(document);
};

describe('procedures and pages in one list', () => {
  it('is the same whatever the order of the pages', () =>
    expect(withPages(procedures, pages.toReversed())).toEqual(withPages(procedures, pages)));

  it('is refused where the procedures were told that no pages follow', () => {
    const alone = buildProcedureIndex(sampleProcedures(), sampleSynonyms);
    expect(() => withPages(alone.index, pages)).toThrow('pagesFollow');
  });

  it('learns what words tell of the topic from pages, too', () => {
    const offTopic = ['giá vàng lên', 'vàng lên giá', 'cơ chế lên giá'];
    const { index: left } = buildProcedureIndex(sampleProcedures(), sampleSynonyms, {
      offTopic,
      pagesFollow: true,
    });
    const words = ({ sayings }: { sayings: readonly string[] }): string[] =>
      sayings.flatMap((shard) => (JSON.parse(shard) as string[])[2] ?? []).sort();
    expect(words(withPages(left, pages))).not.toEqual([]);
    expect(words(withPages(left, pages))).not.toEqual(words(withPages(left, [])));
  });

  it.each([
    ['nd61', 'van-ban/61-2018-nd-cp/'],
    ['cơ chế một cửa theo nghị định nào', 'van-ban/61-2018-nd-cp/'],
    ['mot cua gio moi', 'tin/mot-cua/'],
    ['có mấy cách nộp', 'hoi-dap/khac/'],
    ['mã vùng 29512', 'hoi-dap/doc-than/'],
    ['giay to xuat ngoai', 'noi-khac/ho-chieu/'],
    ['tách hộ', '1.010038'],
    ['1,010038', '1.010038'],
    ['ma 1.01004', '1.010040'],
  ])('answers “%s” with %s', (question, address) => {
    if (address === '1.010040') expect(index.search(question).hits).toEqual([]);
    else expect(first(question)).toBe(address);
  });

  it('keeps kind and summary beside the address', () => {
    const document = index.search('61/2018').hits[0]?.document ?? -1;
    expect(index.page(document)).toMatchObject({ kind: 'Văn bản', summary: 'Thực hiện cơ chế một cửa' });
    expect(index.name(document)).toBe('Nghị định 61/2018/NĐ-CP');
  });

  it('knows what the pages about other bodies’ matters are called', () =>
    expect(ELSEWHERE).toBe(SECTIONS.elsewhere.kind));

  it('shows telephone numbers first to who wants to call, and the place itself to others', () => {
    expect(HOTLINES).toBe(SECTIONS.hotlines.kind);
    expect(first('gọi phường cồn trứng')).toBe('goi/');
    expect(first('phường cồn trứng rộng cỡ nào')).toBe('co-quan/con-trung/');
  });

  it('says that it has nothing for another body’s matter, and shows where that is', () => {
    const answer = index.search('làm hộ chiếu phổ thông');
    expect(answer.isNothing).toBe(true);
    expect(first('làm hộ chiếu phổ thông')).toBe('noi-khac/ho-chieu/');
  });

  it('sends nobody elsewhere who asks for the plain case', () => {
    expect(first('làm khai sinh')).toBe('1.001193');
    expect(first('khai sinh ở nước ngoài')).toBe('noi-khac/khai-sinh/');
  });

  it.each(['', 'k', 'asdfgh qwer', 'ខ្មែរ'])('says that it has nothing for “%s”', (question) =>
    expect(index.search(question).isNothing).toBe(true),
  );

  it.each(['tách hộ', 'thủ tục hành chính', 'nd61', '1.010038'])('has something for “%s”', (question) =>
    expect(index.search(question).isNothing).toBe(false),
  );
});
