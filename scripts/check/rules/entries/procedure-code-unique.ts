import type { Validity } from '../../../../src/fields/dates.ts';
import { familyId } from '../../../../src/procedures/versions/families.ts';
import type { Entry, Rule } from '../../../content/content.ts';
import { groupBy } from '../../group-by.ts';

type ProcedureEntry = Entry<'procedures'>;

const overlap = (a: Validity, b: Validity): boolean =>
  !(a.validUntil && b.validFrom && a.validUntil < b.validFrom) &&
  !(b.validUntil && a.validFrom && b.validUntil < a.validFrom);

/** Two different records of the national database may carry one code: the database itself repeats some. */
const isRepeatedByDatabase = ({ fields: a }: ProcedureEntry, { fields: b }: ProcedureEntry): boolean =>
  a.source?.kind === 'national-database' &&
  b.source?.kind === 'national-database' &&
  !!a.portalId &&
  !!b.portalId &&
  a.portalId !== b.portalId;

/**
 * One procedure per code at any time (requirement F04); a code may come back when the older record has ended. The
 * versions of one procedure share its code; `versions-follow-on` looks at these.
 */
export const procedureCodeUnique: Rule = {
  id: 'procedure-code-unique',
  severity: 'error',
  description: 'Mỗi mã thủ tục chỉ có một mục trong cùng thời gian',
  *check(content) {
    for (const [code, entries] of groupBy(content.entries.procedures, (entry) => entry.fields.code))
      for (const [index, entry] of entries.entries()) {
        const earlier = entries
          .slice(0, index)
          .find((other) => familyId(other.id) !== familyId(entry.id) && overlap(entry.fields, other.fields));
        if (!earlier) continue;
        const repeated = isRepeatedByDatabase(entry, earlier);
        yield {
          in: entry,
          path: ['code'],
          severity: repeated ? 'warning' : 'error',
          message: `mã ${code} đã có ở ${earlier.file}`,
          advice: repeated
            ? 'Cơ sở dữ liệu quốc gia lặp mã này; giữ cả hai nếu là hai thủ tục khác nhau'
            : `sửa mã, gộp hai mục, ghi ngày hết hiệu lực (validUntil) cho mục cũ; nếu là bản mới của thủ tục ấy thì chuyển vào thư mục thu-tuc/${familyId(earlier.id)}/`,
        };
      }
  },
};
