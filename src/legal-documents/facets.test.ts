import { expect, it } from 'vitest';
import { documentFacets, facetIdsOf, underHeadings } from './facets.ts';
import type { LegalDocumentEntry } from './queries.ts';
import { legalDocumentSchema } from './schema.ts';

const document = (id: string, fields: object): LegalDocumentEntry =>
  ({
    id,
    data: legalDocumentSchema.parse({
      title: 'Về việc thử',
      topic: 'Thử',
      state: { value: 'unverified' },
      sources: [{ title: 'Nguồn thử', retrievedOn: '2026-11-24' }],
      reviewedOn: '2026-11-24',
      ...fields,
    }),
  }) as LegalDocumentEntry;

const DECREE = document('nd', {
  number: '61/2018/NĐ-CP',
  type: 'decree',
  issuer: 'Chính phủ',
  audiences: ['officials', 'citizens-businesses'],
});
const OLDER = document('nd-cu', { number: '30/2015/NĐ-CP', type: 'decree', issuer: 'Chính phủ' });
const PLAN = document('kh', {
  number: '26/KH-UBND',
  type: 'plan',
  issuer: 'Ủy ban nhân dân thị xã Duyên Hải',
  issuedOn: '2018-02-11',
});

const valuesOf = (facet: string): Record<string, number> =>
  Object.fromEntries(
    documentFacets([DECREE, OLDER, PLAN])
      .find(({ id }) => id === facet)
      ?.values.map(({ id, entries }) => [id, entries.length]) ?? [],
  );

it('counts the documents of each value, the most frequent first, years from the latest', () => {
  expect(Object.entries(valuesOf('loai'))).toEqual([
    ['nghi-dinh', 2],
    ['ke-hoach', 1],
  ]);
  expect(documentFacets([DECREE, OLDER, PLAN]).find(({ id }) => id === 'nam')?.values[0]?.label).toBe('2018');
});

it('lists a document under each of its audiences', () => {
  expect(valuesOf('danh-cho')).toEqual({
    'can-bo-cong-chuc-vien-chuc': 1,
    'nguoi-dan-va-doanh-nghiep': 1,
  });
});

it('takes two spellings of one issuer as one', () => {
  const ministry = (id: string, issuer: string) =>
    document(id, { number: '1/2020/TT-BLĐTBXH', type: 'circular', issuer });
  const both = [
    ministry('tt', 'Bộ Lao động, Thương binh và Xã hội'),
    ministry('tt-2', 'Bộ Lao động - Thương binh và Xã hội'),
    DECREE,
  ];
  const issuers = documentFacets(both).find(({ id }) => id === 'noi-ban-hanh');
  expect(issuers?.values.map(({ entries }) => entries.length)).toEqual([2, 1]);
});

it('leaves out a facet that tells nothing apart', () => {
  expect(valuesOf('hieu-luc')).toEqual({});
});

it('gives the filter what it compares', () => {
  expect(facetIdsOf(DECREE.data)).toEqual({
    loai: 'nghi-dinh',
    'noi-ban-hanh': 'chinh-phu',
    nam: '2018',
    'hieu-luc': 'chua-xac-minh-hieu-luc',
    'danh-cho': 'can-bo-cong-chuc-vien-chuc nguoi-dan-va-doanh-nghiep',
  });
});

it('puts the documents of one year under their types, others under their years', () => {
  expect([...underHeadings([DECREE, PLAN], 'nam').keys()]).toEqual(['Nghị định', 'Kế hoạch']);
  expect([...underHeadings([DECREE, OLDER], 'loai').keys()]).toEqual(['2018', '2015']);
});
