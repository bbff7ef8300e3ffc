import { DECLARABLE_PARTS } from '../../src/procedures/codes.ts';
import { CONTENT_TYPES, type CollectionName } from '../../src/site/content-types.ts';
import { allEntries, type Content } from './content.ts';
import { shorten, type ReadyItem } from './problem.ts';
import { unsourcedClaims } from './unsourced-claims.ts';

/** What only the office can supply before the site goes live, in the order in which it should be asked for. */
export function readyItems(content: Content): ReadyItem[] {
  return mostReady([
    ...imprint(content),
    ...contacts(content),
    ...unsourcedClaims(content),
    ...awaiting(content),
    ...overdue(content),
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

const IMPRINT = {
  managingBody: 'cơ quan chủ quản',
  managingUnit: 'đơn vị quản lý trang',
  responsiblePerson: 'người chịu trách nhiệm nội dung',
  address: 'địa chỉ',
  phone: 'điện thoại',
  email: 'thư điện tử',
} as const;

/** Requirement A04: six particulars at the foot of every page. */
function imprint(content: Content): ReadyItem[] {
  const site = content.lists.site;
  if (!site?.value) return [];
  const given = site.value.imprint;
  const missing = (Object.keys(IMPRINT) as (keyof typeof IMPRINT)[]).filter(
    (key) => given[key] === undefined,
  );
  const items: ReadyItem[] = missing.map((key) => ({
    kind: 'imprint',
    file: site.file,
    text: `Thông tin chân trang còn thiếu: ${IMPRINT[key]}`,
  }));
  if (given.verification.state === 'awaiting')
    items.push({ kind: 'imprint', file: site.file, text: 'Thông tin chân trang chưa được xác minh' });
  return items;
}

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
          text: `Liên hệ chưa xác minh: ${name ?? ''}${verification.note ? ` (${shorten(verification.note)})` : ''}`,
        },
      ];
    },
  );
}

function awaiting(content: Content): ReadyItem[] {
  const { crossRules } = content.lists;
  const rules = (crossRules?.value ?? []).map((fields) => ({ file: crossRules?.file, fields }));
  return [...allEntries(content), ...rules].flatMap(({ file, fields }) =>
    (fields.awaiting ?? []).map(({ what, why }): ReadyItem => ({
      kind: 'awaiting',
      file,
      text: `${what}: ${why}`,
    })),
  );
}

function overdue(content: Content): ReadyItem[] {
  return allEntries(content).flatMap(({ file, fields: { reviewBy } }): ReadyItem[] =>
    reviewBy !== undefined && reviewBy < content.siteDate
      ? [{ kind: 'review', file, text: `Đã qua hạn rà soát ${reviewBy}` }]
      : [],
  );
}

function emptySections(content: Content): ReadyItem[] {
  return (Object.keys(CONTENT_TYPES) as CollectionName[])
    .filter((name) => content.entries[name].length === 0)
    .map((name) => ({
      kind: 'empty-section',
      text: `Mục "${CONTENT_TYPES[name].label}" (${CONTENT_TYPES[name].folder}/) chưa có bài nào`,
    }));
}

/** Parts of procedures that the national record leaves out: the office has to ask who keeps the record. */
function silentParts(content: Content): ReadyItem[] {
  return content.entries.procedures.flatMap(({ file, fields }) =>
    (fields.silentInRecord ?? []).map((part): ReadyItem => ({
      kind: 'silent-part',
      file,
      text: DECLARABLE_PARTS[part],
    })),
  );
}
