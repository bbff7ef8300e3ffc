import { firstResult } from './first-result.ts';
import { BENCH_BASE, type Bench, type MeasuredSite } from './measures.ts';
import { procedurePageSpread } from '../built-site/page-bytes.ts';

/** Kilobytes, brotli: a procedure page at the 95th percentile; all that is sent until the first search result. */
const PAGE_AIM = 20;
const SEARCH_AIM = 120;
const QUESTIONS = ['dang ky khai sinh', 'giấy độc thân', 'mở quán cà phê', 'làm lại căn cước bị mất'];

/** Weighs what a reader of a built site fetches, as hosts send it. */
export async function measureBytes({ progress, add }: Bench, { siteDir }: MeasuredSite): Promise<void> {
  progress.stage('Cân các trang');
  const { p95 } = procedurePageSpread(siteDir, BENCH_BASE);
  const what = 'trang thủ tục, 95 % nhẹ hơn (brotli)';
  add({ what, value: p95 / 1000, unit: 'KB', aim: PAGE_AIM });
  progress.stage('Tìm thử trong trình duyệt');
  const { bytes } = await firstResult(siteDir, BENCH_BASE, QUESTIONS);
  add({ what: 'tìm: đến kết quả đầu (brotli)', value: bytes / 1000, unit: 'KB', aim: SEARCH_AIM });
}
