import { byVietnameseOrder } from '../text/collation.ts';
import { slug } from '../text/slug.ts';
import type { LegalDocumentEntry } from './queries.ts';
import { DOCUMENT_AUDIENCES } from './codes.ts';

/** Documents on one topic. */
export interface TopicDocuments {
  topic: string;
  entries: LegalDocumentEntry[];
}

/** Documents of one audience, by topic. */
export interface AudienceDocuments {
  label: string;
  topics: TopicDocuments[];
}

/** Groups documents as the plan groups them: for whom, then on what; those for nobody in particular come last. */
export function byAudienceAndTopic(documents: readonly LegalDocumentEntry[]): AudienceDocuments[] {
  const groups = [...Object.entries(DOCUMENT_AUDIENCES), ['', 'Văn bản khác'] as const];
  return groups
    .map(([audience, label]) => {
      const members = documents.filter(({ data }) =>
        audience === '' ? data.audiences.length === 0 : data.audiences.some((a) => a === audience),
      );
      const topics = Map.groupBy(members, ({ data }) => data.topic);
      const inOrder = [...topics].map(([topic, entries]) => ({ topic, entries }));
      return { label, topics: inOrder.sort((a, b) => byVietnameseOrder(a.topic, b.topic)) };
    })
    .filter(({ topics }) => topics.length > 0);
}

/** The topics that stand under several of the groups. */
export function sharedTopics(groups: readonly AudienceDocuments[]): ReadonlySet<string> {
  const names = groups.flatMap(({ topics }) => topics.map(({ topic }) => topic));
  return new Set(names.filter((name, at) => names.indexOf(name) < at));
}

/**
 * The name of a topic on the page of all documents, and the end of its own page's address: a topic may stand under several
 * audiences, each of which has a page of its own for it, since all on one page would be too much to fetch.
 * @example topicAnchor('Người dân và doanh nghiệp', 'Cư trú') // 'nguoi-dan-va-doanh-nghiep-cu-tru'
 */
export const topicAnchor = (audience: string, topic: string): string => slug(`${audience} ${topic}`);
