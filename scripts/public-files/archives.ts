import { refusal, type FileFault } from './file-fault.ts';
import { sniff } from './sniff.ts';
import { zipEntries, type ZipEntry } from '../zip/zip-entries.ts';

/** What is wrong with a file whose bytes are of another kind than its name says. */
export const notWhatItSays = (bytes: Buffer, ending: string): FileFault =>
  refusal(
    `tên là .${ending} nhưng nội dung là ${sniff(bytes) ?? 'thứ khác, hoặc tệp đã hỏng'}`,
    'mở tệp gốc bằng chương trình của nó, lưu lại (hoặc xuất ra PDF) rồi chép bản mới vào; đừng chỉ đổi đuôi',
  );

const MACROS = refusal(
  'tệp có macro, là chương trình chạy trên máy người tải về',
  'lưu lại ở dạng không có macro (.docx, .xlsx) hoặc xuất ra PDF',
);
/** Folders that the main part of an Office document lies in. */
const PART_OF: Readonly<Record<string, string>> = { docx: 'word/', xlsx: 'xl/', pptx: 'ppt/' };
/** Media types of OpenDocument (OASIS, part 2, 3.3). */
const OPEN_DOCUMENT: Readonly<Record<string, string>> = {
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
};
const MOST_PROPERTIES = 200_000;

/** Word, Excel, PowerPoint since 2007 (ECMA-376): the right parts and no macros; who wrote it is told. */
export function documentFaults(bytes: Buffer, ending: string): FileFault[] {
  const entries = zipEntries(bytes);
  const folder = PART_OF[ending] ?? '/';
  const isOne =
    entries?.some(({ name }) => name === '[Content_Types].xml') &&
    entries.some(({ name }) => name.startsWith(folder));
  if (!entries || !isOne) return [notWhatItSays(bytes, ending)];
  if (entries.some(({ name }) => /vbaproject|macrosheets\//i.test(name))) return [MACROS];
  const properties = textOf(entries, 'docProps/core.xml');
  return authorFaults(
    ['dc:creator', 'cp:lastModifiedBy'].map((field) => [field, element(properties, field)] as const),
  );
}

/** LibreOffice's documents: the right type and no macros; who wrote it is told. */
export function openDocumentFaults(bytes: Buffer, ending: string): FileFault[] {
  const entries = zipEntries(bytes);
  if (!entries || textOf(entries, 'mimetype').trim() !== OPEN_DOCUMENT[ending])
    return [notWhatItSays(bytes, ending)];
  if (entries.some(({ name }) => /^(?:Basic|Scripts)\/.+\.(?:xml|xba|py|js|bsh)$/i.test(name)))
    return [MACROS];
  const properties = textOf(entries, 'meta.xml');
  return authorFaults(
    ['meta:initial-creator', 'dc:creator'].map((field) => [field, element(properties, field)] as const),
  );
}

/** Word and Excel until 2003: a compound file (MS-CFB), without the storage of macros. */
export function oldOfficeFaults(bytes: Buffer, ending: string): FileFault[] {
  if (sniff(bytes) !== 'Word hoặc Excel đời cũ') return [notWhatItSays(bytes, ending)];
  return bytes.includes(Buffer.from('_VBA_PROJECT', 'utf16le')) ? [MACROS] : [];
}

/** An archive of files that could lie here by themselves. */
export function zipFaults(bytes: Buffer, endings: readonly string[]): FileFault[] {
  const entries = zipEntries(bytes);
  if (!entries) return [notWhatItSays(bytes, 'zip')];
  const wrong = entries.find(({ name }) => !name.endsWith('/') && !isWelcome(name, endings));
  if (!wrong) return [];
  return [
    refusal(
      'tệp nén chứa tệp không được đăng',
      `chỉ nén các tệp có đuôi ${endings.filter((ending) => ending !== 'zip').join(', ')}`,
      wrong.name,
    ),
  ];
}

const isWelcome = (name: string, endings: readonly string[]): boolean =>
  !/(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]/.test(name) &&
  endings.some((ending) => ending !== 'zip' && name.toLowerCase().endsWith(`.${ending}`));

function textOf(entries: readonly ZipEntry[], name: string): string {
  const bytes = entries.find((entry) => entry.name === name)?.unpack(MOST_PROPERTIES);
  return Buffer.isBuffer(bytes) ? bytes.toString('utf8') : '';
}

const element = (xml: string, name: string): string => {
  const start = xml.indexOf(`<${name}`);
  return start < 0 ? '' : (/^[^>]*>([^<]*)/.exec(xml.slice(start, start + 1000))?.[1] ?? '');
};

/** Names that a computer or an office gives, not a person. */
const NOBODY =
  /^(?:(?:windows |microsoft |office )?user|admin(?:istrator)?|pc|hp|dell|asus|acer|lenovo|may ?tinh|python-docx|openpyxl|unknown|microsoft office.*)?$|\b(?:ubnd|hđnd|vp|tthc)\b|ủy ban|uỷ ban|văn phòng|phòng|sở|cục|bộ|trung tâm|công ty/iu;

/** Warnings of the people that a document names as its authors. */
export function authorFaults(fields: readonly (readonly [field: string, value: string])[]): FileFault[] {
  const people = fields.filter(([, value]) => !NOBODY.test(value.trim()));
  const [first] = people;
  if (!first) return [];
  return [
    {
      rule: 'hidden-details',
      severity: 'warning',
      field: people.map(([field]) => field).join(', '),
      value: [...new Set(people.map(([, value]) => value.trim()))].join(', '),
      message: 'tệp mang theo tên người soạn, ai tải về cũng đọc được',
      advice:
        'xóa ở Tệp › Thông tin › Kiểm tra tài liệu (Word, Excel) hoặc Tệp › Thuộc tính, rồi lưu hay xuất lại PDF',
    },
  ];
}
