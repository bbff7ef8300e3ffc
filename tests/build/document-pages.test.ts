import { describe, expect, it } from 'vitest';
import { CONTENT_SITE } from '../../scripts/test/sites.ts';
import { pagesOf } from './reading/built-pages.ts';
import { attributeOf, parsePage, textOf } from './reading/dom.ts';
import { expectNone } from './reading/expect-none.ts';
import { contentOf } from './reading/site-content.ts';

/** Pages of the content's documents, by the names of their entries. */
const pages = new Map(
  pagesOf(CONTENT_SITE).flatMap(({ file, html }) => {
    const [, id] = /^van-ban\/([\w-]+)\/index\.html$/.exec(file) ?? [];
    return id === undefined ? [] : [[id, html] as const];
  }),
);
const documents = contentOf(CONTENT_SITE).entries.legalDocuments.filter(({ id }) => pages.has(id));
const leadsTo = (from: string, to: string): boolean =>
  pages.get(from)?.includes(`href="${CONTENT_SITE.basePath}van-ban/${to}/"`) ?? false;

describe('documents that replace or amend each other', () => {
  it('lead to each other, either way', () => {
    const pairs = documents.flatMap(({ id, fields }) =>
      [...(fields.replacedBy ?? []), ...(fields.amendedBy ?? [])].map((other) => [id, other] as const),
    );
    expect(pairs.length).toBeGreaterThan(20);
    expectNone(
      pairs
        .filter(([id, other]) => !leadsTo(id, other) || !leadsTo(other, id))
        .map(([id, other]) => ({ what: `no way between it and ${other}`, where: id })),
    );
  });
});

describe('a document', () => {
  const shown = (id: string, name: string): string =>
    textOf(parsePage(pages.get(id) ?? '').querySelector(`[${name}]`));

  it('shows how the source wrote it, wherever that is kept', () => {
    const kept = documents.filter(({ fields }) => fields.asInSource !== undefined);
    expect(kept.length).toBeGreaterThan(5);
    expectNone(
      kept
        .filter(({ id, fields }) => shown(id, 'data-as-in-source') !== fields.asInSource)
        .map(({ id }) => ({ what: 'other words than the source’s', where: id })),
    );
  });

  it('of the old town leads to all three that came after the town', () => {
    const heirs = ['phuong-duyen-hai', 'phuong-truong-long-hoa', 'xa-long-huu'];
    const ofTown = documents.filter(({ fields }) => fields.issuer === 'Ủy ban nhân dân thị xã Duyên Hải');
    expect(ofTown.length).toBeGreaterThan(3);
    for (const { id } of ofTown)
      expect(
        parsePage(pages.get(id) ?? '')
          .querySelectorAll('[data-issuer] a')
          .slice(1)
          .map((link) => attributeOf(link, 'href')),
      ).toEqual(heirs.map((heir) => `${CONTENT_SITE.basePath}co-quan/uy-ban-nhan-dan-${heir}/`));
  });

  it('tells machines what it amends and replaces, as its page does', () => {
    const block = (id: string): string => /ld\+json">(.*?)<\/script>/s.exec(pages.get(id) ?? '')?.[1] ?? '';
    const changing = documents.flatMap(({ fields }) => [
      ...(fields.replacedBy ?? []).map((id) => ({ id, property: 'legislationRepeals' })),
      ...(fields.amendedBy ?? []).map((id) => ({ id, property: 'legislationAmends' })),
    ]);
    expectNone(
      changing
        .filter(({ id, property }) => !block(id).includes(`"${property}":`))
        .map(({ id, property }) => ({ what: `no ${property}`, where: id })),
    );
  });

  it('says who signed it and in whose place', () => {
    expect(shown('26-kh-ubnd-thi-xa-duyen-hai-2022', 'data-signer')).toBe(
      'Chủ tịch Trần Trường Giang, thay mặt tập thể (TM.)',
    );
  });

  it('says how it is cited the first time', () => {
    expect(shown('1227-qd-ubnd-tinh-tra-vinh-2021', 'data-citation')).toMatch(
      /^Quyết định số 1227\/QĐ-UBND ngày 28 tháng 6 năm 2021 của Ủy ban nhân dân tỉnh Trà Vinh /,
    );
    expect(shown('19-kh-ubnd-thi-xa-duyen-hai-2022', 'data-citation')).toBe('');
  });

  it('that is a plan leads to its tasks first, and folds the many documents that it cites', () => {
    const html = pages.get('26-kh-ubnd-thi-xa-duyen-hai-2022') ?? '';
    const places = ['ke-hoach/#nam-2022', '<dl class="facts"', 'id="nhiem-vu-cua', 'id="vien-dan"'].map(
      (part) => html.indexOf(part),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(parsePage(html).querySelectorAll('details #vien-dan li').length).toBeGreaterThan(20);
  });

  it('that is replaced leads to its heir before the tasks, and names no document in two lists', () => {
    const html = pages.get('61-2018-nd-cp') ?? '';
    expect(html).toMatch(/Được thay thế bởi<\/h2>.*Nhiệm vụ của [^<]*<\/h2>/s);
    const listed = parsePage(html)
      .querySelectorAll('main .links > li > a')
      .map((link) => attributeOf(link, 'href') ?? '')
      .filter((address) => address.includes('/van-ban/'));
    expect(listed.toSorted()).toEqual([...new Set(listed)].toSorted());
  });
});
