import { describe, expect, it } from 'vitest';
import {
  audienceOf,
  formsOf,
  isReadable,
  issuerOf,
  notesOf,
  officesOf,
  quantityOf,
  timeOf,
  tornWords,
} from './printed-values.ts';

describe('what printed words surely mean', () => {
  it.each([
    ['163/QĐ-BTP', 'Bộ Tư pháp'],
    ['9354/QĐ-BCA-C06', 'Bộ Công an'],
    ['2125/QĐ-BCT', 'Bộ Công Thương'],
    ['12/QĐ-UBND', undefined],
    ['12/QĐ-BHXH', undefined],
    ['1681', undefined],
  ])('the issuer of decision %s: %s', (number, issuer) => expect(issuerOf(number)).toBe(issuer));

  it('groups of applicants whose names have commas', () => {
    expect(audienceOf('Tổ chức (không bao gồm doanh nghiệp, HTX), Cán bộ, công chức, viên chức')).toEqual([
      { name: 'Tổ chức (không bao gồm doanh nghiệp, HTX)', code: 'DT9' },
      { name: 'Cán bộ, công chức, viên chức', code: 'DT13' },
    ]);
    expect(audienceOf('Công dân Việt Nam, Người Sao Hỏa')).toBeUndefined();
    expect(audienceOf('')).toBeUndefined();
  });

  it('offices: one, none, or not to be told', () => {
    expect(officesOf('Ủy ban Nhân dân xã, phường, thị trấn.')).toEqual([
      'Ủy ban Nhân dân xã, phường, thị trấn.',
    ]);
    expect(officesOf('Không có thông tin')).toEqual([]);
    expect(officesOf('Phòng Một, Phòng Hai')).toBeUndefined();
  });

  it.each([
    ['1 bản chính', { originalQty: 1, copyQty: 0 }],
    ['2 bản sao', { originalQty: 0, copyQty: 2 }],
    ['1 bản chính, 2 bản sao', { originalQty: 1, copyQty: 2 }],
    ['Không có', { originalQty: 0, copyQty: 0 }],
    ['', undefined],
    ['1 bản chính1 bản chính', undefined],
    ['1 bộ', undefined],
  ])('the quantity "%s"', (text, quantity) => expect(quantityOf(text)).toEqual(quantity));

  it.each([
    ['3 ngày làm việc', { processingTime: 3, processingTimeUnit: 'WORKING_DAY' }],
    ['3 ngày', undefined],
    ['Không xác định', undefined],
  ])('the time "%s"', (text, time) => expect(timeOf(text)).toEqual(time));

  it('one form, none, or not to be told', () => {
    expect(formsOf('mau 1, ban moi.docx')).toEqual(['mau 1, ban moi.docx']);
    expect(formsOf('')).toEqual([]);
    expect(formsOf('mau 1.docx, mau 2.docx')).toBeUndefined();
    expect(formsOf('mau so 1')).toBeUndefined();
  });

  it('notes of channels that are printed together', () => {
    expect(notesOf(['Nộp.'])).toEqual(['Nộp.']);
    expect(notesOf(['', ''])).toEqual(['', '']);
    expect(notesOf(['Nộp., Nộp.', 'Nộp., Nộp.'])).toEqual(['Nộp.', 'Nộp.']);
    expect(notesOf(['Nộp, Nhận', 'Nộp, Nhận'])).toBeUndefined();
    expect(notesOf(['Nộp.', 'Nhận.'])).toBeUndefined();
  });

  it('letters that were lost, and words that were torn', () => {
    expect(isReadable('Thông tư 01\nLuật')).toBe(true);
    expect(isReadable('Thông tư \u0000226')).toBe(false);
    expect(tornWords('người đăng k ý hộ tịch')).toEqual(['k ý']);
    expect(tornWords('điểm a và b) khoản 1')).toEqual([]);
  });
});
