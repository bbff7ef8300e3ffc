import { documentFaults, oldOfficeFaults, openDocumentFaults, zipFaults } from './archives.ts';
import { refusal, type FileFault } from './file-fault.ts';
import { pdfFaults } from './pdf.ts';
import { pictureFaults } from './pictures/picture-faults.ts';
import { isText, sniff } from './sniff.ts';
import { svgFaults } from './svg/svg-faults.ts';

/** A kind of file that public/ may hold. */
export interface FileKind {
  /** As editors know it. */
  label: string;
  /** What is wrong with the bytes of a file of the kind; its ending decides between kinds that share their form. */
  faults: (bytes: Buffer, ending: string) => FileFault[];
  /** Largest size in bytes. */
  most: number;
}

const MB = 1024 * 1024;
/** A scan of a long decision. */
const MOST_DOCUMENT = 20 * MB;
const MOST_PICTURE = 5 * MB;
const MOST_TEXT = MB;

const document = (label: string, faults: FileKind['faults']): FileKind => ({
  label,
  faults,
  most: MOST_DOCUMENT,
});
const picture = (label: string): FileKind => ({ label, faults: pictureFaults, most: MOST_PICTURE });

/** THE table of what may lie in public/: ending → kind. Pages, scripts and programs are in no row. */
export const FILE_KINDS: Readonly<Record<string, FileKind>> = {
  pdf: document('PDF', pdfFaults),
  docx: document('Word', documentFaults),
  xlsx: document('Excel', documentFaults),
  pptx: document('PowerPoint', documentFaults),
  odt: document('văn bản LibreOffice', openDocumentFaults),
  ods: document('bảng tính LibreOffice', openDocumentFaults),
  doc: document('Word đời cũ', oldOfficeFaults),
  xls: document('Excel đời cũ', oldOfficeFaults),
  zip: document('tệp nén ZIP', (bytes) => zipFaults(bytes, Object.keys(FILE_KINDS))),
  jpg: picture('hình JPEG'),
  jpeg: picture('hình JPEG'),
  png: picture('hình PNG'),
  webp: picture('hình WebP'),
  gif: picture('hình GIF'),
  avif: picture('hình AVIF'),
  svg: { label: 'hình SVG', faults: svgFaults, most: MOST_TEXT },
  ico: { label: 'biểu tượng', faults: iconFaults, most: MOST_TEXT },
  txt: { label: 'chữ thường', faults: textFaults, most: MOST_TEXT },
  csv: { label: 'bảng chữ', faults: textFaults, most: MOST_TEXT },
};

function textFaults(bytes: Buffer): FileFault[] {
  const found = sniff(bytes);
  if (found === 'chữ thường') return [];
  return [
    refusal(
      isText(bytes) ? `tệp chữ mà nội dung là ${found}` : 'tệp chữ không ở bảng mã UTF-8',
      isText(bytes) ? 'đăng bản PDF hoặc hình thay cho tệp này' : 'lưu lại bằng bảng mã UTF-8',
    ),
  ];
}

function iconFaults(bytes: Buffer): FileFault[] {
  const found = sniff(bytes);
  return found === 'biểu tượng ICO'
    ? []
    : [refusal(`tệp .ico mà nội dung là ${found ?? 'thứ khác'}`, 'xóa tệp này')];
}
