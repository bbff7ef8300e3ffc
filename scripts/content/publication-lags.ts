import { publicationLag, type Lag } from '../../src/timeliness/publication-lag.ts';
import { MADE_ON, type TermKind } from '../../src/timeliness/publishing-term-schema.ts';
import { SECTIONS } from '../../src/site/sections.ts';
import type { Content, Entry } from './content.ts';
import { readLedger } from '../../src/site/ledger.ts';

/** An entry with a term for its publication, and how long that took. */
export interface EntryLag extends Lag {
  entry: Entry;
  /** The field that says on which day it was made. */
  madeIn: string;
  /** Whether the site told of it at all by the content's day. */
  isPublished: boolean;
}

/**
 * How long each entry with a term took from the day on which it was made: to the day that it gives itself, else to that on
 * which the ledger took its address, else until now. What was made before the site opened could not be told in time.
 */
export function publicationLags(content: Content): EntryLag[] {
  const { lists, siteDate, dir } = content;
  const terms = lists.publishingTerms?.value ?? [];
  if (terms.length === 0) return [];
  const since = new Map(readLedger(dir).map((one) => [one.path, one.since]));
  const opened = [...since.values()].sort()[0];
  if (opened === undefined) return [];
  return (Object.keys(MADE_ON) as TermKind[]).flatMap((kind) =>
    content.entries[kind].flatMap((entry): EntryLag[] => {
      const { publishedOn, issuer, ...fields } = entry.fields as Partial<Record<string, string>>;
      const madeOn = fields[MADE_ON[kind]];
      if (madeOn === undefined || madeOn < opened) return [];
      const told = publishedOn ?? since.get(`${SECTIONS[kind].path}/${entry.id}/`);
      const isPublished = told !== undefined && told <= siteDate;
      const made = { kind, issuer, madeOn, publishedOn: isPublished ? told : siteDate };
      const lag = publicationLag(made, terms, lists.holidays?.value ?? []);
      return lag ? [{ ...lag, entry, madeIn: MADE_ON[kind], isPublished }] : [];
    }),
  );
}
