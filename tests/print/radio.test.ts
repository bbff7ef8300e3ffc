import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../scripts/command-line/run-command.ts';
import { readPdf, readQrCodes } from './read-pdf.ts';

/** `npm run print -- --what phat-thanh` over artificial content with an alert, a written script and a word nobody knows. */
const folder = mkdtempSync(join(tmpdir(), 'phat-thanh-thu-'));
const content = join(folder, 'content');
const pdf = (name: string): string => join(folder, 'pdf', `phat-thanh--${name}.pdf`);
const textOf = async (name: string): Promise<string> =>
  (await readPdf(pdf(name))).texts.join(' ').replace(/\s+/g, ' ');
const SITE = 'https://trang-thu.example/cai-cach-hanh-chinh/';

const edit = (file: string, change: (text: string) => string): void =>
  writeFileSync(join(content, file), change(readFileSync(join(content, file), 'utf8')));

let exitCode = -1;
beforeAll(async () => {
  cpSync('tests/fixtures/content-base', content, { recursive: true });
  edit(
    'site.yaml',
    (text) =>
      `${text}\nalerts:\n  - text: Cúp điện từ 7h30 đến 11h ngày 24/11.\n    from: 2026-11-24\n    until: 2026-11-24\n`,
  );
  edit('an-pham/khau-hieu-thu.mdx', (text) =>
    text
      .replace('kind: slogan', 'kind: radio-script')
      .replace(/$/, '\nKính thưa bà con, lệ phí là 8.000 đồng theo DATC.\n'),
  );
  exitCode = await runCommand(
    'node',
    [
      'scripts/print/main.ts',
      ...['--public', 'tests/fixtures/public', '--what', 'phat-thanh', '--out', join(folder, 'pdf')],
    ],
    {
      CONTENT_DIR: content,
      SITE_DATE: '2026-11-24',
      SITE_URL: 'https://trang-thu.example',
      BASE_PATH: '/cai-cach-hanh-chinh/',
    },
  );
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('prints a script of every procedure, news item, alert and written script, and nothing else', () => {
  expect(exitCode).toBe(0);
  const kinds = globSync('*.pdf', { cwd: join(folder, 'pdf') }).map((file) => file.split('--')[1]);
  expect([...new Set(kinds)].sort()).toEqual(['an-pham', 'thong-bao', 'thu-tuc', 'tin-tuc']);
});

describe('a script', () => {
  it('of a procedure leads to its page, and has no figure in what is read', async () => {
    expect(await readQrCodes(pdf('thu-tuc--thu-tuc-mau'))).toContain(`${SITE}thu-tuc/thu-tuc-mau/`);
    const [, spoken = ''] = (await textOf('thu-tuc--thu-tuc-mau')).split('Kính thưa bà con');
    expect(spoken).toContain('Sau đây là hướng dẫn thủ tục');
    expect(spoken.replace(/Trang \d+\/\d+/g, '')).not.toMatch(/\d/);
  });

  it('of an alert says it twice, hours and days in words', async () => {
    const said = 'Cúp điện từ bảy giờ ba mươi đến mười một giờ ngày hai mươi bốn tháng mười một.';
    const text = (await textOf('thong-bao--1')).replaceAll(' / ', ' ');
    expect(text.split(said)).toHaveLength(3);
  });

  it('that people wrote gets no second greeting, its time, and what nobody can read in a frame', async () => {
    const text = await textOf('an-pham--khau-hieu-thu');
    expect(text.match(/Kính thưa bà con/g)).toHaveLength(1);
    expect(text).toMatch(/Đọc khoảng nửa phút \(\d+ tiếng\)/);
    expect(text).toContain('Máy chưa biết đọc, người đọc tự định trước khi lên loa DATC');
    // The frame stands a little apart from the stop behind it.
    expect(text.replaceAll(' / ', ' ')).toMatch(/lệ phí là tám nghìn đồng theo DATC ?\./);
  });
});
