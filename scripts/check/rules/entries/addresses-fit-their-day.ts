import { addressFault } from '../../../../src/text/address-levels.ts';
import type { Rule } from '../../../content/content.ts';

/** Addresses have two levels since the end of the district tier; those of offices that ended before have three (requirement O07). */
export const addressesFitTheirDay: Rule = {
  id: 'addresses-fit-their-day',
  severity: 'warning',
  description: 'Địa chỉ viết theo đơn vị hành chính của ngày ấy: nay là phường, xã rồi đến tỉnh',
  *check({ entries, siteDate }) {
    for (const entry of [...entries.offices, ...entries.hotlines, ...entries.feedbackChannels]) {
      const { address, validUntil } = entry.fields;
      const day = validUntil !== undefined && validUntil < siteDate ? validUntil : siteDate;
      const fault = address === undefined ? undefined : addressFault(address, day);
      if (fault !== undefined)
        yield {
          in: entry,
          path: ['address'],
          message: `địa chỉ ${fault}`,
          advice: 'viết "số nhà, đường, phường hoặc xã, tỉnh", các phần cách nhau bằng dấu phẩy',
        };
    }
  },
};
