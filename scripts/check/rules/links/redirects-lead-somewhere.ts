import { movedOnly, pageOf, waysOf } from '../../../../src/site/redirects.ts';
import { knownAddresses, type KnownAddresses } from '../../../addresses/known-addresses.ts';
import type { Finding, Rule } from '../../../content/content.ts';
import { nearest } from '../../../../src/text/nearest.ts';

type Said = Pick<Finding, 'message' | 'advice'> & { field: 'from' | 'to' };

/** An old address must lead to a page, without going round in a ring, and not away from a page that stands. */
export const redirectsLeadSomewhere: Rule = {
  id: 'redirects-lead-somewhere',
  severity: 'error',
  description: 'Địa chỉ đã chuyển phải dẫn tới một trang đang có, địa chỉ đã gỡ không còn trang',
  *check(content) {
    const file = content.lists.redirects;
    const redirects = file?.value;
    if (!file || !redirects) return;
    const known = knownAddresses(content);
    const rings = new Set(
      waysOf(movedOnly(redirects)).flatMap(({ from, isCycle }) => (isCycle ? [from] : [])),
    );
    const moved = new Set<string>(movedOnly(redirects).map(({ from }) => from));
    const seen = new Set<string>();
    for (const [index, { from, to }] of redirects.entries()) {
      const leadsOn = to === undefined || moved.has(pageOf(to));
      const said =
        faultOfOld(from, known, seen) ??
        (rings.has(from) ? RING : leadsOn ? undefined : faultOfNew(pageOf(to), known));
      seen.add(from);
      if (said) {
        const { field, ...words } = said;
        yield { in: file, path: [index, field], ...words };
      }
    }
  },
};

const RING: Said = {
  field: 'to',
  message: 'các dòng chuyển hướng dẫn vòng, không tới trang nào',
  advice: 'sửa để dòng cuối dẫn tới một trang đang có',
};

function faultOfOld(from: string, { pages }: KnownAddresses, seen: ReadonlySet<string>): Said | undefined {
  if (pages.has(from))
    return {
      field: 'from',
      message: 'đang có trang ở địa chỉ này nên không chuyển đi, không ghi là đã gỡ được',
      advice: 'xóa dòng này, hoặc đổi tên mục đang có',
    };
  return seen.has(from)
    ? { field: 'from', message: 'địa chỉ cũ này đã có ở một dòng trên', advice: 'giữ một dòng' }
    : undefined;
}

function faultOfNew(to: string, { pages, isPossible }: KnownAddresses): Said | undefined {
  if (isPossible(to)) return undefined;
  const likely = nearest(to, pages);
  return {
    field: 'to',
    message: `trang '${to}' không có` + (likely ? `; có phải '${likely}'?` : ''),
    advice: likely ? `đổi thành '${likely}'` : 'ghi địa chỉ của một trang đang có',
  };
}
