import { CONTENT_TYPES, type CollectionName } from '../../src/catalogue/content-types.ts';
import { saidDay } from '../../src/fields/publication.ts';
import { APPROVED_KINDS, type ApprovedKind, type Approval } from '../../src/fields/approval.ts';
import { AUDIENCE_GROUPS, belongsTo } from '../../src/procedures/audience-groups.ts';
import { DOCUMENT_AUDIENCES } from '../../src/legal-documents/codes.ts';
import { familyId } from '../../src/procedures/versions/families.ts';
import { approvalStanding } from '../../src/site/approval-standing.ts';
import { byteOrder } from '../../src/text/byte-order.ts';
import { isUnanswered } from '../content/open-questions.ts';
import { allEntries, type Content, type Entry } from '../content/content.ts';
import { arrivalOf, type Arrival, type History } from './history/history.ts';

/** An entry as a report counts it. */
export interface CountedEntry {
  collection: CollectionName;
  /** Path inside the content folder. */
  path: string;
  /** The day that the entry itself gives for its publication; absent for kinds that give none. */
  saidDay: string | undefined;
  arrival: Arrival;
  /** Labels of those it is for, of the site's or the plan's groups. */
  audiences: readonly string[];
  /** Its name, in plain words where the list has some. */
  sector: string | undefined;
  unit: string | undefined;
  /** Whether the office has still to approve it. */
  isUnapproved: boolean;
}

/** Kinds that make up the site itself rather than tell anything on it. */
const NOT_COUNTED: readonly CollectionName[] = ['bulletins', 'planTasks', 'standingPages'];

/** The kinds of entries that a report counts, in the order of the editing room. */
export const COUNTED_KINDS = (Object.keys(CONTENT_TYPES) as CollectionName[]).filter(
  (name) => !NOT_COUNTED.includes(name),
);

/**
 * Every entry that readers see, with the day on which it came to the site: the one that it gives itself, else that of the
 * commit that brought it. Versions of one procedure count once; what is withheld until it is approved doesn't count.
 */
export function countedEntries(content: Content, history: History): CountedEntry[] {
  const seen = new Set<string>();
  const sectors = new Map(
    (content.lists.sectors?.value ?? []).map(({ id, name, plainName }) => [id, plainName ?? name]),
  );
  return allEntries(content)
    .filter(({ collection }) => COUNTED_KINDS.includes(collection))
    .sort((a, b) => byteOrder(a.path, b.path))
    .filter((entry) => !isUnanswered(entry))
    .filter((entry) => {
      const id = `${entry.collection} ${entry.collection === 'procedures' ? familyId(entry.id) : entry.id}`;
      return !seen.has(id) && seen.add(id) && standing(entry, content) !== 'withheld';
    })
    .map((entry) => {
      const { sector, unit, answeredBy } = entry.fields as Partial<Record<string, string>>;
      return {
        collection: entry.collection,
        path: entry.path,
        saidDay: saidDay(entry.fields as Partial<Record<string, string>>),
        arrival: arrivalOf(entry.path, history),
        audiences: audiencesOf(entry),
        sector: sector === undefined ? undefined : (sectors.get(sector) ?? sector),
        unit: unit ?? answeredBy,
        isUnapproved: standing(entry, content) === 'shown',
      };
    });
}

function standing({ collection, fields }: Entry, { lists, siteDate }: Content) {
  if (!(collection in APPROVED_KINDS)) return 'approved';
  const policy = lists.site?.value?.approval;
  const surroundings = { policy, day: siteDate, isPreview: false };
  return approvalStanding(
    collection as ApprovedKind,
    fields as Approval,
    surroundings,
    'criticism' in fields && fields.criticism !== undefined,
  );
}

function audiencesOf({ collection, fields }: Entry): string[] {
  if (collection === 'procedures') {
    const { audience = [] } = fields as Entry<'procedures'>['fields'];
    return AUDIENCE_GROUPS.filter((group) => belongsTo(audience, group)).map(({ label }) => label);
  }
  if (collection !== 'legalDocuments') return [];
  return ((fields as Entry<'legalDocuments'>['fields']).audiences ?? []).map((id) => DOCUMENT_AUDIENCES[id]);
}
