import { phraseKey } from '../../../../src/search/synonyms.ts';
import { nearest } from '../../../../src/text/nearest.ts';
import { knownAddresses } from '../../../addresses/known-addresses.ts';
import type { Rule } from '../../../content/content.ts';

/** What people ask leads to one page, which is there; search would take two for each other. */
export const askedPagesExist: Rule = {
  id: 'asked-pages-exist',
  severity: 'error',
  description: 'Cách hỏi phải dẫn tới một trang đang có, mỗi cách hỏi một trang',
  *check(content) {
    const file = content.lists.askedPages;
    if (!file?.value) return;
    const { pages, isPossible } = knownAddresses(content);
    const askedFor = new Map<string, string>();
    const listed = new Set<string>();
    for (const [index, { page, asks }] of file.value.entries()) {
      const at = { in: file, path: [index, 'page'], value: page };
      if (listed.has(page))
        yield {
          ...at,
          message: 'trang này đã có ở một dòng trên',
          advice: 'gộp cách hỏi của hai dòng làm một',
        };
      listed.add(page);
      if (!isPossible(page)) {
        const likely = nearest(page, pages);
        yield {
          ...at,
          message: 'không có trang ở địa chỉ này',
          advice: likely ? `đổi thành '${likely}'` : 'ghi địa chỉ của một trang đang có',
        };
      }
      for (const [place, ask] of asks.entries()) {
        const key = phraseKey(ask).split(' ').sort().join(' ');
        const other = askedFor.get(key);
        askedFor.set(key, page);
        if (other !== undefined)
          yield {
            in: file,
            path: [index, 'asks', place],
            value: ask,
            message:
              other === page ? 'cách hỏi này đã có ở trên' : `cách hỏi này đã dẫn tới trang '${other}'`,
            advice: 'giữ một chỗ: nơi trả lời đúng hơn; chỗ kia ghi bằng chữ khác hoặc xóa',
          };
      }
    }
  },
};
