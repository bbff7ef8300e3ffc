import { cpSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Progress } from '../command-line/progress.ts';
import { TEST_DATE } from '../test/sites.ts';
import { copyOfContent, editOneEntry, importInto } from './bench-content.ts';
import type { Figure } from './figures.ts';
import { makeNews } from './made-news.ts';
import { runMeasured, type Measured } from './run-measured.ts';

/** What a measuring works with. */
export interface Bench {
  folder: string;
  progress: Progress;
  add: (figure: Figure) => void;
}

/** A measured build: where its content and its site lie. */
export interface MeasuredSite extends Measured {
  contentDir: string;
  siteDir: string;
  pages: number;
  bytes: number;
}

/** Where the measured sites think they stand. */
export const BENCH_BASE = '/cai-cach-hanh-chinh/';

/** Builds a content folder with today's tools on the day of the tests. */
export async function measureBuild(contentDir: string, publicDir = 'public'): Promise<MeasuredSite> {
  const siteDir = `${contentDir}-site`;
  const measured = await runMeasured('scripts/build/main.ts', ['--out', siteDir, '--public', publicDir], {
    CONTENT_DIR: contentDir,
    BASE_PATH: BENCH_BASE,
    SITE_DATE: TEST_DATE,
  });
  console.log(`\n${contentDir}\n${stagesOf(measured.output)}`);
  const files = globSync('**/*', { cwd: siteDir, withFileTypes: true }).filter((file) => file.isFile());
  return {
    ...measured,
    contentDir,
    siteDir,
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    bytes: files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0),
  };
}

/** The table of stages that a build ends with. */
const stagesOf = (output: string): string => (output.match(/^ {2}.+ giây +\d+ %$/gm) ?? []).join('\n');

/** What a site is to reach, in seconds and gigabytes. */
interface Aims {
  cold?: number;
  warm: number;
  edited?: number;
  gigabytes?: number;
}

/**
 * Measures a site three times: with no link picture drawn yet, with all of them and the bundled program but no page of an
 * earlier build, and after one entry was edited.
 */
export async function measureSite(
  { folder, progress, add }: Bench,
  title: string,
  aims: Aims,
  records?: string,
): Promise<MeasuredSite> {
  const contentDir = copyOfContent(join(folder, title.replace(/\W+/g, '-')), String(Date.now()));
  if (records) {
    progress.stage(`Nhập ${title}`);
    const { seconds } = await importInto(contentDir, records);
    add({ what: `nhập ${title}`, value: seconds, unit: 'giây' });
  }
  const measure = async (dir: string, how: string, aim: number | undefined): Promise<MeasuredSite> => {
    progress.stage(`${title}, ${how}`);
    const site = await measureBuild(dir);
    const { seconds, pages, bytes } = site;
    add({ what: `${title}, ${how}`, value: seconds, unit: 'giây', ...(aim && { aim }), pages, bytes });
    return site;
  };
  const cold = await measure(contentDir, 'chưa vẽ ảnh nào', aims.cold);
  const again = `${contentDir}-2`;
  cpSync(contentDir, again, { recursive: true });
  const warm = await measure(again, 'ảnh đã vẽ', aims.warm);
  editOneEntry(again);
  await measure(again, 'sửa một mục', aims.edited);
  const peak = Math.max(cold.peakMegabytes ?? 0, warm.peakMegabytes ?? 0) / 1024;
  add({
    what: `${title}, bộ nhớ nhiều nhất`,
    value: peak,
    unit: 'GB',
    ...(aims.gigabytes && { aim: aims.gigabytes }),
  });
  return warm;
}

/** Measures `npm run check` over a content folder. */
export async function measureCheck({ progress, add }: Bench, dir: string, aim: number): Promise<void> {
  progress.stage('Kiểm tra nội dung');
  const { seconds, output } = await runMeasured(
    'scripts/check/main.ts',
    ['--content', dir],
    { SITE_DATE: TEST_DATE },
    [0, 1],
  );
  const entries = /Đã kiểm tra (\d+) mục/.exec(output)?.[1] ?? '?';
  add({ what: `check, ${entries} mục`, value: seconds, unit: 'giây', aim });
}

/** The most that any list of news may weigh, not packed. */
const LIST_KILOBYTES = 60;

/** Builds a site of invented news and measures its speed and its heaviest list. */
export async function measureNews({ folder, progress, add }: Bench, count: number): Promise<void> {
  const contentDir = join(folder, 'tin');
  progress.stage(`Dựng ${count} tin bịa`);
  makeNews(contentDir, count, TEST_DATE);
  const {
    siteDir,
    seconds,
    pages,
    bytes,
    peakMegabytes = 0,
  } = await measureBuild(contentDir, 'tests/fixtures/public');
  const lists = globSync(
    [
      'tin-tuc/index.html',
      'tin-tuc/[0-9]*/index.html',
      'tin-tuc/*/trang-*/index.html',
      'so-do-trang/index.html',
      'index.html',
    ],
    {
      cwd: siteDir,
    },
  );
  const heaviest = Math.max(...lists.map((file) => statSync(join(siteDir, file)).size)) / 1024;
  const title = `${count} tin bịa`;
  add({ what: `${title}, chưa vẽ ảnh nào`, value: seconds, unit: 'giây', pages, bytes });
  add({ what: `${title}, trang mỗi giây`, value: pages / seconds, unit: 'trang/giây' });
  add({ what: `${title}, bộ nhớ nhiều nhất`, value: peakMegabytes / 1024, unit: 'GB' });
  const what = `${title}, trang danh sách nặng nhất trong ${lists.length} trang`;
  add({ what, value: heaviest, unit: 'KB', aim: LIST_KILOBYTES });
}
