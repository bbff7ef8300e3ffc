import type { OpeningHours, Weekday } from '../fields/contact.ts';
import type { Verification } from '../fields/editorial.ts';
import { thing, type Thing } from './structured-data.ts';

/** The contact of an entry, with whether its office confirmed it. */
export interface Contact {
  phones: readonly string[];
  emails: readonly string[];
  websites: readonly string[];
  address?: string | undefined;
  fax?: string | undefined;
  openingHours: readonly OpeningHours[];
  verification: Verification;
}

const DAYS: Record<Weekday, string> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

/** Hours as schema.org has them; a day that is open to its end closes at 23:59 there. */
export const hoursData = (hours: readonly OpeningHours[]): Thing[] =>
  hours.map(({ days, opens, closes }) =>
    thing('OpeningHoursSpecification', {
      dayOfWeek: days.map((day) => DAYS[day]),
      opens,
      closes: closes === '24:00' ? '23:59' : closes,
    }),
  );

/** Days on which nobody is received, as schema.org has them: open from midnight to midnight is not at all. */
export const closuresData = (closures: readonly { from: string; until: string }[]): Thing[] =>
  closures.map(({ from, until }) =>
    thing('OpeningHoursSpecification', {
      opens: '00:00',
      closes: '00:00',
      validFrom: from,
      validThrough: until,
    }),
  );

/** Telephone, e-mail, fax: only what the office confirmed (requirement I09), nothing of the rest. */
export const contactData = ({ phones, emails, fax, verification }: Contact): Record<string, unknown> =>
  verification.state === 'verified' ? { telephone: phones, email: emails, faxNumber: fax } : {};

/**
 * A contact point for hotlines and feedback addresses; undefined where no way to reach it is confirmed.
 * @param about name, description, contactType and url of the point
 */
export function contactPointData(about: Record<string, unknown>, contact: Contact): Thing | undefined {
  const { phones, emails, openingHours, verification } = contact;
  if (verification.state !== 'verified' || phones.length + emails.length === 0) return undefined;
  return thing('ContactPoint', {
    ...about,
    ...contactData(contact),
    hoursAvailable: hoursData(openingHours),
  });
}
