import {
  LineRuleType,
  AlignmentType,
  Document,
  Header,
  NumberFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  convertMillimetersToTwip,
  type FileChild,
  type ISectionOptions,
} from 'docx';
import { TO_FILL, type OfficialDocument } from '../document/document.ts';
import { drawn } from './blocks.ts';
import { fixedPackage } from './fixed-package.ts';
import { addressed, heading, letterhead, signature } from './frame.ts';
import { centred, FONT, GAP, MILLIMETRES, POINTS } from './layout.ts';

/**
 * The document as a .docx, laid out by Nghị định 30/2020/NĐ-CP, annex I. The same document and day give the same bytes.
 * @param day ISO day that the file says it was made on
 */
export async function writeDocx(document: OfficialDocument, day: string): Promise<Uint8Array> {
  const { type, about, body, annex } = document;
  const file = new Document({
    title: `${type}: ${about}`,
    creator: document.issuer ?? '',
    lastModifiedBy: document.issuer ?? '',
    styles: STYLES,
    sections: [
      section([
        letterhead(document),
        ...heading(document),
        ...addressed(document),
        ...drawn(body),
        new Paragraph({ spacing: { before: GAP, after: 0 }, children: [] }),
        signature(document),
      ]),
      ...(annex ? [section([...annexHead(annex.title, document), ...drawn(annex.blocks)])] : []),
    ],
  });
  return fixedPackage(await Packer.toBuffer(file), day);
}

const HEADING = { run: { font: FONT, size: POINTS.body * 2, bold: true, color: '000000' } };
const STYLES = {
  default: {
    document: {
      run: { font: FONT, size: POINTS.body * 2, color: '000000', language: { value: 'vi-VN' } },
      // Without its rule LibreOffice takes the line as exactly so high, cuts letters and flattens the chart.
      paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
    },
    heading1: HEADING,
    heading2: HEADING,
  },
};

/** Pages of one run of numbers: at the top, in the middle, none on the first. */
const section = (children: FileChild[]): ISectionOptions => ({
  properties: {
    titlePage: true,
    page: {
      size: {
        width: convertMillimetersToTwip(MILLIMETRES.width),
        height: convertMillimetersToTwip(MILLIMETRES.height),
      },
      margin: {
        top: convertMillimetersToTwip(MILLIMETRES.top),
        bottom: convertMillimetersToTwip(MILLIMETRES.bottom),
        left: convertMillimetersToTwip(MILLIMETRES.left),
        right: convertMillimetersToTwip(MILLIMETRES.right),
        header: convertMillimetersToTwip(MILLIMETRES.top / 2),
        footer: convertMillimetersToTwip(MILLIMETRES.bottom / 2),
      },
      pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL },
    },
  },
  headers: {
    default: new Header({
      children: [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          children: [new TextRun({ children: [PageNumber.CURRENT], size: POINTS.page * 2 })],
        }),
      ],
    }),
    first: new Header({ children: [new Paragraph({ children: [] })] }),
  },
  children,
});

const annexHead = (title: string, { symbol, issuer }: OfficialDocument): Paragraph[] => [
  centred('Phụ lục', { size: 14, bold: true }),
  centred(title, { size: POINTS.title, bold: true }),
  centred(
    `(Kèm theo Báo cáo số ………/${symbol ?? 'BC-………'} ngày ……… tháng ……… năm ……… của ${issuer ?? TO_FILL})`,
    { size: POINTS.body, italics: true },
    GAP * 2,
  ),
];
