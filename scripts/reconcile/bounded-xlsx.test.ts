import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { artificialXlsx } from '../../tests/samples/artificial-xlsx.ts';
import { readXlsxList } from './read-xlsx-list.ts';

const folder = mkdtempSync(join(tmpdir(), 'xlsx-'));
afterAll(() => rmSync(folder, { recursive: true }));
const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET = 'xl/worksheets/sheet1.xml';

const packZip = (files: Iterable<readonly [string, Uint8Array]>): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(files), { level: 0 }));

/** Reads an artificial list whose sheet holds this, packed as the function packs it, with one shared text beside it. */
function read(sheet: string, pack = packZip, shared = ''): Promise<unknown> {
  const files = new Map(Object.entries(unzipSync(artificialXlsx([['Mã số']]))));
  files.set(
    SHEET,
    Buffer.from(`<worksheet xmlns="${NAMESPACE}"><sheetData>${sheet}</sheetData></worksheet>`),
  );
  files.set('xl/sharedStrings.xml', Buffer.from(`<sst xmlns="${NAMESPACE}"><si><t>${shared}</t></si></sst>`));
  writeFileSync(join(folder, 'a.xlsx'), pack(files));
  return readXlsxList(join(folder, 'a.xlsx'));
}

describe('a list that holds more than a list can is refused by the bound', () => {
  it.each([
    [
      '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>',
      'ô ở 1048576, ngoài 20.000 dòng',
    ],
    ['<row r="1"><c r="XFD1"><v>1</v></c></row>', 'ô ở XFD1, ngoài 20.000 dòng và 200 cột'],
    ["<x:row x:y='>' r = '9999999'/>", 'ô ở 9999999'],
    ['<row r="&#49;048576"/>', 'ô ở &#49;048576'],
    [`<row>${'<c/>'.repeat(500_001)}</row>`, 'hơn 500.000 ô'],
    [`<row ${Array.from({ length: 2000 }, (_, at) => `a${at}="1"`).join(' ')}/>`, 'thẻ dài hơn 3.000 chữ'],
    ['<'.repeat(100_000), 'thẻ dài hơn 3.000 chữ'],
  ])('%.60s', (sheet, bound) => expect(read(sheet)).rejects.toThrow(bound));
  it('of letters, where one long text of the file stands in every cell', () => {
    const rows = Array.from(
      { length: 300 },
      (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>0</v></c></row>`,
    );
    return expect(read(rows.join(''), packZip, 'x'.repeat(100_000))).rejects.toThrow('hơn 20.000.000 chữ');
  });
  it('of bytes, whatever the archive says of its sizes', () =>
    expect(read(' '.repeat(61 * 1024 * 1024), deflated)).rejects.toThrow('mở ra quá lớn, hơn 60 MB'));
});

it('a small list is read as before, packed or not', async () => {
  const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>Mã số</t></is></c></row>';
  await expect(read(rows)).rejects.toThrow('không thấy dòng tiêu đề');
  await expect(read(rows, deflated)).rejects.toThrow('không thấy dòng tiêu đề');
});

/** An archive whose directory calls every file packed and one byte long once it is unpacked. */
function deflated(files: Iterable<readonly [string, Uint8Array]>): Buffer {
  const packed = [...files].map(([name, content]) => [name, deflateRawSync(content)] as const);
  const archive = packZip(packed);
  let local = 0;
  let central = archive.readUInt32LE(archive.length - 6);
  for (const [name, content] of packed) {
    archive.writeUInt16LE(8, local + 8);
    archive.writeUInt16LE(8, central + 10);
    archive.writeUInt32LE(1, central + 24);
    local += 30 + Buffer.byteLength(name) + content.length;
    central += 46 + Buffer.byteLength(name);
  }
  return archive;
}
