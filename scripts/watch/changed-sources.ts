import { existsSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { formatDate } from '../../src/text/dates.ts';
import type { NamedAddress } from '../check-links/collect-addresses.ts';
import type { Finding } from './finding.ts';

const seenSource = z.strictObject({
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  /** The day since which it reads so. */
  since: z.iso.date(),
  /** How many nights one after the other it read otherwise than the night before. */
  restless: z.int().nonnegative(),
});

/** What was read of a source on former nights. */
type SeenSource = z.output<typeof seenSource>;

/** All sources by their addresses, as the watch keeps them from night to night. */
export type SeenSources = Readonly<Record<string, SeenSource>>;

/** From so many nights on a page is one that never reads the same twice (a counter, a day of today): no news. */
const RESTLESS = 3;

/**
 * What former nights have read.
 * @throws Error in Vietnamese where the file is another one: it is never written over
 */
export function readSeenSources(file: string): SeenSources {
  if (!existsSync(file)) return {};
  try {
    return z.record(z.url(), seenSource).parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new Error(
      `${file} không phải sổ nguồn do lệnh này ghi; chọn tệp khác cho --sources, hoặc xóa tệp ấy nếu là sổ hỏng.`,
    );
  }
}

/** The digests of tonight put beside those of former nights. A source that did not answer keeps what is known of it. */
export function seenTonight(
  before: SeenSources,
  tonight: ReadonlyMap<string, string | undefined>,
  day: string,
): SeenSources {
  const after = (url: string, digest: string | undefined): SeenSource[] => {
    const known = before[url];
    if (digest === undefined) return known ? [known] : [];
    if (!known) return [{ digest, since: day, restless: 0 }];
    return [
      known.digest === digest
        ? { ...known, restless: 0 }
        : { digest, since: day, restless: known.restless + 1 },
    ];
  };
  return Object.fromEntries(
    [...tonight].flatMap(([url, digest]) => after(url, digest).map((seen) => [url, seen])),
  );
}

/** The sources that read otherwise than when they were last read, each with the files that rest on it. */
export function changedSources(
  before: SeenSources,
  after: SeenSources,
  sources: readonly NamedAddress[],
): Finding[] {
  return sources.flatMap(({ url, places }) => {
    const [known, now] = [before[url], after[url]];
    if (!known || !now || known.digest === now.digest || now.restless > RESTLESS) return [];
    const often =
      now.restless === RESTLESS ? '; đêm nào cũng đổi, từ mai không kể nữa, thỉnh thoảng mở xem' : '';
    return [
      {
        id: `source ${url} ${now.digest.slice(0, 12)}`,
        text: `${url}: khác bản đọc từ ${formatDate(known.since)}${often}`,
        files: [...new Set(places.map(({ file }) => file))],
      },
    ];
  });
}
