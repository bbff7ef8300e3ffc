import { CONTENT_TYPES } from '../../src/catalogue/content-types.ts';
import { publicationOn } from '../../src/fields/publication.ts';
import { citedNumber } from '../../src/legal-documents/cited-number.ts';
import { MAY_CITE, numbersInText } from '../../src/legal-documents/numbers-in-text.ts';
import { linksOf } from '../content/body-links.ts';
import { allEntries, type Content, type Entry } from '../content/content.ts';

export type Document = Entry<'legalDocuments'>;

/** A file with the documents that it names. */
export interface Citation {
  file: string;
  /** What it applies as law; else it only sends readers there. */
  isBasis: boolean;
  documents: ReadonlySet<Document>;
}

/** Every file that rests on documents or sends readers to them, as far as it speaks of the content's day. */
export function citations(content: Content): Citation[] {
  const find = finderOf(content.entries.legalDocuments);
  const named = (file: string, isBasis: boolean, documents: readonly (Document | undefined)[]): Citation => ({
    file,
    isBasis,
    documents: new Set(documents.filter((document) => document !== undefined)),
  });
  const { procedures, questions, news } = content.entries;
  return [
    ...procedures.map(({ file, fields: { legalBasis = [] } }) =>
      named(
        file,
        true,
        legalBasis.map(({ document, number }) => (document ? find.byId(document) : find.byNumber(number))),
      ),
    ),
    ...questions.map(({ file, fields: { legalBasis = [] } }) =>
      named(file, true, legalBasis.map(find.byNumber)),
    ),
    ...news.map(({ file, fields: { criticism } }) =>
      named(file, true, criticism ? [find.byId(criticism.basis)] : []),
    ),
    ...rulesOnDay(content).map(({ file, document, number }) =>
      named(file, true, [document ? find.byId(document) : find.byNumber(number)]),
    ),
    ...allEntries(content)
      .filter((entry) => isTold(entry, content))
      .map((entry) => named(entry.file, false, namedIn(entry, find))),
  ];
}

interface Finder {
  byId: (id: string) => Document | undefined;
  /** The one document that a citation means; none where its number is not unique. */
  byNumber: (citation: string) => Document | undefined;
}

function finderOf(documents: readonly Document[]): Finder {
  const ids = new Map(documents.map((document) => [document.id, document]));
  const numbers = Map.groupBy(documents, ({ fields }) => fields.number);
  return {
    byId: (id) => ids.get(id),
    byNumber(citation) {
      const found = numbers.get(citedNumber(citation));
      return found?.length === 1 ? found[0] : undefined;
    },
  };
}

const rulesOnDay = ({ lists: { crossRules }, siteDate }: Content) =>
  (crossRules?.value ?? [])
    .filter(({ from, until = '9999' }) => from <= siteDate && siteDate <= until)
    .map((rule) => ({ ...rule, file: crossRules?.file ?? '' }));

/** Whether readers are told it on the day as what holds: no news that was taken out, no task of a plan that is over. */
function isTold({ collection, fields }: Entry, { lists, siteDate }: Content): boolean {
  if (['procedures', 'announcements', 'legalDocuments'].includes(collection)) return false;
  if (collection === 'planTasks') {
    const { plan } = fields as Entry<'planTasks'>['fields'];
    return (lists.plans?.value ?? []).some(({ id, until }) => id === plan && siteDate <= until);
  }
  const { publishedOn, unpublishOn } = fields as Partial<Record<string, string>>;
  return publishedOn === undefined || publicationOn({ publishedOn, unpublishOn }, siteDate) === 'published';
}

const TO_DOCUMENT = new RegExp(`(?:^|/)${CONTENT_TYPES.legalDocuments.folder}/([^/#?]+)`);

/** Documents that an entry's body links to or cites by number, and those of a task. */
function namedIn(entry: Entry, find: Finder): (Document | undefined)[] {
  const { body, fields } = entry;
  return [
    ...('documents' in fields ? (fields.documents ?? []) : []).map((id) => find.byId(id)),
    ...linksOf(entry).map(({ target }) => find.byId(TO_DOCUMENT.exec(target)?.[1] ?? '')),
    ...(MAY_CITE.test(body) ? numbersInText(body) : []).map(({ written }) => find.byNumber(written)),
  ];
}
