import { describe, expect, it } from 'vitest';
import { promiseFault } from './link-promises.ts';

describe('what a link promises', () => {
  it.each([
    ['dichvucong.gov.vn', 'https://vi-du.example/'],
    ['https://dichvucong.gov.vn', 'https://dichvucong.gov.vn.vi-du.example/'],
    ['dichvucong.gov.vn', 'https://dichvucong-gov.vn/'],
    ['gov.vn', 'https://vi-du.gov.vn/'],
    ['dichvucong．gov．vn', 'https://vi-du.example/'],
    ['https://bo.example/a', 'https://bo.example/b'],
    ['ten@bo.gov.vn', 'https://vi-du.example/'],
    ['ten@bo.gov.vn', 'mailto:khac@bo.gov.vn'],
    ['Cổng', 'https://dichvucong.gov.vn@vi-du.example/'],
    ['Cổng', 'https://dichvucong.gov.vn:443@vi-du.example/'],
    ['Cổng', 'https:\\\\dichvucong.gov.vn@vi-du.example'],
    ['Thư', 'mailto:?bcc=ai@vi-du.example'],
    ['Thư', 'mailto:ten@bo.gov.vn?CC=ai@vi-du.example'],
    ['Thư', 'mailto:ten@bo.gov.vn,ai@vi-du.example'],
    ['Thư', 'mailto:'],
    ['1900 1234', 'tel:19009999'],
    ['1022', 'tel:113'],
    ['Gọi 0294 3832 000', 'tel:02943832001'],
    ['0294 3832 000', 'sms:02943832001'],
    ['Gọi', 'tel:*21*0912345678#'],
  ])('is told when it is not kept: [%s](%s)', (label, target) => {
    expect(promiseFault(label, target)?.severity).toBe('error');
  });

  it('may be no more than talk in a longer sentence, and is asked about', () => {
    expect(promiseFault('Xem phim về dichvucong.gov.vn', 'https://vi-du.example/')?.severity).toBe('warning');
  });

  it.each([
    ['Cổng Dịch vụ công quốc gia', 'https://dichvucong.gov.vn/'],
    ['dichvucong.gov.vn', 'https://dichvucong.gov.vn/p/home/dvc-trang-chu.html'],
    ['www.bo.gov.vn', 'https://bo.gov.vn/'],
    ['https://bo.gov.vn/tin', 'https://www.bo.gov.vn/tin/'],
    ['http://bo.gov.vn', 'https://bo.gov.vn/'],
    ['bo.gov.vn', 'https://tin.bo.gov.vn/'],
    ['https://bo.gov.vn/mot/hai…', 'https://bo.gov.vn/mot/hai/ba'],
    ['https://bo.gov.vn/tin.', 'https://bo.gov.vn/tin'],
    ['bo.gov.vn/đường', 'https://bo.gov.vn/%C4%91%C6%B0%E1%BB%9Dng'],
    ['Mẫu to-khai.docx', 'https://bo.gov.vn/to-khai.docx'],
    ['Thủ tục 1.001193', 'https://bo.gov.vn/'],
    ['TP.HCM', 'https://tphcm.gov.vn/'],
    ['Bản đồ', 'https://ban-do.example/@10.2,106.3'],
    ['ten@bo.gov.vn', 'mailto:ten@bo.gov.vn'],
    ['Thư của Sở', 'mailto:ten@bo.gov.vn?subject=H%E1%BB%8Fi&body=a'],
    ['1022', 'tel:1022'],
    ['0294 3832 000', 'tel:+842943832000'],
    ['(0294) 3.832.000, máy lẻ 12', 'tel:02943832000;ext=12'],
    ['+84 294 3832 000', 'tel:02943832000'],
    ['Gọi 18001096 (24/7)', 'tel:18001096'],
    ['Tổng đài 1900.1234 nhánh 2', 'tel:19001234'],
    ['Gọi bộ phận Một cửa trong 5 ngày', 'tel:02943832000'],
    ['Theo Quyết định 1023/2024', 'tel:02943832000'],
    ['Trang này', '../thu-tuc/'],
  ])('that is kept is not told: [%s](%s)', (label, target) => {
    expect(promiseFault(label, target)).toBeUndefined();
  });

  it('is read in time that grows with the words alone', () => {
    for (const words of [
      'a.'.repeat(20_000),
      'a.vn '.repeat(10_000),
      '0 '.repeat(20_000),
      'a@'.repeat(20_000),
      '-'.repeat(40_000),
    ]) {
      const started = performance.now();
      for (const target of ['https://b.vn/', 'tel:113', 'mailto:a@b.vn']) promiseFault(words, target);
      expect(performance.now() - started).toBeLessThan(1000);
    }
  });
});
