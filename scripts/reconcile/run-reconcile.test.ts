import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFrontMatter } from '../import/entries/front-matter.ts';
import { inventedRecord } from '../../tests/samples/invented-record.ts';
import { runImport } from '../import/run-import.ts';
import { problemsOfEntry } from '../import/mapping/understand-record.ts';
import { type ArtificialCell, artificialXlsx } from '../../tests/samples/artificial-xlsx.ts';
import type { ReconcileOptions } from './options.ts';
import { reportMarkdown } from './report-markdown.ts';
import { hasWork, reportSummary } from './report-rows.ts';
import { reportText } from './report-text.ts';
import { runReconcile } from './run-reconcile.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'reconcile-'));
  mkdirSync(join(root, 'du-an'));
  writeFileSync(join(root, 'du-an/site.yaml'), 'title: Thử\nunits: []\n');
  writeFileSync(join(root, 'du-an/linh-vuc.yaml'), '- id: giay-mau\n  name: Giấy mẫu\n  codes: ["T01"]\n');
});
afterEach(() => rmSync(root, { recursive: true }));

const id = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const record = (n: number, changes: Record<string, unknown> = {}) =>
  inventedRecord({ id: id(n), code: `9.00000${n}`, name: `Thủ tục thử giấy số ${n}`, ...changes });
const proposal = (number: string, issuer = 'Bộ Thử nghiệm') => ({
  proposalNumber: number,
  issuingAgency: { name: issuer },
  decisionDate: Date.UTC(2026, 0, 15),
});
const HEADINGS = ['Mã số', 'Tên', 'Cơ quan ban hành', 'Cơ quan thực hiện', 'Lĩnh vực'];
const listed = (n: number, offices: string | null = 'Ủy ban nhân dân cấp xã', issuer = 'Bộ Thử nghiệm') => [
  `9.00000${n}`,
  `Thủ tục thử giấy số ${n}`,
  issuer,
  offices,
  'Giấy mẫu',
];

function exported(name: string, records: unknown[]): string {
  const path = join(root, name);
  writeFileSync(path, records.map((one) => JSON.stringify(one)).join('\n'));
  return path;
}
/** A content folder that shows these records. */
async function showing(...records: unknown[]): Promise<void> {
  const options = {
    input: exported('trang.jsonl', records),
    into: join(root, 'noi-dung'),
    level: 'all' as const,
    sectors: [],
    withoutVertical: false,
    retrievedOn: '2026-01-20',
    dryRun: false,
  };
  cpSync(join(root, 'du-an'), join(root, 'noi-dung'), { recursive: true, force: false });
  await runImport(options, { say: () => {} });
}
function against(list: ArtificialCell[][] | unknown[], options: Partial<ReconcileOptions> = {}) {
  const isTable = Array.isArray(list[0]);
  const input = isTable ? join(root, 'danh-sach.xlsx') : exported('moi.jsonl', list);
  if (isTable) writeFileSync(input, artificialXlsx(list as ArtificialCell[][]));
  return runReconcile({
    input,
    contentDir: join(root, 'noi-dung'),
    siteDate: '2026-11-24',
    out: join(root, 'de-xuat'),
    format: 'text',
    isWhole: true,
    retrievedOn: '2026-06-08',
    ...options,
  });
}
const proposed = (file: string): string => readFileSync(join(root, 'de-xuat', file), 'utf8');
const everything = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.\w+$/.test(file))
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );

