import { entryAddress } from '../../../addresses/entry-address.ts';
import { knownAddresses } from '../../../addresses/known-addresses.ts';
import { procedureCodesOf } from '../../../../src/life-events/procedure-codes.ts';
import { APPROVED_KINDS, type Approval, type ApprovedKind } from '../../../../src/fields/approval.ts';
import { publicationOn } from '../../../../src/fields/publication.ts';
import { approvalStanding } from '../../../../src/site/approval-standing.ts';
import { onceOf } from '../../../../src/site/once.ts';
import { movedOnly } from '../../../../src/site/redirects.ts';
import { SECTIONS, type SectionName } from '../../../../src/site/sections.ts';
import { isUnanswered } from '../../../content/open-questions.ts';
import { readLedger } from '../../../../src/site/ledger.ts';
import { allEntries, type Content, type Entry } from '../../../content/content.ts';

/** The addresses under the base path that links may lead to, without a slash at their start. */
export interface SitePages {
  /** Pages that the content makes on the site's day, and those of the sections; sorted. */
  pages: ReadonlySet<string>;
  /** Entries whose page is yet to come, with its first day. */
  upcoming: ReadonlyMap<string, string>;
  /** Entries whose page awaits approval: the build leaves them out. */
  withheld: ReadonlySet<string>;
  /** Old addresses with where they lead now. */
  moved: ReadonlyMap<string, string>;
  /** Whether a page stands at the address, also one that only the build makes below a known page. */
  exists: (address: string) => boolean;
}

/** The first day of an entry that is not to be seen before it. */
const firstDay = ({ collection, fields }: Entry): string | undefined => {
  const { publishedOn, unpublishOn, answeredOn, signedOn, effectiveFrom } = fields as Record<
    string,
    string | undefined
  >;
  if (collection === 'announcements') return [signedOn, effectiveFrom].sort()[0];
  if (collection === 'questions') return answeredOn;
  if (publishedOn === undefined || collection === 'procedures') return undefined;
  return publicationOn({ publishedOn, unpublishOn }, publishedOn) === 'upcoming' ? undefined : publishedOn;
};

/** Whether the build leaves an entry out until an office has approved it; a page that was published stays, as a notice. */
function isWithheld({ collection, id, fields }: Entry, content: Content): boolean {
  if (!(collection in APPROVED_KINDS)) return false;
  const policy = content.lists.site?.value?.approval;
  const surroundings = { policy, day: content.siteDate, isPreview: false };
  const isStrict = 'criticism' in fields;
  const standing = approvalStanding(collection as ApprovedKind, fields as Approval, surroundings, isStrict);
  return standing === 'withheld' && !publishedIn(content).has(entryAddress(collection, id) ?? '');
}

const publishedIn = onceOf(
  ({ dir }: Content): ReadonlySet<string> => new Set(readLedger(dir).map((line) => line.path)),
);

const path = (section: SectionName, ...below: string[]): string =>
  `${[SECTIONS[section].path, ...below].filter(Boolean).join('/')}/`;

/** Codes and sectors of the procedures that the site has. */
function procedureFacts(content: Content): { codes: Set<string>; sectors: Set<string> } {
  const procedures = content.entries.procedures.map(({ fields }) => fields);
  return {
    codes: new Set(procedures.flatMap(({ code }) => code ?? [])),
    sectors: new Set(procedures.flatMap(({ sector }) => sector ?? [])),
  };
}

/** Pages of the lists' rows; a row without any procedure of the site has no page. */
function rowPages({ lists, ...content }: Content): string[] {
  const { codes, sectors } = procedureFacts({ lists, ...content });
  const hasAny = (procedures: readonly string[]): boolean => procedures.some((code) => codes.has(code));
  const guides = (lists.guides?.value ?? []).filter(({ outcomes }) =>
    outcomes.some(({ procedures }) => hasAny(procedures.map(({ code }) => code))),
  );
  return [
    ...(lists.sectors?.value ?? []).flatMap(({ id }) => (sectors.has(id) ? path('sectors', id) : [])),
    ...(lists.lifeEvents?.value ?? []).flatMap((event) =>
      hasAny(procedureCodesOf(event)) ? path('lifeEvents', event.id) : [],
    ),
    ...guides.flatMap(({ id, questions, outcomes }) => [
      path('guides', id),
      ...[...questions.slice(1), ...outcomes].map((step) => path('guides', id, step.id)),
    ]),
  ];
}

/** The pages of a content folder, read off its entries and lists without building anything. */
export const sitePages = onceOf((content: Content): SitePages => {
  const upcoming = new Map<string, string>();
  const withheld = new Set<string>();
  const pages = new Set(
    Object.values(SECTIONS).map((section) => (section.path === '' ? '' : `${section.path}/`)),
  );
  for (const entry of allEntries(content)) {
    if (isUnanswered(entry)) continue;
    const address = entryAddress(entry.collection, entry.id);
    const day = firstDay(entry);
    if (address !== undefined && day !== undefined && day > content.siteDate) upcoming.set(address, day);
    else if (address !== undefined && isWithheld(entry, content)) withheld.add(address);
    else if (address !== undefined) pages.add(address);
  }
  for (const page of rowPages(content)) pages.add(page);
  const all = knownAddresses(content);
  const belowGuides = path('guides');
  return {
    pages: new Set([...pages].sort()),
    upcoming,
    withheld,
    moved: new Map(movedOnly(content.lists.redirects?.value ?? []).map(({ from, to }) => [from, to])),
    exists: (address) =>
      pages.has(address) ||
      (!all.pages.has(address) && !address.startsWith(belowGuides) && all.isPossible(address)),
  };
});
