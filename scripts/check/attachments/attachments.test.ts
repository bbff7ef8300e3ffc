import { strToU8, zipSync } from 'fflate';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { artificialPdf } from '../../../tests/samples/artificial-pdf.ts';
import { artificialXlsx } from '../../../tests/samples/artificial-xlsx.ts';
import { readContent } from '../../content/read-content.ts';
import { attachmentProblems } from './attachment-problems.ts';

const BASE = join(import.meta.dirname, '../../../tests/fixtures/content-base');
/** An invented number of the right form. */
const ID = '096190001234';
const PHONE = '0912 345 678';

let publicDir = '';
beforeEach(() => {
  publicDir = mkdtempSync(join(tmpdir(), 'tep-'));
  mkdirSync(join(publicDir, 'tep'));
});
afterEach(() => rmSync(publicDir, { recursive: true, force: true }));

async function told(name: string, bytes: Uint8Array): Promise<string[]> {
  writeFileSync(join(publicDir, 'tep', name), bytes);
  const { content } = readContent(BASE, '2026-11-24', publicDir);
  return (await attachmentProblems(content)).map(({ severity, message, rule, advice }) => {
    expect([rule, (advice ?? '').length > 10]).toEqual(['attachments', true]);
    return `${severity}: ${message}`;
  });
}

const docx = (...paragraphs: string[]): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(
      `<w:document><w:body>${paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
    ),
  });
const pdf = (...lines: string[]): Buffer =>
  artificialPdf([lines.map((text, at) => ({ text, left: 50, baseline: 80 + 20 * at }))]);
const odt = (text: string): Uint8Array =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(`<o><text:p>${text}</text:p></o>`),
  });

describe('an attachment is told of', () => {
  it.each<[string, Uint8Array, string]>([
    [
      'don.docx',
      docx('Tôi là Thử,', `số căn cước ${ID}.`),
      'error: trong tệp có vẻ có số căn cước của một người (096…34)',
    ],
    ['tach.docx', docx('CCCD: 0961</w:t></w:r><w:r><w:t>90001234'), 'error: trong tệp có vẻ có số căn cước'],
    ['cach.docx', docx('CCCD: 096\u00A0190\u00A0001\u00A0234'), 'error: trong tệp có vẻ có số căn cước'],
    ['don.odt', odt(`Căn cước ${ID}`), 'error: trong tệp có vẻ có số căn cước'],
    ['don.pdf', pdf(`Can cuoc ${ID}`), 'error: trong tệp có vẻ có số căn cước'],
    [
      'so.xlsx',
      artificialXlsx([
        ['Họ tên', 'Số CCCD'],
        ['Thử', 96_190_001_234],
      ]),
      'error: trong tệp có vẻ có số căn cước',
    ],
    [
      'cmnd.xlsx',
      artificialXlsx([['Số CMND'], ['331234567']]),
      'error: trong tệp có vẻ có số chứng minh nhân dân',
    ],
    [
      'so-dt.xlsx',
      artificialXlsx([['Điện thoại'], [912_345_678]]),
      'warning: trong tệp có số di động 091…78',
    ],
    ['ds.csv', Buffer.from(`Tên,Căn cước\nThử,${ID}\n`), 'error: trong tệp có vẻ có số căn cước'],
    ['goi.docx', docx(`Gọi anh Thử ${PHONE}`), 'warning: trong tệp có số di động 091…78'],
    [
      'mat.docx',
      docx('ỦY BAN NHÂN DÂN', 'MẬT', 'Báo cáo'),
      "error: tệp có dấu 'MẬT' của văn bản không công khai",
    ],
    ['noi-bo.docx', docx('Lưu hành nội bộ'), "error: tệp có dấu 'Lưu hành nội bộ'"],
    ['quet.pdf', pdf(), 'warning: PDF chỉ có hình quét, không có lớp chữ'],
    [
      'cu.doc',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504)]),
      'warning: máy không xem được chữ bên trong tệp .doc',
    ],
  ])('%s', async (name, bytes, message) =>
    expect(await told(name, bytes)).toEqual([expect.stringContaining(message)]),
  );

  it('each number once, however often it stands there', async () =>
    expect(await told('lap.docx', docx(`CCCD ${ID}`, `CCCD ${ID}`))).toHaveLength(1));
});

describe('an attachment is let be', () => {
  it.each<[string, Uint8Array]>([
    ['to-khai.docx', docx('Số căn cước: ……………………', 'Điện thoại: ……………………', 'Ngày sinh: …/…/……')],
    [
      'quyet-dinh.docx',
      docx('Số: 99/QĐ-UBND', 'Mã thủ tục 1.001193.000.00.00.H61', 'Tổng đài 1800 1096, 0294 3 822 229'),
    ],
    [
      'bao-mat.docx',
      docx('Người dân giữ bí mật mật khẩu; văn bản mật không đăng ở đây.', 'BẢO MẬT THÔNG TIN'),
    ],
    [
      'phi.xlsx',
      artificialXlsx([
        ['Mã', 'Phí'],
        ['1.001193', 100_000_000],
        ['1.004222', 8000],
      ]),
    ],
    ['chu.pdf', pdf('To khai dang ky khai sinh')],
  ])('%s', async (name, bytes) => expect(await told(name, bytes)).toEqual([]));

  it('where check refuses it anyway', async () =>
    expect(await told('gia.docx', Buffer.from(`CCCD ${ID}`))).toEqual([]));
});
