import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { CONTENT_SITE, TEST_DIR, TEST_SITE_URL } from '../../scripts/test/sites.ts';
import { parsePage, textOf } from './reading/dom.ts';

const PROJECT = join(import.meta.dirname, '../..');
const siteDir = (day: string): string => join(TEST_DIR, `calendar-site-${day}`);

/** Builds the artificial procedures of tests/fixtures/calendar/ as they stand on a day. */
function buildFor(day: string): void {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build/main.ts', '--out', siteDir(day)], {
    cwd: PROJECT,
    encoding: 'utf8',
    env: {
      ...process.env,
      CONTENT_DIR: join(PROJECT, 'tests/fixtures/calendar'),
      BASE_PATH: CONTENT_SITE.basePath,
      SITE_DATE: day,
      SITE_URL: TEST_SITE_URL,
    },
  });
  expect(status, stderr).toBe(0);
}

/** The HTML of a page; undefined where the site has none at the address. */
function built(day: string, path: string): string | undefined {
  const file = join(siteDir(day), path, 'index.html');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

const mainText = (day: string, path: string): string =>
  textOf(parsePage(built(day, path) ?? '').querySelector('main'));

/** What the page of a procedure is: its text by the decision of the version, or how it tells that there is none. */
function standing(day: string, letter: string): string {
  const html = built(day, `thu-tuc/cap-giay-${letter}`);
  if (html === undefined) return 'no page';
  const [, ended] = /data-ended="(\w+)"/.exec(html) ?? [];
  const [, toCome] = /data-to-come="([\w-]+)"/.exec(html) ?? [];
  const [, version] = /hồ sơ của bản (\d)\/QĐ-BTH/.exec(html) ?? [];
  return ended ?? toCome ?? `text of decision ${version}`;
}

const LETTERS = ['a', 'b', 'c', 'd', 'e'] as const;

/** Read off the decisions in tests/fixtures/calendar/cong-bo/ by hand. */
const ERAS: Record<string, Record<(typeof LETTERS)[number], string>> = {
  '2022-06-01': {
    a: 'text of decision 1',
    b: 'text of decision 1',
    c: 'no page',
    d: 'text of decision 1',
    e: 'no page',
  },
  '2025-06-30': {
    a: 'text of decision 1',
    b: 'text of decision 1',
    c: 'upcoming',
    d: 'text of decision 1',
    e: 'no page',
  },
  '2025-07-01': {
    a: 'text of decision 1',
    b: 'replaced',
    c: 'text of decision 3',
    d: 'abolished',
    e: 'no page',
  },
  '2026-11-24': {
    a: 'text of decision 2',
    b: 'replaced',
    c: 'text of decision 3',
    d: 'abolished',
    e: 'upcoming',
  },
  '2027-03-01': {
    a: 'text of decision 4',
    b: 'replaced',
    c: 'text of decision 3',
    d: 'abolished',
    e: 'text of decision 5',
  },
};

beforeAll(() => {
  for (const day of Object.keys(ERAS)) buildFor(day);
});

describe.each(Object.entries(ERAS))('the same content on %s', (day, expected) => {
  const inForce = LETTERS.filter((letter) => expected[letter].startsWith('text'));
  const others = LETTERS.filter((letter) => !inForce.includes(letter));

  it('shows each procedure as the decisions have it that day', () => {
    expect(Object.fromEntries(LETTERS.map((letter) => [letter, standing(day, letter)]))).toEqual(expected);
  });

  it('lists, searches and maps those in force and no other', () => {
    const list = mainText(day, 'linh-vuc/linh-vuc-thu');
    const sitemap = readFileSync(join(siteDir(day), 'sitemap-0.xml'), 'utf8');
    const index = globSync('tim-kiem/**/*.json', { cwd: siteDir(day) })
      .map((file) => readFileSync(join(siteDir(day), file), 'utf8'))
      .join('\n');
    for (const letter of LETTERS) {
      const isIn = inForce.includes(letter);
      const name = `Cấp giấy ${letter.toUpperCase()}`;
      expect([letter, list.includes(name)]).toEqual([letter, isIn]);
      expect([letter, sitemap.includes(`/thu-tuc/cap-giay-${letter}/<`)]).toEqual([letter, isIn]);
      expect([letter, index.includes(name)]).toEqual([letter, isIn]);
    }
  });

  it('keeps the steps, papers and figures of all others to itself, and Pagefind away from them', () => {
    for (const letter of others) {
      const html = built(day, `thu-tuc/cap-giay-${letter}`) ?? '';
      expect(html).not.toContain(`Tờ khai ${letter.toUpperCase()}`);
      expect(html).not.toMatch(/data-part=|data-pagefind-body|data-procedure/);
    }
  });

  it('never links to a page of this site that is not there', () => {
    for (const page of globSync('thu-tuc/**/*.html', { cwd: siteDir(day) }).concat('thay-doi/index.html'))
      for (const [, path = ''] of readFileSync(join(siteDir(day), page), 'utf8').matchAll(
        /href="\/cai-cach-hanh-chinh\/([^"#?]*\/)"/g,
      ))
        expect([page, path, built(day, path) !== undefined]).toEqual([page, path, true]);
  });
});

describe('a procedure that ends', () => {
  it('leaves its name, decision, day and replacement at its address', () => {
    const text = mainText('2026-11-24', 'thu-tuc/cap-giay-b');
    expect(text).toContain('Thủ tục này đã được thay thế từ ngày 01/07/2025.');
    expect(text).toContain('Thay thế theo Quyết định 3/QĐ-BTH của Bộ Thử, ký ngày 16/06/2025.');
    expect(built('2026-11-24', 'thu-tuc/cap-giay-b')).toContain(
      '<a href="/cai-cach-hanh-chinh/thu-tuc/cap-giay-c/">Cấp giấy C</a>',
    );
  });

  it('announces its end while it is still in force', () => {
    expect(mainText('2025-06-30', 'thu-tuc/cap-giay-d')).toContain(
      'Từ 01/07/2025 sẽ thay đổi Bãi bỏ Quyết định 3/QĐ-BTH',
    );
    expect(mainText('2022-06-01', 'thu-tuc/cap-giay-d')).not.toContain('sẽ thay đổi');
  });
});

describe('a procedure with several versions', () => {
  it('says what will change, part by part, once the decision is signed', () => {
    const text = mainText('2026-11-24', 'thu-tuc/cap-giay-a');
    expect(text).toContain('Từ 01/03/2027 sẽ thay đổi');
    expect(text).toContain('Lệ phí: 50.000 đồng → 30.000 đồng');
    expect(text).toContain('Bớt giấy tờ: Ảnh chân dung');
    expect(mainText('2025-07-01', 'thu-tuc/cap-giay-a')).not.toContain('30.000 đồng');
  });

  it('says what the current one changed', () => {
    expect(mainText('2027-03-01', 'thu-tuc/cap-giay-a')).toContain('Có gì thay đổi từ 01/03/2027');
    expect(mainText('2022-06-01', 'thu-tuc/cap-giay-a')).not.toContain('Có gì thay đổi');
  });

  it('keeps a past one readable only where a transitional rule holds, marked and out of every index', () => {
    const path = 'thu-tuc/cap-giay-a/phien-ban/2021-02-01';
    expect(built('2025-07-01', path)).toBeUndefined();
    const html = built('2026-11-24', path) ?? '';
    expect(html).toContain('content="noindex"');
    expect(html).not.toMatch(/data-pagefind-body|data-procedure/);
    expect(mainText('2026-11-24', path)).toContain(
      'Bản cũ, áp dụng từ 01/02/2021 đến hết 01/03/2026. Không dùng cho hồ sơ mới.',
    );
    expect(readFileSync(join(siteDir('2026-11-24'), 'sitemap-0.xml'), 'utf8')).not.toContain('phien-ban');
    expect(built('2027-03-01', 'thu-tuc/cap-giay-a/phien-ban/2026-03-02')).toBeUndefined();
  });
});

describe('a temporary rule until 28/02/2027', () => {
  it('is shown with what returns while it holds, and afterwards only what returned', () => {
    expect(mainText('2025-07-01', 'thu-tuc/cap-giay-c')).toContain(
      'Từ 01/07/2026 đến hết 28/02/2027: quy định tạm thời',
    );
    const during = mainText('2026-11-24', 'thu-tuc/cap-giay-c');
    expect(during).toContain(
      'Bạn không phải nộp bản sao giấy B. Từ 01/03/2027: Bạn lại phải nộp bản sao giấy B.',
    );
    const after = mainText('2027-03-01', 'thu-tuc/cap-giay-c');
    expect(after).toContain('Bạn lại phải nộp bản sao giấy B.');
    expect(after).not.toContain('Bạn không phải nộp bản sao giấy B.');
  });
});

describe('the changes page', () => {
  it('tells what is decided and still to come, and each month by itself', () => {
    const text = mainText('2026-11-24', 'thay-doi');
    expect(text).toMatch(/Sắp thay đổi .*04\/01\/2027 .*Cấp giấy E.*01\/03\/2027 .*Cấp giấy A/);
    expect(mainText('2026-11-24', 'thay-doi/2025-07')).toContain('3 thủ tục.');
    expect(built('2025-06-30', 'thay-doi/2025-07')).toBeUndefined();
    expect(mainText('2027-03-01', 'thay-doi')).toContain('Chưa có thay đổi sắp áp dụng nào.');
  });
});
