import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An Atom feed, or an entry of one, as another program than its writer reads it (RFC 4287). */
interface ReadEntry {
  id: string;
  title: string;
  updated: string;
  summary: string;
  /** Addresses by their relation: `self`, `alternate`. */
  links: ReadonlyMap<string, string>;
}
export type ReadFeed = Omit<ReadEntry, 'summary'> & { entries: readonly ReadEntry[] };

interface Element {
  id?: string;
  title?: string;
  updated?: string;
  summary?: string;
  link?: { '@_rel'?: string; '@_href': string }[];
  entry?: Element[];
}

const PARSER = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => name === 'entry' || name === 'link',
  parseTagValue: false,
  trimValues: false,
  htmlEntities: true,
});

const read = ({ id = '', title = '', updated = '', summary = '', link = [] }: Element): ReadEntry => ({
  id,
  title,
  updated,
  summary,
  links: new Map(link.map(({ '@_rel': rel = 'alternate', '@_href': href }) => [rel, href])),
});

/** Reads a feed. @throws Error where it is no well-formed XML, or no feed */
export function readFeed(xml: string): ReadFeed {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw new Error(`${valid.err.msg} (line ${valid.err.line})`);
  const { feed } = PARSER.parse(xml) as { feed?: Element };
  if (!feed) throw new Error('no feed');
  return { ...read(feed), entries: (feed.entry ?? []).map(read) };
}
