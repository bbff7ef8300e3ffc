import { formatDate } from '../../../../src/text/dates.ts';
import { sharePlace, spanOfFee } from '../../../../src/legal-documents/fee-turns.ts';
import type { Fee } from '../../../../src/legal-documents/fee-schema.ts';
import type { Rule } from '../../../content/content.ts';
import { feeDocuments, unitsWithoutCode, type FiledFees } from '../../../content/fees.ts';

interface Row {
  document: FiledFees;
  fee: Fee;
  at: number;
  from: string;
  until: string;
}

const rowsOf = (document: FiledFees): Row[] =>
  document.fees.map((fee, at) => {
    const { from = '', until = '9999' } = spanOfFee(fee, document);
    return { document, fee, at, from, until };
  });

const collide = (a: Row, b: Row): boolean =>
  a.fee.id === b.fee.id && a.from <= b.until && b.from <= a.until && sharePlace(a.fee, b.fee);

/** One amount for one fee on one day and in one unit, and only while its document holds. */
export const feeTablesHold: Rule = {
  id: 'fee-tables-hold',
  severity: 'error',
  description: 'Mức thu trong văn bản: mỗi ngày một mức, trong thời gian văn bản có hiệu lực',
  *check(content) {
    const rows = feeDocuments(content).flatMap(rowsOf);
    const units = unitsWithoutCode(content);
    for (const { entry } of feeDocuments(content))
      if (entry.fields.effectiveFrom === undefined)
        yield {
          in: entry,
          path: ['fees'],
          atKey: true,
          message: 'văn bản đặt mức thu mà chưa ghi ngày có hiệu lực, nên chưa thủ tục nào được thu theo',
          advice: 'ghi effectiveFrom; chưa biết ngày thì chưa ghi fees',
        };
    for (const [place, row] of rows.entries()) {
      const { document, fee, at } = row;
      const here = { in: document.entry, path: ['fees', at, 'id'], value: fee.id };
      const other = rows.slice(0, place).find((one) => collide(one, row));
      if (other)
        yield {
          ...here,
          message: `khoản thu này có hai mức trong cùng một ngày, mức kia ở ${other.document.number}`,
          advice:
            'ghi validUntil cho mức cũ là ngày trước khi có mức mới, hoặc ghi nơi thu (area) không trùng nhau',
        };
      if (fee.validFrom && document.from && fee.validFrom < document.from)
        yield {
          in: document.entry,
          path: ['fees', at, 'validFrom'],
          message: `thu từ trước khi văn bản có hiệu lực (${formatDate(document.from)})`,
          advice: 'sửa ngày này, hoặc ngày có hiệu lực của văn bản',
        };
      if (fee.validUntil && document.until && fee.validUntil > document.until)
        yield {
          in: document.entry,
          path: ['fees', at, 'validUntil'],
          message: `thu sau khi văn bản hết hiệu lực (${formatDate(document.until)})`,
          advice: 'sửa ngày này, hoặc ghi mức thu ở văn bản thay thế',
        };
      if (fee.area && units.length > 0)
        yield {
          in: document.entry,
          path: ['fees', at, 'area'],
          message: `mức thu riêng theo nơi, mà đơn vị của trang chưa có mã đơn vị hành chính: ${units.join(', ')}`,
          advice: 'ghi unitCode ở mục của từng đơn vị trong co-quan/',
        };
    }
  },
};
