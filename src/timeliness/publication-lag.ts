import type { Holiday } from '../holidays/schema.ts';
import { workingDaysSince } from '../holidays/working-days.ts';
import type { PublishingTerm, TermKind } from './publishing-term-schema.ts';

/** Something that had to be published in time. */
export interface Made {
  kind: TermKind;
  issuer?: string | undefined;
  /** The day on which it was made, ISO. */
  madeOn: string;
  /** The day on which the site told of it, ISO. */
  publishedOn: string;
}

/** How long it took, in working days, against the term that held on the day it was made. */
export interface Lag {
  days: number;
  term: PublishingTerm;
  isLate: boolean;
}

/** The shortest term for it on the day it was made; undefined where none holds. */
const termOf = (
  { kind, issuer, madeOn }: Made,
  terms: readonly PublishingTerm[],
): PublishingTerm | undefined =>
  terms
    .filter((term) => term.kind === kind && (term.issuer === undefined || term.issuer === issuer))
    .filter(({ validFrom = '', validUntil = '9999' }) => validFrom <= madeOn && madeOn <= validUntil)
    .sort((a, b) => a.workingDays - b.workingDays)[0];

/**
 * How long the site took to tell of something (Luật 104/2016/QH13 art. 18.4; requirement D02); undefined where no term
 * holds for it, or where the calendar of days off has no row for one of the years.
 */
export function publicationLag(
  made: Made,
  terms: readonly PublishingTerm[],
  holidays: readonly Holiday[],
): Lag | undefined {
  const term = termOf(made, terms);
  const days = term && workingDaysSince(made.madeOn, made.publishedOn, holidays);
  return term === undefined || days === undefined
    ? undefined
    : { days, term, isLate: days > term.workingDays };
}
