import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../scripts/command-line/run-command.ts';
import { LONG_NAME, writeHardContent } from './hard-content.ts';
import { fontsOf, mainTextSize, readPdf, readQrCodes } from './read-pdf.ts';

/** `npm run print` over artificial content whose second procedure is as long as the law allows itself to be. */
const folder = mkdtempSync(join(tmpdir(), 'ban-in-thu-'));
const content = join(folder, 'content');
const pdf = (name: string): string => join(folder, 'pdf', `${name}.pdf`);
const SITE = 'https://trang-thu.example/cai-cach-hanh-chinh/';
const HARD_SHEET = 'niem-yet--co-quan-thu--thu-tuc-dai';
const print = (...args: string[]): Promise<number> =>
  runCommand(
    'node',
    ['scripts/print/main.ts', '--public', 'tests/fixtures/public', '--out', join(folder, 'pdf'), ...args],
    {
      CONTENT_DIR: content,
      SITE_DATE: '2026-11-24',
      SITE_URL: 'https://trang-thu.example',
      BASE_PATH: '/cai-cach-hanh-chinh/',
    },
  );

let exitCode = -1;
beforeAll(async () => {
  writeHardContent(content);
  exitCode = await print('--what', 'tat-ca');
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('prints everything, and nothing is cut', () => expect(exitCode).toBe(0));

describe.each([
  [HARD_SHEET, [210, 297], 'thu-tuc/thu-tuc-dai/'],
  ['niem-yet--co-quan-thu--thu-tuc-mau', [210, 297], 'thu-tuc/thu-tuc-mau/'],
  ['mot-trang--thu-tuc-dai', [210, 297], 'thu-tuc/thu-tuc-dai/'],
  ['mot-trang--thu-tuc-mau', [210, 297], 'thu-tuc/thu-tuc-mau/'],
  ['phan-anh--co-quan-thu', [210, 297], 'phan-anh-kien-nghi/'],
  ['duong-day-nong--bang', [297, 420], 'duong-day-nong/'],
  ['to-gap--thu-tuc--thu-tuc-dai', [297, 210], 'thu-tuc/thu-tuc-dai/'],
  ['to-gap--su-kien--viec-thu', [297, 210], 'su-kien/viec-thu/'],
  ['so-tay--linh-vuc-thu', [148, 210], 'linh-vuc/linh-vuc-thu/'],
  ['thay-doi--danh-sach', [210, 297], 'thay-doi/'],
  ['ban-tin--2026-11', [210, 297], 'ban-tin/2026-11/'],
  ['phieu-hoi--mau', [210, 297], 'hoi-dap/'],
])('%s', (name, size, path) => {
  it('is a tagged PDF of its format, with title and language', async () => {
    const { isTagged, language, title, size: found } = await readPdf(pdf(name));
    expect({ isTagged, language, found }).toEqual({ isTagged: true, language: 'vi', found: size });
    expect(title).toContain('Trang thử');
  });

  it('leads a phone that reads its code to its page', async () =>
    expect(await readQrCodes(pdf(name))).toContain(SITE + path));
});

describe('the letters', () => {
  it("of every PDF are the project's own, none of the machine", async () => {
    const files = globSync('*.pdf', { cwd: join(folder, 'pdf') });
    expect(files.length).toBeGreaterThan(8);
    for (const file of files)
      for (const font of await fontsOf(join(folder, 'pdf', file)))
        expect(font, file).toMatch(/^(?:BeVietnamPro-(?:Regular|SemiBold|Bold)|DejaVuSans(?:-Bold)?)$/);
  });

  it('of text and page numbers are drawn for Vietnamese; only signs that these lack come from the second font', async () => {
    expect(await fontsOf(pdf('phan-anh--co-quan-thu'))).toEqual([
      'BeVietnamPro-Bold',
      'BeVietnamPro-Regular',
    ]);
    expect(await fontsOf(pdf(HARD_SHEET))).toContain('DejaVuSans');
    expect((await readPdf(pdf(HARD_SHEET))).texts.join(' ')).toContain('≤ 30 m², → ●');
  });
});

describe('the posting sheet of the longest procedure', () => {
  it('has its whole name, all 40 papers, the right, the day, the decision and the mark of the content', async () => {
    const text = (await readPdf(pdf(HARD_SHEET))).texts.join(' ');
    expect(text).toContain(LONG_NAME);
    expect(text.match(/Giấy tờ thử số/g)).toHaveLength(40);
    for (const words of ['Điều 21', '01/02/2026', '999/QĐ-BTH', 'Ủy ban nhân dân xã Thử'])
      expect(text).toContain(words);
    expect(text).toMatch(/Mã nội dung [0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}/);
  });

  it('has the parts in the order of the law', async () => {
    const text = (await readPdf(pdf(HARD_SHEET))).texts.join(' ');
    const parts = [
      'Trình tự thực hiện',
      'Cách thức thực hiện',
      'Thành phần hồ sơ',
      'Đối tượng thực hiện',
      'Cơ quan thực hiện',
      'Căn cứ pháp lý',
      'Mẫu đơn, tờ khai',
    ].map((part) => text.indexOf(part));
    expect(parts).not.toContain(-1);
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
  });

  it('names its forms right after its last part', async () => {
    const text = (await readPdf(pdf(HARD_SHEET))).texts.join(' ');
    expect(text.slice(text.lastIndexOf('Mẫu đơn, tờ khai'))).toContain('Tờ khai đính kèm thử');
  });
});

it('says of the feedback posting that it is a draft, and shows no unverified address', async () => {
  const text = (await readPdf(pdf('phan-anh--co-quan-thu'))).texts.join(' ');
  expect(text).toContain('Dự thảo – chờ đối chiếu mẫu');
  expect(text).toContain('Không bao gồm khiếu nại, tố cáo');
});

it.each(['to-gap--thu-tuc--thu-tuc-dai', 'to-gap--thu-tuc--thu-tuc-mau', 'to-gap--su-kien--viec-thu'])(
  'folds %s out of one sheet',
  async (name) => expect((await readPdf(pdf(name))).pages).toBe(2),
);

it('asks on one sheet', async () => expect((await readPdf(pdf('phieu-hoi--mau'))).pages).toBe(1));

it.each(['mot-trang--thu-tuc-dai', 'mot-trang--thu-tuc-mau'])(
  'keeps %s on one page, with the answers, the papers, the right and the day',
  async (name) => {
    const { pages, texts } = await readPdf(pdf(name));
    expect(pages).toBe(1);
    for (const words of [
      'Phí, lệ phí',
      'Thời hạn giải quyết',
      'Giấy tờ',
      'Điều 21',
      'in theo ngày 24/11/2026',
    ])
      expect(texts[0]).toContain(words);
  },
);

it('keeps all numbers on one board, those that can be called above those still awaited', async () => {
  const { pages, texts } = await readPdf(pdf('duong-day-nong--bang'));
  expect(pages).toBe(1);
  expect(texts[0]).toMatch(/Đường dây thử.*Chờ cơ quan xác minh số.*Đường dây chờ số/);
});

describe('the inner side of a leaflet', () => {
  const inside = async (name: string): Promise<string> => (await readPdf(pdf(name))).texts[1] ?? '';

  it('tells all of a short procedure, in large letters', async () => {
    expect(await inside('to-gap--thu-tuc--thu-tuc-mau')).not.toContain('quét mã');
    expect(await mainTextSize(pdf('to-gap--thu-tuc--thu-tuc-mau'), 2)).toBeGreaterThanOrEqual(13);
  });

  it('names all papers of a long one, and says where the rest stands', async () => {
    const text = await inside('to-gap--thu-tuc--thu-tuc-dai');
    expect(text.match(/Giấy tờ thử số/g)).toHaveLength(40);
    expect(text).toContain('lưu ý của từng giấy: quét mã ở mặt sau');
  });
});

it('gives each chapter of the booklet the page on which it begins', async () => {
  const { texts } = await readPdf(pdf('so-tay--linh-vuc-thu'));
  const begins = texts.findIndex((text, index) => index > 1 && /^(?:\d+ )?Thủ tục mẫu/.test(text)) + 1;
  expect(begins).toBeGreaterThan(2);
  expect(texts[1]).toContain('Mục lục');
  expect(/Mẫu (\d+)/.exec(texts[1] ?? '')?.[1]).toBe(String(begins));
});
