import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KNOWN_DIFFERENCES } from './known-differences.ts';
import { scorePdfs } from './score-pdfs.ts';

const SHARED = resolve(import.meta.dirname, '../../../../shared/data/tthc');

/** Of the eight PDFs: how many at least say exactly what the record says. What is missing is left empty and named. */
const FLOORS: Record<string, number> = {
  'Mã thủ tục': 8,
  'Tên thủ tục': 8,
  'Số quyết định': 8,
  'Cơ quan ban hành': 8,
  'Cấp thực hiện': 8,
  'Loại thủ tục': 8,
  'Lĩnh vực': 8,
  'Đối tượng thực hiện': 8,
  'Cơ quan có thẩm quyền': 7,
  'Cơ quan thực hiện': 2,
  'Cơ quan được ủy quyền': 8,
  'Cơ quan phối hợp': 7,
  'Địa chỉ tiếp nhận': 8,
  'Các bước: nội dung': 8,
  'Các bước: tên': 7,
  'Cách thức: hình thức': 8,
  'Cách thức: thời hạn': 2,
  'Cách thức: phí, lệ phí': 0,
  'Cách thức: mô tả': 5,
  'Thời hạn theo trường hợp': 1,
  'Hồ sơ: trường hợp': 8,
  'Hồ sơ: tên giấy tờ': 6,
  'Hồ sơ: bản chính, bản sao': 8,
  'Hồ sơ: mẫu đơn': 8,
  'Hồ sơ: mã giấy tờ': 0,
  'Yêu cầu, điều kiện': 8,
  'Kết quả thực hiện': 8,
  'Căn cứ: số ký hiệu': 8,
  'Căn cứ: tên văn bản': 6,
  'Ngày ký': 0,
  'Từ khóa': 8,
  'Ghi chú': 8,
  'Bản in: thời hạn': 8,
  'Bản in: phí, lệ phí': 8,
  'Bản in: mô tả': 8,
  'Bản in: cơ quan thực hiện': 8,
};

describe.skipIf(!existsSync(resolve(SHARED, 'pdf')))('the eight official PDFs at hand', () => {
  const scoring = () => scorePdfs(resolve(SHARED, 'pdf'), [resolve(SHARED, 'ward.jsonl.gz')]);

  it('say nothing else than the records of the same codes, field by field', async () => {
    const { pdfs, fields, notCompared } = await scoring();
    expect(notCompared).toEqual([]);
    expect(pdfs).toHaveLength(8);
    expect(fields.flatMap(({ field, wrong }) => wrong.map((one) => ({ field, ...one })))).toEqual([]);
    const tooFew = fields.filter(({ field, equal }) => equal.length < (FLOORS[field] ?? 8));
    expect(tooFew.map(({ field, equal }) => `${field}: ${equal.length}`)).toEqual([]);
    expect(fields.map(({ field }) => field).sort()).toEqual(Object.keys(FLOORS).sort());
  });

  it('differ from the records only where it is known why', async () => {
    const { fields } = await scoring();
    const met = fields.flatMap(({ field, excepted }) => excepted.map(({ code }) => `${code} ${field}`));
    expect(met.sort()).toEqual(KNOWN_DIFFERENCES.map(({ code, field }) => `${code} ${field}`).sort());
  });
});
