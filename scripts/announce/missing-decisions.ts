import { decisionNumber } from '../../src/calendar/decision-number.ts';
import { establishing } from '../../src/calendar/history.ts';
import { calendarOf } from '../content/calendar.ts';
import type { Content, Entry } from '../content/content.ts';

/** What a procedure says of the decision that set its text in force, with where it says so. */
interface Announced {
  number: string;
  issuer: string;
  signedOn: string;
  change: { code: string; kind: 'announced' };
  source: { title: string; url: string; retrievedOn: string };
}

/** A decision that the announcements lack, or of which they do not tell every procedure. */
export interface MissingDecision extends Pick<Announced, 'number' | 'issuer' | 'signedOn'> {
  /** The announcement that tells some of its procedures. */
  entry: Entry<'announcements'> | undefined;
  changes: Announced['change'][];
  sources: Announced['source'][];
}

/**
 * The decisions that procedures name and that lead nowhere, with the procedures; what one does to a procedure no record
 * says, so that each is "announced". A version whose day of signing or source is unknown is passed over.
 * @param isOwn whose procedures are looked at; those of a base are its own editors' to announce
 */
export function missingDecisions(
  content: Content,
  isOwn: (entry: Entry<'procedures'>) => boolean = () => true,
): MissingDecision[] {
  const told = calendarOf(content).families.flatMap(({ history: { versions, effects } }) =>
    versions
      .filter(({ version }) => isOwn(version.entry) && !establishing(version, effects))
      .flatMap(({ version }) => announcedBy(version.entry)),
  );
  return [...Map.groupBy(told, ({ number, issuer, signedOn }) => `${issuer}|${number}|${signedOn}`).values()]
    .map((all) => ({ all, first: all[0] }))
    .flatMap(({ all, first }) =>
      first
        ? [
            {
              number: first.number,
              issuer: first.issuer,
              signedOn: first.signedOn,
              entry: content.entries.announcements.find(
                ({ fields }) =>
                  fields.number === first.number &&
                  fields.issuer === first.issuer &&
                  fields.signedOn === first.signedOn,
              ),
              changes: all.map(({ change }) => change),
              sources: all.map(({ source }) => source),
            },
          ]
        : [],
    );
}

function announcedBy({ fields: { code, decision, source } }: Entry<'procedures'>): Announced[] {
  if (code === undefined || decision?.signedOn === undefined || source?.url === undefined) return [];
  const { issuer, signedOn } = decision;
  const number = decisionNumber(decision.number);
  return [
    {
      number,
      issuer,
      signedOn,
      change: { code, kind: 'announced' },
      source: {
        title: `Cổng Dịch vụ công quốc gia, thủ tục ${code}`,
        url: source.url,
        retrievedOn: source.retrievedOn,
      },
    },
  ];
}
