import { builtAddresses } from '../built-site/built-addresses.ts';
import type { BuildRecord } from '../built-site/build-record.ts';

/** Lost addresses that are named; more are counted. */
const NAMED = 20;

/** A built site and what it says of itself. */
export interface RecordedSite {
  /** Absolute. */
  siteDir: string;
  record: BuildRecord;
}

/**
 * What a built site lacks, one Vietnamese line each: pages that it counted when it was built, and addresses of the live
 * site at which nothing stands any more, neither a page nor a way to another nor word that it is gone.
 * @param live nothing before the first release, or where it can't be read
 * @param liveDir how the live site is named on the command line
 */
export function lostPages(
  { siteDir, record }: RecordedSite,
  live: RecordedSite | undefined,
  liveDir: string,
): string[] {
  const standing = builtAddresses(siteDir);
  const there = [...standing.values()].filter((what) => what === 'page').length;
  const short =
    there === record.pages
      ? []
      : [
          `phien-ban.json ghi ${record.pages} trang, trong thư mục có ${there}: bản dựng không còn nguyên; dựng lại, hoặc chép lại cho đủ.`,
        ];
  // A site of an earlier day need not have what came later.
  if (!live || record.siteDate < live.record.siteDate) return short;
  const lost = [...builtAddresses(live.siteDir).keys()].filter((path) => !standing.has(path));
  if (lost.length === 0) return short;
  return [
    ...short,
    ...lost.slice(0, NAMED).map((path) => `${path}: địa chỉ của trang đang chạy, bản mới không còn.`),
    ...(lost.length > NAMED ? [`… và ${lost.length - NAMED} địa chỉ nữa.`] : []),
    `Để không mất: ghi sổ từ trang đang chạy (npm run addresses -- --site ${liveDir}), làm theo lời lệnh ấy, rồi dựng lại.`,
  ];
}
