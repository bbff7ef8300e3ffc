import { describe, expect, it } from 'vitest';
import { documentReferences, means, readNamedDocument } from './document-reference.ts';

const documents = [
  ['Nghị định 61/2018/NĐ-CP', 'van-ban/61-2018-nd-cp/'],
  ['Nghị định 63/2010/NĐ-CP', 'van-ban/63-2010-nd-cp/'],
  ['Thông tư 03/2025/TT-VPCP', 'van-ban/03-2025-tt-vpcp/'],
  ['Kế hoạch 26/KH-UBND', 'van-ban/26-kh-ubnd-thi-xa-duyen-hai-2022/'],
  ['Chỉ thị 24/CT-TTg', 'van-ban/24-ct-ttg-2025/'],
  ['Nghị quyết 66.7/2025/NQ-CP', 'van-ban/66-7-2025-nq-cp/'],
  ['Nghị quyết 17-NQ/TW', 'van-ban/17-nq-tw-2007/'],
  ['Nghị quyết 01/NQ-CP', 'van-ban/01-nq-cp-2022/'],
  ['Luật 60/2014/QH13', 'van-ban/60-2014-qh13/'],
  ['Nghị quyết 1687/NQ-UBTVQH15', 'van-ban/1687-nq-ubtvqh15-2025/'],
  ['Quyết định 21063/QĐ-BCA-C06', 'cong-bo/21063-qd-bca-c06/'],
] as const;

const found = (question: string): string[] =>
  documentReferences(question).flatMap((reference) =>
    documents
      .filter(([title, path]) => {
        const named = readNamedDocument(title, path);
        return named && means(reference, named);
      })
      .map(([title]) => title),
  );

describe('the number of a document in any writing', () => {
  it.each([
    ['61/2018/ND-CP', 'Nghị định 61/2018/NĐ-CP'],
    ['Nghị định 61/2018', 'Nghị định 61/2018/NĐ-CP'],
    ['khoản 2 điều 8 nghị định 61', 'Nghị định 61/2018/NĐ-CP'],
    ['nd63', 'Nghị định 63/2010/NĐ-CP'],
    ['nghị định số 63 ngày 08/6/2010 của chính phủ', 'Nghị định 63/2010/NĐ-CP'],
    ['thong tu 03 2025 vpcp', 'Thông tư 03/2025/TT-VPCP'],
    ['thông tư 3 năm 2025', 'Thông tư 03/2025/TT-VPCP'],
    ['26 /KH-UBND', 'Kế hoạch 26/KH-UBND'],
    ['26/KH–UBND', 'Kế hoạch 26/KH-UBND'],
    ['26KHUBND 11/02/2022', 'Kế hoạch 26/KH-UBND'],
    ['26 khubnd', 'Kế hoạch 26/KH-UBND'],
    ['kh26ubnd', 'Kế hoạch 26/KH-UBND'],
    ['nd61cp', 'Nghị định 61/2018/NĐ-CP'],
    ['luat60/2014/qh13', 'Luật 60/2014/QH13'],
    ['nghị quyết 1687NQUBTVQH15', 'Nghị quyết 1687/NQ-UBTVQH15'],
    ['NQ1687NQUBTVQH15', 'Nghị quyết 1687/NQ-UBTVQH15'],
    ['61NĐCP', 'Nghị định 61/2018/NĐ-CP'],
    ['3/2025/TT-VPCP', 'Thông tư 03/2025/TT-VPCP'],
    ['chỉ thị 24 cttg', 'Chỉ thị 24/CT-TTg'],
    ['CT số 24/CT-TTg', 'Chỉ thị 24/CT-TTg'],
    ['nq 66.7', 'Nghị quyết 66.7/2025/NQ-CP'],
    ['17-NQ/TW', 'Nghị quyết 17-NQ/TW'],
    ['nghị quyết 01 năm 2022', 'Nghị quyết 01/NQ-CP'],
    ['luật 60/2014', 'Luật 60/2014/QH13'],
    ['luật 60', 'Luật 60/2014/QH13'],
    ['quyet dinh 21063', 'Quyết định 21063/QĐ-BCA-C06'],
    ['60 2014 qh13', 'Luật 60/2014/QH13'],
  ])('“%s” is %s', (question, title) => expect(found(question)).toEqual([title]));

  it.each(['nghị định 61 năm 2020', 'thông tư 61/2018', 'nghị quyết 01 năm 2021', 'quyết định 63'])(
    '“%s” is none of them',
    (question) => expect(found(question)).toEqual([]),
  );

  it.each([
    'mẫu CT01',
    'con 14 tuổi',
    '115',
    '1.001193',
    'sinh ngày 2/3/2019',
    'lớp 10',
    '25 dịch vụ công',
    'theo luật 18 tuổi được cưới',
    'luật 2 con',
    '',
  ])('“%s” names no document', (question) => expect(documentReferences(question)).toEqual([]));

  it('reads no number where a title has none', () =>
    expect(readNamedDocument('Phường Duyên Hải (Vĩnh Long)', 'co-quan/phuong-duyen-hai/')).toBeUndefined());
});
