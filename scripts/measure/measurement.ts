import { spreadOf } from '../../src/text/spread.ts';
import { BARRIERS, type Barrier, type PageFacts } from './page-facts.ts';
import type { ContentCounts } from './content-counts.ts';

/** The file at the site's root by which anybody's machine measures the site (Nghị định 224/2026/NĐ-CP art. 12; E05). */
export const MEASUREMENT = 'do-luong.json';

/** Rises when a field changes its name or meaning. */
const MEASUREMENT_VERSION = 1;

/** So many broken links and barriers are named; all are counted. */
const MOST_NAMED = 20;

/** What this build didn't look at, and who does. */
const NOT_MEASURED: readonly { what: string; why: string }[] = [
  {
    what: 'Liên kết ra ngoài còn mở được không',
    why: 'Lần dựng không dùng mạng; lệnh "npm run check:links" hỏi mỗi đêm.',
  },
  { what: 'Neo trong trang', why: 'Bộ kiểm tra của dự án xem, không phải lần dựng.' },
  {
    what: 'Độ tương phản, bàn phím, màn hình hẹp, trình đọc màn hình',
    why: 'Cần trình duyệt hay người dùng; bộ kiểm tra của dự án xem phần máy xem được.',
  },
  { what: 'Tốc độ tải ở máy người đọc', why: 'Tùy máy chủ và đường truyền; ở đây chỉ có số byte chưa nén.' },
  { what: 'Số lượt xem, mức hài lòng', why: 'Trang không đếm, không theo dõi người đọc.' },
];

/** What a measurement is made of. */
export interface Measured {
  siteDate: string;
  content: ContentCounts;
  pages: readonly PageFacts[];
  /** How many pages the sitemap lists. */
  listed: number;
  /** Whether a file, no page, stands at a path under the base path. */
  isFile: (path: string) => boolean;
}

/** The measurement as published; the same site gives the same bytes. */
export function formatMeasurement({ siteDate, content, pages, listed, isFile }: Measured): string {
  const paths = new Set(pages.map(({ path }) => path));
  const broken = pages.flatMap(({ path, linked }) =>
    linked.filter((to) => !paths.has(to) && !isFile(to)).map((to) => ({ page: path, to })),
  );
  const withBarriers = pages.filter(({ barriers }) => barriers.length > 0);
  const measurement = {
    version: MEASUREMENT_VERSION,
    siteDate,
    content,
    pages: { built: pages.length, inSiteMap: listed, bytes: weights(pages) },
    links: {
      withinSite: pages.reduce((sum, { linked }) => sum + linked.length, 0),
      broken: broken.length,
      brokenAt: broken.slice(0, MOST_NAMED),
      otherHosts: new Set(pages.flatMap(({ hosts }) => hosts)).size,
    },
    accessibility: {
      pages: pages.length,
      pagesWithBarriers: withBarriers.length,
      barriers: (Object.keys(BARRIERS) as Barrier[]).map((id) => ({
        id,
        label: BARRIERS[id],
        count: pages.reduce((sum, page) => sum + page.barriers.filter((one) => one === id).length, 0),
      })),
      barriersAt: withBarriers.slice(0, MOST_NAMED).map(({ path }) => path),
    },
    notMeasured: NOT_MEASURED,
  };
  return `${JSON.stringify(measurement, null, 2)}\n`;
}

/** Bytes of HTML: of the middle page, of the one that only a twentieth exceeds, of the heaviest. */
function weights(pages: readonly PageFacts[]): Record<'median' | 'p95' | 'largest', number> {
  const { median, p95, max: largest } = spreadOf(pages.map(({ bytes }) => bytes));
  return { median, p95, largest };
}
