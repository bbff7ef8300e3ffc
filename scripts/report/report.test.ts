import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIXTURES } from '../../tests/check/content-folder.ts';
import { readContent } from '../content/read-content.ts';
import { gitIn } from '../../tests/samples/git-in.ts';
import { codedFigures } from './coded-figures.ts';
import { composeReport } from './document/compose.ts';
import { explained } from './explain.ts';
import { NO_HISTORY, type History } from './history/history.ts';
import { readHistory } from './history/read-history.ts';
import { periodOf } from './period.ts';
import { drawUp, type Report } from './report.ts';
import { writeDocx } from './write/docx.ts';
import { writeJson } from './write/json.ts';
import { writeMarkdown } from './write/markdown.ts';

const root = mkdtempSync(join(tmpdir(), 'report-'));
const dir = join(root, 'content');
afterAll(() => rmSync(root, { recursive: true, force: true }));

function git(day: string, ...args: string[]): void {
  gitIn(root, args, `${day}T09:00:00+07:00`);
}
function commit(day: string): void {
  git(day, 'add', '-A');
  git(day, 'commit', '-q', '-m', 'Ghi');
}
const change = (file: string, from: string, to: string): void => {
  const text = readFileSync(join(dir, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(dir, file), text.replace(from, to));
};

/** The fixture content: everything came on 20/08/2026, but for a decision that waited until 10/10/2026. */
beforeAll(() => {
  cpSync(join(FIXTURES, 'content-base'), dir, { recursive: true });
  git('2026-08-20', 'init', '-q');
  const decision = join(dir, 'cong-bo/999-qd-bth.mdx');
  const text = readFileSync(decision, 'utf8')
    .replace('2026-01-15', '2026-09-01')
    .replace('2026-02-01', '2026-09-30');
  rmSync(decision);
  commit('2026-08-20');
  writeFileSync(decision, text);
  change('ke-hoach/nhiem-vu-thu.mdx', 'when:', 'countedIn: [news, questions]\nwhen:');
  commit('2026-10-10');
});

function reportOf(
  name: string,
  asOf: string,
  { folder = dir, history = readHistory(folder) }: { folder?: string; history?: History } = {},
): Report {
  const { content } = readContent(folder, asOf, join(FIXTURES, 'public'));
  const reporting = content.lists.site?.value?.reporting;
  if (!reporting) throw new Error('no site');
  const quality = { errors: [], warnings: [] };
  return drawUp({ content, history, period: periodOf(name, reporting.closesOn), reporting, quality });
}
const figure = (report: Report, id: string) => {
  const found = codedFigures(report).find((coded) => coded.figure.id === id)?.figure;
  return found?.value ?? found?.why;
};
const said = (report: Report): string => writeMarkdown(composeReport(report, true));

describe('the numbers of a report', () => {
  it('are those of an independent count of files and fields', () => {
    const report = reportOf('2026-Q4', '2026-12-14');
    const files = (folder: string) =>
      readdirSync(join(dir, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.mdx'))
        .map((file) => readFileSync(join(dir, folder, file), 'utf8'));
    const dated = (folder: string) =>
      files(folder).filter((text) => {
        const day = /^(?:publishedOn|answeredOn): (\S+)$/m.exec(text)?.[1] ?? '';
        return '2026-09-15' <= day && day <= '2026-12-14';
      }).length;
    expect(dated('tin-tuc')).toBe(5);
    expect(figure(report, '3.3/phe-binh')).toBe(1);
    for (const [kind, folder] of [
      ['news', 'tin-tuc'],
      ['modelExamples', 'dien-hinh'],
      ['materials', 'an-pham'],
      ['questions', 'hoi-dap'],
    ] as const)
      expect([kind, figure(report, `1.1/${kind}`)]).toEqual([kind, dated(folder)]);
    expect(figure(report, '1.1/announcements')).toBe(1);
    expect(figure(report, '1.1/procedures')).toBe(0);
    const third = reportOf('2026-Q3', '2026-09-14');
    expect(figure(third, '1.1/procedures')).toBe(files('thu-tuc').length);
    expect(figure(third, '1.1/legalDocuments')).toBe(files('van-ban').length);
    expect(figure(third, '1.1/news')).toBe(0);
  });

  it('change with the content', () => {
    const before = figure(reportOf('2026-Q4', '2026-12-14'), '1.1/news');
    change('tin-tuc/2026/tin-thu.mdx', 'publishedOn: 2026-11-01', 'publishedOn: 2026-09-14');
    expect([before, figure(reportOf('2026-Q4', '2026-12-14'), '1.1/news')]).toEqual([5, 4]);
    change('tin-tuc/2026/tin-thu.mdx', 'publishedOn: 2026-09-14', 'publishedOn: 2026-11-01');
  });

  it('tell how long after its effect the site had a decision, and whether it was announced in time', () => {
    const report = reportOf('2026-Q4', '2026-12-14');
    expect(figure(report, '2.1/new')).toBe(1);
    expect(figure(report, '2.2/nhieu')).toBe(10);
    expect(figure(report, '2.3/dung-han')).toBe(1);
    expect(figure(report, '2.3/nhap')).toBe('nguồn không ghi ngày nhập');
  });

  it('say plainly where no decision gives its day of effect, or where there is none', () => {
    change('cong-bo/999-qd-bth.mdx', 'effectiveFrom: 2026-09-30\n', '');
    change('cong-bo/999-qd-bth.mdx', 'signedOn: 2026-09-01', 'signedOn: 2026-09-21');
    const silent = reportOf('2026-Q4', '2026-12-14');
    expect(figure(silent, '2.2/nhieu')).toBe('không quyết định nào trong kỳ ghi ngày có hiệu lực');
    expect(said(silent)).toContain('chỉ tiêu 1.1 chưa nói được thủ tục nào đúng hạn hay trễ');
    change(
      'cong-bo/999-qd-bth.mdx',
      'signedOn: 2026-09-21',
      'signedOn: 2026-09-01\neffectiveFrom: 2026-09-30',
    );
    expect(said(reportOf('2027-Q2', '2027-06-14'))).toContain('Trong kỳ không có quyết định công bố nào');
  });

  it('count results of reflections by the day on which they were published', () => {
    const results = (name: string, asOf: string) => figure(reportOf(name, asOf), '3.3/phan-anh');
    expect([results('2026-Q4', '2026-12-14'), results('2027-Q1', '2027-03-14')]).toEqual([1, 0]);
  });

  it('are compared with the period before, but not with a time before the site', () => {
    const news = (report: Report) =>
      report.tables[0]?.figures.find(({ id }) => id === '1.1/announcements')?.before;
    expect([news(reportOf('2026-Q4', '2026-12-14')), news(reportOf('2026-Q3', '2026-09-14'))]).toEqual([
      0,
      undefined,
    ]);
  });

  it('of quarters add up to the year, each entry once', () => {
    const year = reportOf('2026', '2026-12-14');
    const quarters = year.quarters?.map((quarter) => quarter.figure.value);
    expect(quarters?.reduce((sum = 0, value = 0) => sum + value, 0)).toBe(figure(year, '1.1/tong'));
    expect(reportOf('2026-H1', '2026-06-14').quarters).toHaveLength(2);
  });

  it('show for each task of the plan what was done', () => {
    expect(said(reportOf('2026-Q4', '2026-12-14'))).toContain(
      '5 tin tức (số 5.1.1); 1 câu trả lời (số 5.1.2)',
    );
  });

  it('are set against the plan of that time, whoever made it and however its parts are called', () => {
    const list = join(dir, 'ke-hoach.yaml');
    const task = join(dir, 'ke-hoach/viec-nam-sau.mdx');
    const [plans, first] = [list, join(dir, 'ke-hoach/nhiem-vu-thu.mdx')].map((file) =>
      readFileSync(file, 'utf8'),
    );
    writeFileSync(
      list,
      `${plans}- id: xa-khac-2027\n  name: Kế hoạch của xã khác năm 2027\n  unit: co-quan-cu\n  from: 2027-01-01\n  until: 2027-12-31\n  parts:\n    - id: viec-chung\n      name: Việc chung\n`,
    );
    writeFileSync(
      task,
      (first ?? '')
        .replace('plan: nam-thu', 'plan: xa-khac-2027')
        .replace('part: to-chuc', 'part: viec-chung')
        .replace('Làm một việc thử', 'Làm việc của năm sau'),
    );
    const titles = (name: string, asOf: string) =>
      reportOf(name, asOf).tasks.map(({ plan, title }) => `${plan}: ${title}`);
    const [own, next] = [
      'Kế hoạch thử năm 2026 của một đơn vị thử: Làm một việc thử',
      'Kế hoạch của xã khác năm 2027: Làm việc của năm sau',
    ];
    expect(titles('2026-Q4', '2026-12-14')).toEqual([own]);
    expect(titles('2027-Q1', '2027-03-14')).toEqual([own, next]);
    expect(titles('2027-Q2', '2027-06-14')).toEqual([next]);
    expect(titles('2028-Q2', '2028-06-14')).toEqual([next]);
    rmSync(task);
    writeFileSync(list, plans ?? '');
  });
});

describe('every number', () => {
  it('has as many files as it says, and each stands in the annex with its commit', () => {
    const report = reportOf('2026', '2026-12-14');
    const annex = said(report).split('## Phụ lục')[1] ?? '';
    for (const {
      code,
      figure: { value, unit, evidence },
    } of codedFigures(report)) {
      if (unit === undefined && value !== undefined) expect([code, value]).toEqual([code, evidence.length]);
      for (const { path, commit: brought } of evidence) {
        const line = annex.split('\n').find((row) => row.startsWith(`| ${path} |`)) ?? '';
        expect(line).toContain(brought?.hash.slice(0, 8));
        expect(line.split('|')[3]?.trim().split(', ')).toContain(code);
      }
    }
  });

  it('is explained by itself', () => {
    const report = reportOf('2026-Q4', '2026-12-14');
    expect(explained(report, '1.1.8')).toMatch(
      /^Số 1\.1\.8\. Theo loại, Tin tức: 5\n.*tin-tuc\/2026\/.*lần ghi [0-9a-f]{12}/s,
    );
    expect(explained(report, '2.2.4')).toContain('9.999999: 10 ngày · ngày 30/09/2026');
    expect(explained(report, '1.1.2')).toBe('Số 1.1.2. Theo loại, Thủ tục hành chính: 0');
    expect(() => explained(report, '9.9')).toThrow('không có số "9.9"');
  });
});

describe('what nobody can count', () => {
  it('is said of a time before the site, without any number', () => {
    const text = said(reportOf('2026-Q1', '2026-03-14'));
    expect(text).toContain('kết thúc trước ngày trang có mục đầu tiên (20/08/2026)');
    expect(text).not.toContain('1.1.1');
  });

  it('is said of a period in which nothing came', () => {
    expect(said(reportOf('2027-Q2', '2027-06-14'))).toContain('Trong kỳ không có mục nào được đưa lên trang');
  });

  it('is said of a period that is not over', () => {
    expect(said(reportOf('2026-Q4', '2026-11-30'))).toContain('tạm tính đến ngày 30/11/2026');
  });

  it('is left empty without a history, and what content says by itself is counted', () => {
    const report = reportOf('2026-Q4', '2026-12-14', { history: NO_HISTORY });
    expect(figure(report, '1.1/procedures')).toContain('không có lịch sử');
    expect(figure(report, '1.1/tong')).toContain('không có lịch sử');
    expect(figure(report, '1.1/news')).toBe(5);
    expect(said(report)).toContain('Không đọc được lịch sử của kho');
  });

  it('is left empty where a shallow clone does not reach, not where it does', () => {
    const cut = join(root, 'cut');
    git('2026-10-11', 'clone', '-q', '--depth', '1', `file://${root}`, cut);
    const folder = join(cut, 'content');
    const [near, far] = [
      reportOf('2027-Q1', '2027-03-14', { folder }),
      reportOf('2026-Q4', '2026-12-14', { folder }),
    ];
    expect([figure(near, '1.1/procedures'), figure(far, '1.1/procedures')]).toEqual([
      0,
      'lịch sử của kho bị cắt, không biết mục lên trang ngày nào',
    ]);
    rmSync(cut, { recursive: true });
  });

  it('is told of entries that came after the period whose day they give', () => {
    change('hoi-dap/cau-hoi-thu.mdx', 'answeredOn: 2026-11-01', 'answeredOn: 2026-08-01');
    writeFileSync(
      join(dir, 'hoi-dap/cau-hoi-sau.mdx'),
      readFileSync(join(dir, 'hoi-dap/cau-hoi-thu.mdx'), 'utf8'),
    );
    const report = reportOf('2026-Q3', '2026-09-14');
    expect([figure(report, '6/sau-ky'), figure(report, '6/chua-ghi')]).toEqual([0, 1]);
    expect(report.history.uncommitted).toHaveLength(2);
    commit('2026-12-01');
    expect(figure(reportOf('2026-Q3', '2026-09-14'), '6/sau-ky')).toBe(1);
  });
});

it('is written the same from the same commit', async () => {
  const files = async () => {
    const report = reportOf('2026', '2026-12-14');
    const document = composeReport(report, true);
    return [
      Buffer.from(await writeDocx(document, report.asOf)).toString('base64'),
      writeJson(report),
      writeMarkdown(document),
    ];
  };
  expect(await files()).toEqual(await files());
});
