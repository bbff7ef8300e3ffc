import { issuerCodeOf } from '../../../../src/legal-documents/issuers/issuer-codes.ts';
import type { Rule } from '../../../content/content.ts';

const WEEKEND: Readonly<Record<number, string>> = { 0: 'Chủ nhật', 6: 'thứ Bảy' };

/** The name of the weekend day, or undefined for a working day. */
const weekendDay = (day: string): string | undefined => WEEKEND[new Date(`${day}T00:00:00Z`).getUTCDay()];

/**
 * Offices seldom sign on a Saturday or Sunday, though some documents are genuinely of such a day (requirement L14); the
 * National Assembly, which sits on Saturdays, is not asked.
 */
export const weekendDates: Rule = {
  id: 'weekend-dates',
  severity: 'warning',
  description: 'Văn bản ký vào thứ Bảy, Chủ nhật phải được đối chiếu ngày',
  *check(content) {
    for (const entry of content.entries.legalDocuments) {
      const { issuedOn, number = '' } = entry.fields;
      const name = issuedOn && issuerCodeOf(number) !== 'QH' && weekendDay(issuedOn);
      if (name)
        yield {
          in: entry,
          path: ['issuedOn'],
          message: `ngày ban hành là ${name}`,
          advice: 'đối chiếu ngày với văn bản gốc; nếu đúng thì ghi vào acknowledged',
        };
    }
  },
};