describe('reconciling with a ministry’s list', () => {
  it('has nothing to say where site and list agree', async () => {
    await showing(record(1));
    const { comparison } = await against([HEADINGS, listed(1)]);
    expect(comparison).toMatchObject({ left: [], added: [], changed: [], found: 1, unjudged: 0 });
    expect(hasWork(comparison)).toBe(false);
    expect(proposed('cau-hoi.md')).toContain('Không có câu hỏi nào.');
  });

  it('asks whether a code that left the list was abolished or replaced, with names that are alike', async () => {
    await showing(record(1), record(2));
    const { comparison } = await against([HEADINGS, listed(1), listed(3)]);
    expect(comparison.left.map(({ code }) => code)).toEqual(['9.000002']);
    expect(hasWork(comparison)).toBe(true);
    expect(proposed('cau-hoi.md')).toContain('bị bãi bỏ hay được thay thế?');
    expect(proposed('cau-hoi.md')).toMatch(/\*\*9\.000002\*\* .*1\/QĐ-THU.*chỉ để tra cứu: 9\.000003/);
  });

  it('does not judge entries of another ministry, nor by a stray row', async () => {
    await showing(record(1), record(2, { procedureProposal: proposal('2/QĐ-KHAC', 'Bộ Khác') }));
    const others = [4, 5, 6, 7, 8, 9].map((n) => listed(n));
    const stray = listed(3, null, 'Bộ Khác');
    const more = ['9.000011', '9.000012', '9.000013', '9.000014'].map((code) => [
      code,
      ...listed(1).slice(1),
    ]);
    const { comparison } = await against([HEADINGS, listed(1), ...others, stray, ...more]);
    expect(comparison).toMatchObject({ left: [], unjudged: 1 });
  });

  it('tells new codes by level, and what is needed for them', async () => {
    await showing(record(1));
    const { comparison, drafts } = await against([
      HEADINGS,
      listed(1),
      listed(2),
      listed(3, null),
      listed(4, 'Sở Thử'),
    ]);
    expect(comparison.added.map(({ code, level }) => [code, level])).toEqual([
      ['9.000002', 'commune'],
      ['9.000003', 'unknown'],
      ['9.000004', 'other'],
    ]);
    expect(drafts).toBe(0);
    expect(proposed('cau-hoi.md')).toMatch(
      /## Mã mới của cấp xã\n\n- \[ \] \*\*9\.000002\*\*.*npm run import/,
    );
    expect(proposed('cau-hoi.md')).toMatch(/## Mã mới không rõ cấp\n\n- \[ \] \*\*9\.000003\*\*/);
    expect(proposed('cau-hoi.md')).not.toContain('9.000004');
  });

  it('shows names and sectors that changed, old and new', async () => {
    await showing(record(1), record(2));
    const { comparison } = await against([
      HEADINGS,
      ['9.000001', 'Tên mới', 'Bộ Thử nghiệm', null, 'Giấy mẫu'],
      ['9.000002', 'Thủ tục thử giấy số 2', 'Bộ Thử nghiệm', null, 'Giấy khác'],
    ]);
    expect(comparison.changed.map(({ our, part, ours, theirs }) => [our.code, part, ours, theirs])).toEqual([
      ['9.000001', 'name', 'Thủ tục thử giấy số 1', 'Tên mới'],
      ['9.000002', 'sector', 'Giấy mẫu', 'Giấy khác'],
    ]);
  });

  it('keeps a reason that the entry gives for a difference', async () => {
    await showing(record(1));
    const file = join(root, 'noi-dung/thu-tuc/thu-giay-so-1.mdx');
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      text.replace(
        'source:\n',
        'differsFromRecord:\n  - part: name\n    reason: Theo quyết định.\nsource:\n',
      ),
    );
    const { comparison } = await against([
      HEADINGS,
      ['9.000001', 'Tên mới', 'Bộ Thử nghiệm', null, 'Giấy mẫu'],
    ]);
    expect(comparison.changed).toMatchObject([{ part: 'name', reason: 'Theo quyết định.' }]);
    expect(hasWork(comparison)).toBe(false);
  });

  it('does not take an ended procedure for shown, and asks when the list still has it', async () => {
    await showing(record(1), record(2));
    const file = join(root, 'noi-dung/thu-tuc/thu-giay-so-2.mdx');
    writeFileSync(
      file,
      readFileSync(file, 'utf8')
        .replace('source:\n', 'source:\n')
        .replace('\n---', '\nvalidUntil: 2026-06-30\n---'),
    );
    const gone = await against([HEADINGS, listed(1)]);
    expect(gone.comparison.left).toEqual([]);
    const still = await against([HEADINGS, listed(1), listed(2)]);
    expect(still.comparison).toMatchObject({ added: [], notShown: [{ code: '9.000002' }] });
    expect(proposed('cau-hoi.md')).toContain('Trang đã ngừng hoặc chưa đến ngày, danh sách vẫn còn');
  });

  it('never changes the content folder', async () => {
    await showing(record(1), record(2));
    const before = everything(join(root, 'noi-dung'));
    await against([HEADINGS, listed(3)]);
    await against([record(4)]);
    expect(everything(join(root, 'noi-dung'))).toEqual(before);
  });
});

