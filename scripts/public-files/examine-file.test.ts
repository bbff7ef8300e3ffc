import { readFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { examineFile } from './examine-file.ts';

const PDF = readFileSync('tests/fixtures/public/tep/to-khai-thu.pdf');
const PNG = readFileSync('tests/fixtures/public/tep/hinh-thu.png');

/** A ZIP archive of plain files, not packed. */
function zip(files: Readonly<Record<string, string>>): Buffer {
  const [locals, records]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const [named, content] = [Buffer.from(name), Buffer.from(text)];
    const head = Buffer.alloc(26);
    head.writeUInt32LE(crc32(content), 10);
    head.writeUInt32LE(content.length, 14);
    head.writeUInt32LE(content.length, 18);
    head.writeUInt16LE(named.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, named, content]);
    const tail = Buffer.alloc(16);
    tail.writeUInt32LE(at, 12);
    records.push(Buffer.concat([Buffer.from('PK\x01\x02\0\0'), head.subarray(0, 24), tail, named]));
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(records);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(records.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), end]);
}

const TYPES = { '[Content_Types].xml': '<Types/>' };
const docx = (more: Readonly<Record<string, string>> = {}): Buffer =>
  zip({ ...TYPES, 'word/document.xml': '<w/>', ...more });
const text = (words: string): Buffer => Buffer.from(words);
const svg = (inside: string, attributes = ''): Buffer =>
  text(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`);
const pdf = (entries: string): Buffer => text(`%PDF-1.7\n1 0 obj << ${entries} >> endobj\n%%EOF\n`);
/** A PDF whose objects lie in a packed stream. */
const packedPdf = (objects: string): Buffer =>
  Buffer.concat([
    text('%PDF-1.7\n1 0 obj << /Type /ObjStm /Filter /FlateDecode >>\nstream\n'),
    deflateSync(objects),
    text('\nendstream endobj\n%%EOF\n'),
  ]);
const said = (path: string, bytes: Buffer): string[] =>
  examineFile(path, bytes.length, () => bytes).map(({ severity, message }) => `${severity}: ${message}`);

describe('a file of public/ is taken', () => {
  it.each<[string, Buffer]>([
    ['tep/to-khai.pdf', PDF],
    ['tep/2026/hinh_1.png', PNG],
    ['tep/mau-so-01.2026.docx', docx()],
    ['tep/to-khai.docx.pdf', PDF],
    ['tep/trong.pdf', text('%PDF-1.4\n%%EOF\n')],
    ['tep/bang.xlsx', zip({ ...TYPES, 'xl/workbook.xml': '<w/>' })],
    ['tep/van-ban.odt', zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<o/>' })],
    ['tep/bo-mau.zip', zip({ 'mau/to-khai.docx': 'x', 'mau/huong-dan.pdf': 'x' })],
    ['tep/don.doc', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504)])],
    ['tep/danh-sach.csv', text('tên,số\nAn,1\n')],
    ['favicon.svg', readFileSync('public/favicon.svg')],
  ])('%s', (path, bytes) => {
    expect(said(path, bytes)).toEqual([]);
  });
});

describe('a file of public/ is refused', () => {
  it.each<[string, Buffer, string]>([
    ['tep/mau.html', text('<h1>a</h1>'), 'loại tệp .html không được đăng'],
    ['tep/mau.xhtml', text('<h1>a</h1>'), 'loại tệp .xhtml'],
    ['tep/ma.js', text('1'), 'loại tệp .js'],
    ['tep/cai.exe', text('MZ'), 'loại tệp .exe'],
    ['tep/hinh.svgz', text('x'), 'loại tệp .svgz'],
    ['tep/constructor', text('x'), 'không có đuôi'],
    ['tep/x.constructor', text('x'), 'loại tệp .constructor'],
    ['tep/don.pdf', text('<html><script>1</script>'), 'nội dung là trang web HTML'],
    ['tep/don.pdf', text('Tệp giả'), 'nội dung là chữ thường'],
    ['tep/don.pdf', text(''), 'tệp rỗng'],
    ['tep/don.pdf', Buffer.concat([text('<!-- -->\n'), PDF]), 'tên là .pdf nhưng'],
    ['tep/don.pdf', text('%PDF-1.4\n<script>1</script>\nstartxref\n0\n%%EOF'), 'mã trang web (HTML) ở đầu'],
    ['tep/don.pdf', Buffer.concat([PDF, Buffer.alloc(5000, 'PK')]), 'bị cắt cụt'],
    ['tep/don.pdf', PDF.subarray(0, 300), 'bị cắt cụt'],
    ['tep/don.docx', PDF, 'nội dung là PDF'],
    ['tep/don.docx', zip({ 'a.txt': 'x' }), 'nội dung là tệp nén'],
    ['tep/don.docx', Buffer.concat([text('GIF89a'), docx()]), 'nội dung là hình GIF'],
    ['tep/don.docx', Buffer.concat([docx(), text('<script>')]), 'tên là .docx nhưng'],
    ['tep/don.docx', docx({ 'word/vbaProject.bin': 'x' }), 'macro'],
    ['tep/bo.zip', zip({ 'cai.exe': 'MZ' }), 'tệp nén chứa tệp không được đăng'],
    [
      'tep/don.pdf',
      pdf('/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>'),
      'mã chương trình (JavaScript)',
    ],
    ['tep/don.pdf', pdf('/S /Java#53cript'), 'mã chương trình (JavaScript)'],
    ['tep/don.pdf', pdf('/S /Launch /F (cmd.exe)'), 'lệnh mở chương trình khác'],
    ['tep/don.pdf', pdf('/Names << /EmbeddedFiles 4 0 R >>'), 'tệp khác đính kèm'],
    ['tep/don.pdf', packedPdf('2 0 << /S /JavaScript /JS (1) >>'), 'mã chương trình (JavaScript)'],
    ['tep/bo.zip', zip({ '../../.bashrc.pdf': 'x' }), 'tệp nén chứa tệp không được đăng'],
    ['tep/hinh.png', text('Tệp chữ'), 'nội dung là chữ thường'],
    ['tep/hinh.jpg', PNG, 'nội dung là hình PNG'],
    ['tep/hinh.png', PNG.subarray(0, 100), 'hình PNG'],
    ['tep/hinh.gif', text('GIF89a=1;alert(1)//'), 'hình GIF'],
    ['tep/hinh.webp', text('RIFF\x04\0\0\0WEBP'), 'hình WebP'],
    ['tep/doc.txt', text('<!doctype html><script>1</script>'), 'trang web HTML'],
    ['tep/doc.txt', Buffer.from([0x54, 0xca, 0xfe]), 'UTF-8'],
    ['tep/Tờ Khai.pdf', PDF, 'tên chỉ gồm chữ thường'],
    ['tep/mau.php.pdf', PDF, 'hai đuôi: .php'],
  ])('%s', (path, bytes, message) => {
    const found = said(path, bytes);
    expect(found).toEqual([expect.stringContaining(message)]);
    expect(found[0]).toMatch(/^error/);
  });

  it('when it is too large, without being read; a heavy one is told', () => {
    const never = (): Buffer => expect.fail('read');
    expect(examineFile('tep/to.pdf', 60e6, never)[0]?.message).toBe('tệp quá lớn: 57,2 MB, tối đa 20,0 MB');
    const heavy = examineFile('tep/to.pdf', 6e6, () => PDF);
    expect(heavy.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
      'warning tệp nặng 5,7 MB, tải lâu trên mạng chậm',
    ]);
  });
});

describe('an SVG', () => {
  it.each([
    '<path d="M0 0h9" fill="url(#a)"/><use href="#b"/>',
    '<style><![CDATA[ .a > .b { fill: #fff; clip-path: url("#c") } /* https://a.vn */ ]]></style>',
    '<title>Sơ đồ &amp; bảng</title><text font-family="Arial">Một</text>',
    '<image href="data:image/png;base64,iVBORw0KGgo="/>',
    '<metadata xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><r:RDF><r:li r:resource="http://a.vn"/></r:RDF></metadata>',
    '<!-- vẽ bằng Inkscape --><g xmlns:i="http://www.inkscape.org/namespaces/inkscape" i:label="Lớp 1"/>',
  ])('that only draws is taken: %s', (inside) => {
    expect(said('tep/a.svg', svg(inside))).toEqual([]);
  });

  it.each([
    ['<script>1</script>'],
    ['<SCRIPT>1</SCRIPT>'],
    ['<x:script xmlns:x="http://www.w3.org/2000/svg">1</x:script>'],
    ['<x:script xmlns:x="http://www.w3.org/2000/s&#118;g">1</x:script>'],
    ['<b:script xmlns:b="http://www.w3.org/1999/xhtml">1</b:script>'],
    ['<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">a</p></foreignObject>'],
    ['<a href="javascript:alert(1)"><path/></a>'],
    ['<a xmlns:l="http://www.w3.org/1999/xlink" l:href="data:text/html,1"><path/></a>'],
    ['<use href="&#106;avascript:1"/>'],
    ['<use href="&#x000000006a;avascript:1"/>'],
    ['<use href="https://a.vn/b.svg#c"/>'],
    ['<image href="https://a.vn/b.png"/>'],
    ['<image href="data:image/svg+xml;base64,AAAA"/>'],
    ['<use href="data:image/png;base64,AAAA"/>'],
    ['<path onclick="1"/>'],
    ['<path ONLOAD="1"/>'],
    ['<animate attributeName="href" to="javascript:1"/>'],
    ['<set attributeName="onclick" to="1"/>'],
    ['<style>@import "//a.vn/b.css";</style>'],
    ['<style>@\\69mport url(a.css)</style>'],
    ['<style>a{fill:url(https://a.vn/x)}</style>'],
    ['<style>a{background:image-set("//a.vn/x" 1x)}</style>'],
    ['<path style="fill:url(//a.vn/x#a)"/>'],
    ['<path fill="url(https://a.vn/x#a)"/>'],
    ['<iframe src="/"/>'],
    ['<?xml-stylesheet href="//a.vn/b.css"?>'],
    ['<path'],
    ['</g>'],
    ['<g>'],
  ])('that does more is refused: %s', (inside) => {
    expect(said('tep/a.svg', svg(inside))).toEqual([expect.stringMatching(/^error/)]);
  });

  it.each([
    '<!DOCTYPE svg [<!ENTITY a "<script>1</script>">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>',
    '<?xml version="1.0" encoding="UTF-7"?><svg xmlns="http://www.w3.org/2000/svg"/>',
    '<html><svg/></html>',
    '<svg xmlns="http://www.w3.org/2000/svg" onload="1"/>',
    'chữ',
    '',
  ])('%s is refused', (whole) => {
    expect(said('tep/a.svg', text(whole))).toEqual([expect.stringMatching(/^error/)]);
  });

  it('is told by its line', () => {
    const [fault] = examineFile('a.svg', 99, () => svg('\n\n<script/>'));
    expect(fault?.field).toBe('dòng 3');
  });

  it('takes no longer than its length asks for', () => {
    for (const inside of [
      '<g '.repeat(200_000),
      '<g a="'.repeat(100_000),
      '&#x'.repeat(200_000),
      '<g>'.repeat(40_000),
    ]) {
      const started = performance.now();
      said('tep/a.svg', svg(inside));
      expect(performance.now() - started).toBeLessThan(3000);
    }
  });
});
