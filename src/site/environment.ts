import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { isCalendarDate } from '../text/days.ts';
import { isOrigin } from '../fields/web-address.ts';

/** The build's whole contract with its surroundings; nothing else reads process.env. */
export interface Environment {
  /** The content folder that is read, absolute: CONTENT_DIR or, over CONTENT_BASE, where commands put the two together. */
  contentDir: string;
  /** CONTENT_DIR: absolute path of the folder that the unit's editors write. */
  ownDir: string;
  /** CONTENT_BASE: absolute path of the content that several units share, over which CONTENT_DIR is laid. */
  baseDir: string | undefined;
  /** SITE_DATE: the day the site speaks of, ISO; the same content and date give byte-identical HTML. */
  siteDate: string;
  /** Whether somebody wrote that day; else it is what the machine's clock says. */
  siteDateIsGiven: boolean;
  /** SITE_URL: origin that overrides `url` of site.yaml, without a trailing slash. */
  siteUrl: string | undefined;
  /** BASE_PATH: path that overrides `basePath` of site.yaml, with a slash at both ends. */
  basePath: string | undefined;
  /** COMMIT: the commit that is built, where git is not at hand to ask. */
  commit: string | undefined;
  /** PRINT: whether this build makes the pages for paper (`npm run print`), which the public site leaves out. */
  print: boolean;
  /** PREVIEW: whether this build also shows what still awaits its approval, each marked so; never to be published. */
  preview: boolean;
}

/** Today's date in Vietnam, whatever the builder's clock zone is. */
export function todayInVietnam(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(now);
}

const COMMIT = /^[0-9a-f]{7,64}$/;
const BASE_PATH = /^\/(?:[a-z0-9-]+\/)*$/;

function problemsOf(variables: Record<string, string | undefined>): string[] {
  const { SITE_DATE, SITE_URL, BASE_PATH: basePath, COMMIT: commit } = variables;
  const problems: string[] = [];
  if (SITE_DATE && !isCalendarDate(SITE_DATE))
    problems.push(
      `SITE_DATE: '${SITE_DATE}' không phải là một ngày; viết năm-tháng-ngày, ví dụ SITE_DATE=2026-11-24`,
    );
  if (SITE_URL && !isOrigin(SITE_URL))
    problems.push(
      `SITE_URL: '${SITE_URL}' sai; chỉ ghi địa chỉ máy chủ, ví dụ SITE_URL=https://tenphuong.tentinh.gov.vn`,
    );
  if (basePath && !BASE_PATH.test(basePath))
    problems.push(
      `BASE_PATH: '${basePath}' sai; bắt đầu và kết thúc bằng "/", chữ thường không dấu, ví dụ BASE_PATH=/cai-cach-hanh-chinh/`,
    );
  if (commit && !COMMIT.test(commit))
    problems.push(`COMMIT: '${commit}' sai; ghi mã của lần ghi (commit) gồm chữ số và chữ a đến f`);
  return problems;
}

/** Where a unit's content over a base is put together: a place of its own for each two. */
const composedFolder = (ownDir: string, baseDir: string, workingDir: string): string => {
  const name = createHash('sha256').update(`${ownDir}\n${baseDir}`).digest('hex').slice(0, 12);
  return resolve(workingDir, '.build/layers', name, 'content');
};

/**
 * Reads CONTENT_DIR, CONTENT_BASE, SITE_DATE, SITE_URL, BASE_PATH, COMMIT, PRINT and PREVIEW.
 * @throws Error in Vietnamese that names every wrong variable at once.
 */
export function readEnvironment(
  variables: Record<string, string | undefined> = process.env,
  workingDir = process.cwd(),
): Environment {
  const problems = problemsOf(variables);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const ownDir = resolve(workingDir, variables['CONTENT_DIR'] || 'content');
  const baseDir = variables['CONTENT_BASE'] ? resolve(workingDir, variables['CONTENT_BASE']) : undefined;
  if (baseDir === ownDir)
    throw new Error(
      `CONTENT_BASE: phần chung và nội dung của đơn vị (CONTENT_DIR) cùng là ${ownDir}; ghi hai thư mục khác nhau`,
    );
  return {
    contentDir: baseDir === undefined ? ownDir : composedFolder(ownDir, baseDir, workingDir),
    ownDir,
    baseDir,
    siteDate: variables['SITE_DATE'] || todayInVietnam(),
    siteDateIsGiven: Boolean(variables['SITE_DATE']),
    siteUrl: variables['SITE_URL']?.replace(/\/$/, '') || undefined,
    basePath: variables['BASE_PATH'] || undefined,
    commit: variables['COMMIT'] || undefined,
    print: variables['PRINT'] === '1',
    preview: variables['PREVIEW'] === '1',
  };
}
