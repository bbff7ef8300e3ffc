import { isValidOn } from '../../src/fields/dates.ts';
import type { Recipient } from '../../src/site/schemas/reporting-schema.ts';

/** Those who receive reports on a day. */
export const validOn = (recipients: readonly Recipient[], day: string): Recipient[] =>
  recipients.filter((recipient) => isValidOn(recipient, day));

/** A recipient as printed: one that nobody has confirmed says so, so that no draft goes out to it unseen. */
export const printedName = ({ name, verification }: Recipient): string =>
  verification.state === 'verified' ? name : `${name} (chờ xác minh)`;
