import { mayBeSource } from '../../../../src/site/source-hosts-schema.ts';
import { allFiles, type Rule } from '../../../content/content.ts';
import type { Path } from '../../../content/problem.ts';

/** Every source of a value, at any depth, with its address. */
function* sourcesIn(data: unknown, path: Path): Generator<{ path: Path; url: string }> {
  if (typeof data !== 'object' || data === null || data instanceof Date) return;
  for (const [key, value] of Object.entries(data)) {
    const step = Array.isArray(data) ? Number(key) : key;
    const list = key === 'sources' && Array.isArray(value) ? value : key === 'source' ? [value] : [];
    for (const [index, source] of list.entries()) {
      const url = (source as { url?: unknown } | null)?.url;
      if (typeof url === 'string')
        yield { path: [...path, step, ...(key === 'sources' ? [index] : []), 'url'], url };
    }
    if (list.length === 0) yield* sourcesIn(value, [...path, step]);
  }
}

const hostOf = (url: string): string | undefined => (URL.canParse(url) ? new URL(url).hostname : undefined);

/** A source leads to the State, or to a host that the office has chosen for a reason: never to a person's own storage. */
export const sourceHosts: Rule = {
  id: 'source-hosts',
  severity: 'error',
  description: 'Nguồn chỉ dẫn tới cơ quan nhà nước hoặc nơi có trong danh sách, kèm lý do',
  *check(content) {
    const rows = content.lists.sourceHosts?.value;
    if (!rows) return;
    for (const file of allFiles(content))
      for (const { path, url } of sourcesIn(file.data, [])) {
        const host = hostOf(url);
        if (host !== undefined && !mayBeSource(rows, host))
          yield {
            in: file,
            path,
            message: `'${host}' chưa có trong danh sách nơi được dẫn làm nguồn`,
            advice:
              'dẫn văn bản hoặc trang của cơ quan; chỉ có bản chép thì ghi tên nguồn kèm "bản chép thứ cấp" và bỏ url; báo, đài thì thêm vào noi-dan-nguon.yaml kèm lý do',
          };
      }
  },
};
