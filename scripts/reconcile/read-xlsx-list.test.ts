import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ArtificialCell, artificialXlsx } from '../../tests/samples/artificial-xlsx.ts';
import { levelOf, readXlsxList } from './read-xlsx-list.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xlsx-list-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const HEADINGS = ['Mã số', 'Tên', 'Cơ quan ban hành', 'Cơ quan thực hiện', 'Lĩnh vực'];
function reading(...rows: ArtificialCell[][]) {
  const path = join(folder, 'danh-sach.xlsx');
  writeFileSync(path, artificialXlsx(rows));
  return readXlsxList(path);
}

describe('the ministry’s list as XLSX', () => {
  it('is read from its headings on, whatever stands above and in whatever order', async () => {
    const list = await reading(
      ['DANH SÁCH THỦ TỤC\nThử', null, null],
      [null],
      ['Tên thủ tục', ' MÃ SỐ ', 'Lĩnh vực', 'Cơ quan thực hiện', 'Cơ quan ban hành'],
      ['Xin  thử\ngiấy', '9.000010', 'Giấy mẫu', 'Sở Thử\nỦy ban nhân dân cấp xã\nSở Thử', 'Bộ Thử'],
      [null, null, null, null, null],
    );
    expect(list).toEqual({
      kind: 'xlsx',
      name: 'danh-sach.xlsx',
      setAside: [],
      procedures: [
        {
          where: 'dòng 4',
          code: '9.000010',
          name: 'Xin thử giấy',
          issuer: 'Bộ Thử',
          offices: ['Sở Thử', 'Ủy ban nhân dân cấp xã'],
          sectors: [{ name: 'Giấy mẫu', code: undefined }],
          level: 'commune',
          detail: undefined,
        },
      ],
    });
  });

  it('takes a code that the spreadsheet made a number, and one with a province’s suffix', async () => {
    const { procedures } = await reading(
      HEADINGS,
      [9.00119, 'Một', 'Bộ Thử', null, 'Giấy'],
      ['9.000011.000.00.00.H61', 'Hai', 'Bộ Thử', null, 'Giấy'],
    );
    expect(procedures.map(({ code }) => code)).toEqual(['9.001190', '9.000011.000.00.00.H61']);
  });

  it('takes the ministry of merged cells from the row above', async () => {
    const { procedures } = await reading(
      HEADINGS,
      ['9.000010', 'Một', 'Bộ Thử', '', 'Giấy'],
      ['9.000011', 'Hai', null, '', 'Giấy'],
    );
    expect(procedures.map(({ issuer }) => issuer)).toEqual(['Bộ Thử', 'Bộ Thử']);
  });

  it('writes decomposed letters as one', async () => {
    const { procedures } = await reading(HEADINGS, [
      '9.000010',
      'Mẫu'.normalize('NFD'),
      'Bộ Thử',
      '',
      'Giấy',
    ]);
    expect(procedures[0]?.name).toBe('Mẫu'.normalize('NFC'));
  });

  it('sets aside rows that it can’t read, each with its number and reason', async () => {
    const { procedures, setAside } = await reading(
      HEADINGS,
      ['9.000010', 'Một', 'Bộ Thử', '', 'Giấy'],
      ['chín', 'Hai', 'Bộ Thử', '', 'Giấy'],
      ['9.000012', '  ', 'Bộ Thử', '', 'Giấy'],
      ['9.000010', 'Một lần nữa', 'Bộ Thử', '', 'Giấy'],
    );
    expect(procedures).toHaveLength(1);
    expect(setAside).toEqual([
      expect.objectContaining({ where: 'dòng 3', reason: expect.stringContaining('"chín"') as unknown }),
      expect.objectContaining({
        where: 'dòng 4',
        reason: expect.stringContaining('không ghi tên') as unknown,
      }),
      { where: 'dòng 5', reason: 'mã 9.000010 đã có ở dòng 2' },
    ]);
  });

  it('is refused in one sentence when it has no such headings or is no spreadsheet', async () => {
    await expect(reading(['Mã số', 'Tên'], ['9.000010', 'Một'])).rejects.toThrow('không thấy dòng tiêu đề');
    const path = join(folder, 'gia.xlsx');
    writeFileSync(path, 'Không phải bảng tính');
    await expect(readXlsxList(path)).rejects.toThrow('không phải tệp .xlsx');
  });
});

describe('the level that a list tells by its offices', () => {
  it.each([
    [['Ủy ban nhân dân cấp xã'], 'commune'],
    [['Sở Thử', 'Công an cấp Xã'], 'commune'],
    [['Chủ tịch UBND cấp xã'], 'commune'],
    [['Ủy ban Nhân dân xã, phường, thị trấn.'], 'commune'],
    [['Sở Xây dựng'], 'other'],
    [['Trung tâm xã hội tỉnh'], 'other'],
    [[], 'unknown'],
  ] as const)('%j: %s', (offices, level) => expect(levelOf(offices)).toBe(level));
});
