import type { Verification } from '../../src/fields/editorial.ts';
import { addDays } from '../../src/text/days.ts';

/** A number or an address is asked about again after so many days (requirement I09). */
export const CONFIRMED_FOR_DAYS = 90;

/** Whether a contact was confirmed so long before the day that it must be confirmed again. */
export const isConfirmationOld = ({ state, checkedOn = '' }: Verification, day: string): boolean =>
  state === 'verified' && checkedOn < addDays(day, -CONFIRMED_FOR_DAYS);
