import { phraseKey } from '../../../../src/search/synonyms.ts';
import { nearest } from '../../../../src/text/nearest.ts';
import { knownAddresses } from '../../../addresses/known-addresses.ts';
import type { Rule } from '../../../content/content.ts';

/** The nearest page above an address that search shows, if any. */
function searchedAbove(address: string, isSearched: (address: string) => boolean): string | undefined {
  const above = address.replace(/[^/]+\/$/, '');
  return above === '' || isSearched(above) ? above || undefined : searchedAbove(above, isSearched);
}

/** What people ask leads to one page, which search shows; it would take two for each other. */
export const askedPagesExist: Rule = {
  id: 'asked-pages-exist',
  severity: 'error',
  description: 'Cách hỏi phải dẫn tới một trang mà tìm kiếm hiện được, mỗi cách hỏi một trang',
  *check(content) {
    const file = content.lists.askedPages;
    if (!file?.value) return;
    const { pages, isPossible, isSearched } = knownAddresses(content);
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
      } else if (!isSearched(page)) {
        const above = searchedAbove(page, isSearched);
        yield {
          ...at,
          message: 'tìm kiếm không bao giờ hiện trang này, nên cách hỏi ở đây không có tác dụng',
          advice: above ? `đổi thành trang chứa nó: '${above}'` : 'ghi trang khác hoặc xóa dòng này',
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
