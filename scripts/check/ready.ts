import { DOUBTED } from '../../src/fields/awaiting-schema.ts';
import { DECLARABLE_PARTS } from '../../src/procedures/schema/codes.ts';
import { CONTENT_TYPES, type CollectionName } from '../../src/catalogue/content-types.ts';
import { allEntries, type Content } from '../content/content.ts';
import type { ReadyItem } from '../content/problem.ts';
import { openQuestions } from '../content/open-questions.ts';
import { overdueReviews } from '../content/reviews.ts';
import { openApprovals } from './open-approvals.ts';
import { siteQuestions } from './site-questions.ts';
import { unsourcedClaims } from './unsourced-claims.ts';

/** What only the office can supply before the site goes live, in the order in which it should be asked for. */
export function readyItems(content: Content): ReadyItem[] {
  return mostReady([
    ...siteQuestions(content),
    ...contacts(content),
    ...openApprovals(content),
    ...unsourcedClaims(content),
    ...awaiting(content),
    ...overdue(content),
    ...unanswered(content),
    ...emptySections(content),
    ...silentParts(content),
  ]);
}

/** So many items of one kind are told of one file. */
const MOST_IN_FILE = 200;

function mostReady(items: readonly ReadyItem[]): ReadyItem[] {
  return [...Map.groupBy(items, ({ kind, file }) => `${kind}\n${file ?? ''}`).values()].flatMap((group) => {
    const [first] = group;
    const more = group.length - MOST_IN_FILE;
    if (!first || more <= 0) return group;
    return [...group.slice(0, MOST_IN_FILE), { ...first, text: `còn ${more} chỗ nữa trong tệp này` }];
  });
}

/** Files of the wards and communes, by their names. */
const LOCAL = /(?:^|[-/])(?:phuong|xa)-/;

function contacts(content: Content): ReadyItem[] {
  const { hotlines, feedbackChannels, offices } = content.entries;
  return [...hotlines, ...feedbackChannels, ...offices].flatMap(
    ({ file, fields: { name, verification, validUntil } }) => {
      const past = validUntil !== undefined && validUntil < content.siteDate;
      if (verification?.state !== 'awaiting' || past) return [];
      return [
        {
          kind: 'contact' as const,
          file,
          ask: LOCAL.test(file) ? ('ward' as const) : ('province' as const),
          text: `Liên hệ chưa xác minh: ${name ?? ''}`,
          why: verification.note,
        },
      ];
    },
  );
}

function awaiting(content: Content): ReadyItem[] {
  const { crossRules } = content.lists;
  const rules = (crossRules?.value ?? []).map((fields) => ({ file: crossRules?.file, fields }));
  return [...allEntries(content), ...rules].flatMap(({ file, fields }) =>
    (fields.awaiting ?? []).map(({ what, why, ask, at }): ReadyItem => ({
      kind: 'awaiting',
      file,
      of: nameOf(fields),
      text: what,
      why,
      ask,
      into: at && DOUBTED[at],
    })),
  );
}

/** What an entry is called: procedures by name and code, others by name, title or question. */
function nameOf(fields: object): string | undefined {
  const { name, question, number, title, code } = fields as Record<string, unknown>;
  const called = [name, question, number, title].find((text) => typeof text === 'string');
  return typeof called === 'string' && typeof code === 'string' ? `${called} (${code})` : called?.toString();
}

/** What people asked and nobody has answered. */
const unanswered = (content: Content): ReadyItem[] =>
  openQuestions(content).map(({ entry: { file }, waiting, isOverdue }) => ({
    kind: 'awaiting',
    ask: 'ward',
    file,
    text: isOverdue ? `Quá hạn trả lời: ${waiting}` : waiting,
  }));

const overdue = (content: Content): ReadyItem[] =>
  overdueReviews(content).map(({ file, fields: { reviewBy } }) => ({
    kind: 'review',
    ask: 'editor',
    file,
    text: `Đã qua hạn rà soát ${reviewBy}`,
  }));

function emptySections(content: Content): ReadyItem[] {
  return (Object.keys(CONTENT_TYPES) as CollectionName[])
    .filter((name) => content.entries[name].length === 0)
    .map((name) => ({
      kind: 'empty-section',
      ask: 'editor',
      text: `Mục "${CONTENT_TYPES[name].label}" (${CONTENT_TYPES[name].folder}/) chưa có bài nào`,
    }));
}

/** Parts of procedures that the national record leaves out: the office has to ask who keeps the record. */
function silentParts(content: Content): ReadyItem[] {
  return content.entries.procedures.flatMap(({ file, fields }) =>
    (fields.silentInRecord ?? []).map((part): ReadyItem => ({
      kind: 'silent-part',
      ask: 'ministry',
      file,
      text: DECLARABLE_PARTS[part],
    })),
  );
}