describe('reconciling with an export', () => {
  it('drafts complete, valid entries for new codes of the commune level', async () => {
    await showing(record(1));
    const { comparison, drafts } = await against([
      record(1),
      record(2),
      record(3, { isWard: false, isProvince: true }),
      record(4, { categoriesDetails: [{ name: 'Giấy khác', code: 'T02' }] }),
    ]);
    expect(drafts).toBe(2);
    expect(comparison.added).toHaveLength(3);
    const front = readFrontMatter(proposed('thu-tuc/thu-giay-so-2.mdx'));
    if ('error' in front) throw new Error(front.error);
    expect(problemsOfEntry(front.value)).toEqual([]);
    expect(front.value).toMatchObject({ portalId: id(2), source: { retrievedOn: '2026-06-08' } });
    expect(proposed('linh-vuc.yaml')).toContain('name: Giấy khác');
  });

  it('asks about a new record that can’t become an entry', async () => {
    await showing(record(1));
    const { drafts } = await against([record(1), record(2, { state: 'EXPIRED' })]);
    expect(drafts).toBe(0);
    expect(proposed('cau-hoi.md')).toContain('## Hồ sơ mới không làm được mục\n\n- [ ] **9.000002**');
  });

  it('shows a decision that changed', async () => {
    await showing(record(1));
    const { comparison } = await against([record(1, { procedureProposal: proposal('2/QĐ-THU') })]);
    expect(comparison.changed).toMatchObject([{ part: 'decision', ours: '1/QĐ-THU', theirs: '2/QĐ-THU' }]);
  });

  it('compares with the record of the own id where a code stands twice', async () => {
    await showing(record(1));
    const twin = record(2, { code: '9.000001', name: 'Tên của hồ sơ kia' });
    expect((await against([twin, record(1)])).comparison.changed).toEqual([]);
  });

  it('judges every ministry, only the commune level by an export of that level, and nothing by a part', async () => {
    await showing(
      record(1),
      record(2, { procedureProposal: proposal('2/QĐ-KHAC', 'Bộ Khác') }),
      record(3, { isWard: false, isProvince: true }),
    );
    const whole = await against([record(1)]);
    expect(whole.comparison.left.map(({ code }) => code)).toEqual(['9.000002']);
    expect(whole.comparison.unjudged).toBe(1);
    const allLevels = await against([record(1), record(4, { isWard: false, isProvince: true })]);
    expect(allLevels.comparison.left.map(({ code }) => code)).toEqual(['9.000002', '9.000003']);
    expect((await against([record(1)], { isWhole: false })).comparison).toMatchObject({
      left: [],
      unjudged: 2,
    });
  });

  it('sets aside a line that it can’t read, and refuses a source without any', async () => {
    await showing(record(1));
    const { comparison } = await against([record(1), { id: 'x' }]);
    expect(comparison.list.setAside).toMatchObject([{ where: 'dòng 2' }]);
    await expect(against([{ id: 'x' }])).rejects.toThrow('không đọc được thủ tục nào; dòng 1');
  });
});

describe('the proposal folder', () => {
  it('is written anew each time, and refused when it holds other files', async () => {
    await showing(record(1));
    await against([record(1), record(2)]);
    expect(existsSync(join(root, 'de-xuat/thu-tuc/thu-giay-so-2.mdx'))).toBe(true);
    await against([record(1)]);
    expect(existsSync(join(root, 'de-xuat/thu-tuc'))).toBe(false);
    cpSync(join(root, 'du-an'), join(root, 'khac'), { recursive: true });
    await expect(against([record(1)], { out: join(root, 'khac') })).rejects.toThrow('chọn thư mục trống');
  });
});

describe('the report', () => {
  it('is an aligned table in a terminal and a Markdown table in a merge request', async () => {
    await showing(record(1), record(2));
    const { comparison } = await against([
      HEADINGS,
      ['9.000001', 'Tên | mới', 'Bộ Thử nghiệm', null, 'Giấy mẫu'],
      listed(3),
    ]);
    const lines = reportText(comparison).split('\n');
    expect(lines.slice(0, 3)).toEqual([
      'Trang đang đăng, danh sách không còn (1):',
      '  Mã        Tên thủ tục            Quyết định  Tệp',
      '  9.000002  Thủ tục thử giấy số 2  1/QĐ-THU    thu-tuc/thu-giay-so-2.mdx',
    ]);
    expect(reportMarkdown(comparison)).toContain(
      '| 9.000001 | tên | Thủ tục thử giấy số 1 | Tên \\| mới |  | thu-tuc/thu-giay-so-1.mdx |',
    );
    expect(reportSummary(comparison)).toContain(
      'Trang có 1 thủ tục trong danh sách, 1 không còn trong danh sách',
    );
    expect(proposed('doi-chieu.md')).toBe(reportMarkdown(comparison));
  });
});
