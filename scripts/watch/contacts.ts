import { isValidOn } from '../../src/fields/dates.ts';
import { formatDate } from '../../src/text/dates.ts';
import type { Content } from '../content/content.ts';
import { isConfirmationOld } from '../content/old-confirmation.ts';
import type { Finding } from './finding.ts';

/** Contacts in use that nobody has confirmed, or whose confirmation is old. */
export function doubtfulContacts({ entries, siteDate }: Content): Finding[] {
  const { offices, hotlines, feedbackChannels } = entries;
  return [...offices, ...hotlines, ...feedbackChannels].flatMap(({ file, id, collection, fields }) => {
    const { name = id, verification } = fields;
    if (!verification || !isValidOn(fields, siteDate)) return [];
    const { state, checkedOn = '' } = verification;
    const isOld = isConfirmationOld(verification, siteDate);
    if (state === 'verified' && !isOld) return [];
    const why = isOld ? `xác minh lần cuối ngày ${formatDate(checkedOn)}` : 'chưa xác minh';
    return [{ id: `contact ${collection} ${id}`, text: `${name}: ${why}`, files: [file] }];
  });
}
