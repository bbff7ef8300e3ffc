import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leadsToFile } from '../built-site/leads-to-file.ts';
import { FIRST_VIEW, pageScales, procedurePages } from '../built-site/page-bytes.ts';
import { spreadOf } from '../../src/text/spread.ts';
import { refuseLoss } from '../build/unlikely-build.ts';
import { filesBelow } from './copy-site.ts';
import { lostPages, type Lost, type RecordedSite } from './lost-pages.ts';
import { withoutReferences } from '../../src/text/character-references.ts';

/** One procedure page in so many is weighed. */
const WEIGHED = 20;
/** Broken links that are named; more are counted. */
const NAMED = 20;

/** Without these a site is none. */
const NEEDED = ['index.html', '404.html', 'sw.js'];

/**
 * What keeps a built site from being published, and what is only told: it is no whole site or none to be published, pages of it or of the live one
 * are lost, its links lead nowhere, its first view is too heavy, or it stands for another address than the live one.
 * @param liveDir how the live site is named on the command line
 * @throws UnlikelyBuild where it lost many pages against the live one
 */
export function releaseFaults(
  site: RecordedSite,
  live: RecordedSite | undefined,
  liveDir: string,
  allowFewerPages: boolean,
): Lost {
  const { siteDir, record } = site;
  const refused = (fault: string): Lost => ({ faults: [fault], notices: [] });
  const lacking = NEEDED.filter((file) => !existsSync(join(siteDir, file)));
  if (lacking.length > 0) return refused(`Bản dựng thiếu ${lacking.join(', ')}; dựng lại trang.`);
  if (record.preview)
    return refused('Đây là bản xem trước, có bài chưa duyệt; dựng lại bằng npm run build -- --release.');
  if (!record.release)
    return refused(
      'Đây không phải bản để đăng (có thể thiếu thông tin chân trang, còn bài chưa duyệt), hoặc bản dựng do chương trình cũ hơn; dựng lại bằng npm run build -- --release. Đã dựng như thế thì nâng cấp chương trình ở nơi dựng (CI) rồi dựng mới, đừng chạy lại lần cũ.',
    );
  refuseLoss(live?.record, record.pages, allowFewerPages);
  if (live && live.record.baseUrl !== record.baseUrl)
    return refused(
      `Bản mới dựng cho ${record.baseUrl}, bản đang chạy là ${live.record.baseUrl}: khác trang, đăng vào thư mục khác.`,
    );
  const basePath = new URL(record.baseUrl).pathname;
  const { faults, notices } = lostPages(site, live, liveDir);
  return {
    faults: [...faults, ...brokenLinks(siteDir, basePath), ...overweight(siteDir, basePath)],
    notices,
  };
}

const ADDRESS = /\s(?:href|src|action|poster)="([^"]*)"/g;

/** A page of the site; the editors' guide has pictures that a unit need not bring along. */
const isForReaders = (path: string): boolean => path.endsWith('.html') && !path.startsWith('quan-tri/');

/** The path of an address as HTML writes it. */
const pathOf = (address: string): string => withoutReferences(address.replace(/[?#].*$/s, ''));

/** Links below the base path that lead to no file, each with the first page that has it. */
function brokenLinks(siteDir: string, basePath: string): string[] {
  const asked = new Map<string, string>();
  for (const file of filesBelow(siteDir).files.filter(isForReaders))
    for (const [, value = ''] of readFileSync(join(siteDir, file), 'utf8').matchAll(ADDRESS))
      if (value.startsWith(basePath) && !asked.has(value)) asked.set(value, file);
  const broken = [...asked].filter(([value]) => !leadsToFile(siteDir, pathOf(value.slice(basePath.length))));
  const more = broken.length > NAMED ? [`… và ${broken.length - NAMED} liên kết hỏng nữa.`] : [];
  return [
    ...broken.slice(0, NAMED).map(([value, file]) => `${file}: liên kết "${value}" không dẫn đến đâu.`),
    ...more,
  ];
}

function overweight(siteDir: string, basePath: string): string[] {
  const weigh = pageScales(siteDir, basePath);
  const procedures = procedurePages(siteDir)
    .filter((_, at) => at % WEIGHED === 0)
    .map((page) => weigh(page).total);
  const weights = [
    ['Trang chủ', weigh('index.html').total, FIRST_VIEW.home],
    ...(procedures.length > 0
      ? ([['Trang thủ tục (95 % nhẹ hơn)', spreadOf(procedures).p95, FIRST_VIEW.procedure]] as const)
      : []),
  ] as const;
  return weights
    .filter(([, bytes, most]) => bytes > most)
    .map(([what, bytes, most]) => `${what} nặng ${bytes} byte (brotli), quá ${most} byte.`);
}
