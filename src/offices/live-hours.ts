import type { OpeningHours } from '../fields/contact.ts';
import type { Verification } from '../fields/editorial.ts';
import { closuresAhead } from '../holidays/queries.ts';
import type { Closures } from '../holidays/closures.ts';
import type { Closure } from './closure-schema.ts';

/** What an office gives of its hours. */
export interface Timed {
  openingHours: readonly OpeningHours[];
  verification: Verification;
  /** Days on which this office alone is closed; they count before the calendar that all share. */
  closures?: readonly Closure[];
}

/** Whether the hours were confirmed, so that open or closed may be said. */
const hasKnownHours = ({ openingHours, verification }: Timed): boolean =>
  verification.state === 'verified' && openingHours.length > 0;

/** The attributes from which the browser tells whether the office is open now; none where its hours are not confirmed. */
export const liveHours = (office: Timed, closures: Closures = closuresAhead()): Record<string, string> =>
  hasKnownHours(office)
    ? {
        'data-hours': JSON.stringify(office.openingHours),
        'data-closures': JSON.stringify({ ...closures, rows: [...ownRows(office), ...closures.rows] }),
      }
    : {};

const ownRows = ({ closures = [] }: Timed): Closures['rows'] =>
  closures.map(({ from, until, reason }) => ({ from, until, name: reason, is: 'off' }));
