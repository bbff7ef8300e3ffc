import { publicationOn } from '../../src/fields/publication.ts';
import type { Material } from '../../src/materials/schema.ts';
import { FORMAT_NAMES, type FormatName } from '../../src/materials/poster-formats.ts';
import { issuerOn, type IssuingOffice } from '../../src/posters/issuer-on.ts';
import { posterOn, type PosterOnDay } from '../../src/posters/tell-poster.ts';
import type { Procedure } from '../../src/procedures/schema/schema.ts';
import { approvalStanding } from '../../src/site/approval-standing.ts';
import { SECTIONS } from '../../src/site/sections.ts';
import { siteOn } from '../../src/site/site-on.ts';
import { ANSWERED_PARTS } from './answered-parts.ts';
import type { Content, Entry } from './content.ts';
import { proceduresOnDay } from './procedures-on-day.ts';
import { waysLeftOn } from './ways-left-on.ts';

/** A poster of a content folder on its day. */
export interface FiledPoster {
  entry: Entry<'materials'>;
  formats: readonly FormatName[];
  poster: PosterOnDay;
}

/** Where the site stands, with a slash at its end; a check of the content needs no right one. */
const SOMEWHERE = 'https://trang.example/';

/**
 * The posters that the site shows on the content's day, as the build makes them, of whatever of the folder is right.
 * @param home the site's home page, which the codes lead below
 */
export function postersOf(content: Content, home = SOMEWHERE): FiledPoster[] {
  const site = content.lists.site?.value && siteOn(content.lists.site.value, content.siteDate);
  if (!site) return [];
  const offices = new Map(content.entries.offices.map(({ id, fields }) => [id, officeOf(fields)]));
  return content.entries.materials.flatMap((entry): FiledPoster[] => {
    const { poster, publishedOn } = entry.fields;
    if (!poster || publishedOn === undefined) return [];
    const material = { ...(entry.fields as Material), poster };
    const standing = approvalStanding('materials', material, {
      policy: site.approval,
      day: content.siteDate,
      isPreview: false,
    });
    if (standing === 'withheld' || publicationOn(material, content.siteDate) !== 'published') return [];
    const procedure = procedureOf(content, poster.procedure);
    if (procedure === 'unread') return [];
    const page = poster.procedure
      ? `${SECTIONS.procedures.path}/${poster.procedure}`
      : `${SECTIONS.materials.path}/${entry.id}`;
    const told = posterOn(material, {
      day: content.siteDate,
      site: site.title,
      issuer: issuerOn(poster.issuer, {
        officeOf: (id) => offices.get(id),
        day: content.siteDate,
        area: site.area,
      }),
      isUnapproved: standing !== 'approved',
      procedure,
      url: `${home}${page}/`,
    });
    return [{ entry, formats: poster.formats ?? FORMAT_NAMES, poster: told }];
  });
}

const officeOf = ({ name = '', successors = [], ...span }: Entry<'offices'>['fields']): IssuingOffice => ({
  ...span,
  name,
  successors,
});

/** What the answers and the poster are made of. */
const NEEDED = [...ANSWERED_PARTS, 'name', 'code', 'source', 'legalBasis'] as const;

/** The procedure in its version of the day; `unread` where there is none or not all of it is right, which is told elsewhere. */
function procedureOf(content: Content, id: string | undefined): Procedure | 'unread' | undefined {
  if (id === undefined) return undefined;
  const found = proceduresOnDay(content).byId(id);
  if (!found || NEEDED.some((field) => found.entry.fields[field] === undefined)) return 'unread';
  if (found.kind !== 'current') return undefined;
  const procedure = found.entry.fields as Procedure;
  return { ...procedure, waysLeft: waysLeftOn(content, procedure) };
}
