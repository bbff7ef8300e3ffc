import { SECTIONS, type Section } from '../../src/site/sections.ts';
import { builtAddresses } from '../built-site/built-addresses.ts';
import type { BuildRecord } from '../built-site/build-record.ts';

/** Lost addresses that are named; more are counted. */
const NAMED = 20;

/** First steps of the addresses of entries; what has no pages of entries has none to lose. */
const FOLDERS: ReadonlySet<string> = new Set(
  Object.values<Section>(SECTIONS).flatMap(({ path, collection }) => (collection ? [path] : [])),
);

/** A year of news, a month's bulletin: lists that stand where an entry's page would. */
const TIME = /^\d{4}(?:-\d{2})?$/;

/**
 * Whether an address is that of a section, a standing page or an entry, of which editors decide; all others are made of
 * entries by the build (a letter, a state, a further page of a list), and go with them from one day to the next.
 */
function isForEditors(address: string): boolean {
  const [folder = '', name, ...below] = address.split('/').slice(0, -1);
  if (name === undefined) return true;
  return below.length === 0 && !TIME.test(name) && FOLDERS.has(folder);
}

/** A built site and what it says of itself. */
export interface RecordedSite {
  /** Absolute. */
  siteDir: string;
  record: BuildRecord;
}

/** What a built site lacks, one Vietnamese line each. */
export interface Lost {
  /** For these it is not published. */
  faults: string[];
  /** These happen from one day to the next. */
  notices: string[];
}

/**
 * What a built site lacks: pages that it counted when it was built, and addresses of the live site at which nothing
 * stands any more, neither a page nor a way to another nor word that it is gone. Pages that the build makes by itself may
 * go: they lead upward only once the ledger has them, and whoever builds by the clock may not be able to write it.
 * @param live nothing before the first release, or where it can't be read
 * @param liveDir how the live site is named on the command line
 */
export function lostPages(
  { siteDir, record }: RecordedSite,
  live: RecordedSite | undefined,
  liveDir: string,
): Lost {
  const standing = builtAddresses(siteDir);
  const there = [...standing.values()].filter((what) => what === 'page').length;
  const short =
    there === record.pages
      ? []
      : [
          `phien-ban.json ghi ${record.pages} trang, trong thư mục có ${there}: bản dựng không còn nguyên; dựng lại, hoặc chép lại cho đủ.`,
        ];
  // A site of an earlier day need not have what came later.
  if (!live || record.siteDate < live.record.siteDate) return { faults: short, notices: [] };
  const gone = [...builtAddresses(live.siteDir).keys()].filter((path) => !standing.has(path));
  const lost = gone.filter(isForEditors);
  const byDay = gone.filter((path) => !isForEditors(path));
  const notices = byDay.length === 0 ? [] : [noticeOf(byDay)];
  if (lost.length === 0) return { faults: short, notices };
  const faults = [
    ...short,
    ...lost.slice(0, NAMED).map((path) => `${path}: địa chỉ của trang đang chạy, bản mới không còn.`),
    ...(lost.length > NAMED ? [`… và ${lost.length - NAMED} địa chỉ nữa.`] : []),
    'Để không mất: ở kho nội dung, trả lại tệp của mục, hoặc ghi vào chuyen-huong.yaml địa chỉ mới (to) hay đã gỡ hẳn (gone: true), rồi dựng lại.',
    `Máy này có cả nội dung thì npm run addresses -- --site ${liveDir} tìm giúp mục nào đã đổi tên.`,
  ];
  return { faults, notices };
}

function noticeOf(byDay: readonly string[]): string {
  const more = byDay.length > NAMED ? ` và ${byDay.length - NAMED} trang nữa` : '';
  return `Bản mới không còn ${byDay.length} trang do máy tự làm: ${byDay.slice(0, NAMED).join(', ')}${more}. Ghi sổ sau mỗi lần đăng (npm run addresses) thì những địa chỉ như thế tự dẫn về trang trên.`;
}
