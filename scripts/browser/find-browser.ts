import { SHELL, workingBrowser } from './installed-browser.ts';
import { installDebian, installKnown } from '../command-line/install-debian.ts';
import { runCommand } from '../command-line/run-command.ts';

const NO_BROWSER = [
  'Không có trình duyệt để chạy kiểm thử, và không tự cài được.',
  'Hãy cài Chromium hoặc Google Chrome (Debian, Ubuntu: sudo apt-get install chromium),',
  'hoặc đặt biến CHROME_PATH là đường dẫn của trình duyệt đã có, rồi chạy lại npm test.',
].join('\n');

async function installWithApt(): Promise<void> {
  console.log('Chưa có trình duyệt: thử cài Chromium bằng apt-get …');
  await installDebian([SHELL]);
  if (!workingBrowser()) await installDebian(['chromium']);
}

async function downloadWithPlaywright(): Promise<void> {
  console.log('Chưa có trình duyệt: đang tải bản của Playwright …');
  await runCommand('playwright', ['install', 'chromium']);
}

/**
 * The path of a browser for the tests: one that is installed, else on Debian as root one from apt, else Playwright's
 * own download.
 * @throws Error in Vietnamese that says what to do
 */
export async function findBrowser(): Promise<string> {
  for (const install of [undefined, installWithApt, downloadWithPlaywright]) {
    await install?.();
    const path = workingBrowser();
    if (path) return path;
  }
  throw new Error(NO_BROWSER);
}

/**
 * As {@link findBrowser}, for hundreds of tests: Chromium's shell is installed beside another browser, where Debian's lists
 * have it; opening a page takes a third less work in it. A browser that CHROME_PATH names stays.
 */
export async function quickestBrowser(): Promise<string> {
  const found = await findBrowser();
  if (process.env['CHROME_PATH'] || found.endsWith(SHELL)) return found;
  await installKnown([SHELL]);
  return findBrowser();
}
