import { labelOf } from '../../src/fields/schema-walk.ts';
import { lowerFirst } from '../../src/text/first-letter.ts';
import { imprintSchema } from '../../src/site/schemas/imprint-schema.ts';
import { IMPRINT_FIELDS } from '../../src/site/imprint.ts';
import type { Content } from '../content/content.ts';
import type { ReadyItem } from '../content/problem.ts';
import { isTemporaryAddress } from '../content/temporary-address.ts';

/** What site.yaml still lacks before the site may be published: its address, its portal, the imprint. */
export const siteQuestions = (content: Content): ReadyItem[] => [
  ...whereItStands(content),
  ...imprint(content),
];

/** The site's address and the portal that it is a part of: without them nothing is published. */
function whereItStands({ lists: { site } }: Content): ReadyItem[] {
  if (!site?.value) return [];
  const { url, portal } = site.value;
  const missing = [
    ...(isTemporaryAddress(url) ? ['Địa chỉ của trang (url) còn là địa chỉ tạm'] : []),
    ...(portal ? [] : ['Chưa ghi cổng mẹ (portal): trang của xã, phường là một phần của cổng tỉnh']),
  ];
  return missing.map((text) => ({ kind: 'imprint', ask: 'operator', file: site.file, text }));
}

/** Requirement A04: six particulars at the foot of every page. */
function imprint(content: Content): ReadyItem[] {
  const site = content.lists.site;
  if (!site?.value) return [];
  const given = site.value.imprint;
  const missing = IMPRINT_FIELDS.filter((key) => given[key] === undefined);
  const items: ReadyItem[] = missing.map((key) => ({
    kind: 'imprint',
    ask: 'operator',
    file: site.file,
    text: `Thông tin chân trang còn thiếu: ${lowerFirst(labelOf(imprintSchema, [key]))}`,
  }));
  if (given.verification.state === 'awaiting')
    items.push({
      kind: 'imprint',
      ask: 'operator',
      file: site.file,
      text: 'Thông tin chân trang chưa được xác minh',
    });
  return items;
}
