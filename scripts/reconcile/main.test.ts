import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { artificialXlsx } from '../../tests/samples/artificial-xlsx.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'reconcile-main-'));
  mkdirSync(join(root, 'noi-dung'));
  writeFileSync(join(root, 'noi-dung/linh-vuc.yaml'), '[]\n');
  const headings = ['Mã số', 'Tên', 'Cơ quan ban hành', 'Cơ quan thực hiện', 'Lĩnh vực'];
  const row = (offices: string) => ['9.000010', 'Xin thử giấy', 'Bộ Thử', offices, 'Giấy mẫu'];
  writeFileSync(join(root, 'xa.xlsx'), artificialXlsx([headings, row('Ủy ban nhân dân cấp xã')]));
  writeFileSync(join(root, 'tinh.xlsx'), artificialXlsx([headings, row('Sở Thử')]));
  writeFileSync(join(root, 'hong.xlsx'), 'hỏng');
});
afterAll(() => rmSync(root, { recursive: true }));

function reconciling(list: string, content = 'noi-dung') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(import.meta.dirname, 'main.ts'),
      join(root, list),
      '--content',
      join(root, content),
      '--out',
      join(root, `de-xuat-${list}`),
    ],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

describe('the command', () => {
  it('ends with 0 where there is nothing to do, and 1 where there is', () => {
    expect(reconciling('tinh.xlsx')).toMatchObject({ status: 0 });
    const { status, stdout, stderr } = reconciling('xa.xlsx');
    expect(status).toBe(1);
    expect(stdout).toContain('Mã mới, cấp xã thực hiện (1):');
    expect(stderr).toContain('Đề xuất:');
  });

  it('ends with 2 and one sentence where it could not run', () => {
    const broken = reconciling('hong.xlsx');
    expect(broken).toMatchObject({ status: 2, stdout: '' });
    const [folder, ...said] = broken.stderr.trim().split('\n');
    expect(folder).toContain(join(root, 'noi-dung'));
    expect(said).toHaveLength(1);
    expect(reconciling('xa.xlsx', 'khong-co')).toMatchObject({ status: 2 });
    expect(reconciling('khong-co.xlsx').stderr).toContain('Cách dùng: npm run reconcile');
  });
});
