import { attributeOffset, attributesOf } from '../../../../src/markdown/attribute-faults.ts';
import { foldMarks } from '../../../../src/text/fold.ts';
import { allEntries, type Finding, type Rule } from '../../../content/content.ts';
import { soundComponents } from '../links/components-lead-somewhere.ts';

/** What a map is called in its description, its caption or the name of its file. */
const MAP = /ban[ -]do(?![a-z])|luoc[ -]do(?![a-z])|so do vi tri/i;
const IN_MARKDOWN = /!\[([^\]]*)\]\(([^)\s]*)/g;

const FAULT = {
  message: 'hình là bản đồ mà chưa ghi ai đã xem chủ quyền (Nghị định 174/2026/NĐ-CP, Điều 93)',
  advice:
    'xem bản đồ có đủ Hoàng Sa, Trường Sa chưa; rồi dùng <Hinh …> và thêm chu-quyen="…": ai đã xem, ngày nào; không đủ thì bỏ hình',
} satisfies Partial<Finding>;

/** A map of the country shows all of it, and somebody has looked (requirement A05). */
export const mapsShowSovereignty: Rule = {
  id: 'maps-show-sovereignty',
  severity: 'error',
  description: 'Bản đồ phải được xem là có đủ chủ quyền trước khi đăng',
  *check(content) {
    for (const entry of allEntries(content)) {
      for (const { index, 0: picture } of entry.body.matchAll(IN_MARKDOWN))
        if (MAP.test(foldMarks(picture))) yield { in: entry, offset: entry.bodyOffset + index, ...FAULT };
      if (!entry.body.includes('<Hinh')) continue;
      for (const element of soundComponents(entry.body)) {
        const attributes = attributesOf(element);
        const told = ['tep', 'mo-ta', 'chu-thich'].map((name) => attributes[name] ?? '').join(' ');
        if (element.name === 'Hinh' && attributes['chu-quyen'] === undefined && MAP.test(foldMarks(told)))
          yield {
            in: entry,
            offset: entry.bodyOffset + attributeOffset(element, 'tep', entry.body),
            value: attributes['tep'],
            ...FAULT,
          };
      }
    }
  },
};
