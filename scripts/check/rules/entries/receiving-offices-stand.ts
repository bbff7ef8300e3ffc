import { formatDate } from '../../../../src/text/dates.ts';
import type { Rule } from '../../../content/content.ts';

/** Files are received by an office that is there, on every day that the table says so. */
export const receivingOfficesStand: Rule = {
  id: 'receiving-offices-stand',
  severity: 'error',
  description: 'Cơ quan nhận hồ sơ (receivingOffices trong site.yaml) phải đang hoạt động suốt thời gian ghi',
  *check({ entries, lists: { site }, siteDate }) {
    const offices = new Map(entries.offices.map(({ id, fields }) => [id, fields]));
    const rows = site?.value?.receivingOffices ?? [];
    for (const [at, row] of rows.entries()) {
      const office = offices.get(row.office);
      if (!site || !office || (row.validUntil ?? siteDate) < siteDate) continue;
      const here = { in: site, path: ['receivingOffices', at, 'office'], value: row.office };
      if (office.validUntil !== undefined && (row.validUntil ?? '9999') > office.validUntil)
        yield {
          ...here,
          message: `cơ quan này kết thúc sau ngày ${formatDate(office.validUntil)}`,
          advice: `ghi validUntil: ${office.validUntil} cho dòng này, thêm một dòng cho cơ quan kế tiếp`,
        };
      if (office.validFrom !== undefined && (row.validFrom ?? siteDate) < office.validFrom)
        yield {
          ...here,
          message: `cơ quan này từ ngày ${formatDate(office.validFrom)} mới hoạt động`,
          advice: `ghi validFrom: ${office.validFrom} cho dòng này`,
        };
      const key = ({ office: id, sectors, level }: typeof row) => JSON.stringify([id, sectors, level]);
      const other = rows.slice(0, at).find((one) => key(one) === key(row));
      if (
        other &&
        (other.validUntil ?? '9999') >= (row.validFrom ?? '0') &&
        (row.validUntil ?? '9999') >= (other.validFrom ?? '0')
      )
        yield { ...here, message: 'cơ quan này đã ghi ở dòng trên, cho cùng việc', advice: 'bỏ một dòng' };
    }
  },
};
