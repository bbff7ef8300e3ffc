import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { TO_FILL, type OfficialDocument } from '../document/document.ts';
import { boldWidth } from './text-width.ts';
import { centred, GAP, INDENT, NO_BORDERS, POINTS, rule, run, TEXT_WIDTH } from './layout.ts';

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

/** Columns of what stands side by side, in twentieths of a point; the right one holds the national heading on one line. */
const LEFT = Math.round(TEXT_WIDTH * 0.42);
const RIGHT = TEXT_WIDTH - LEFT;
/** Lines under an issuer's name and under the subject are a third to a half as long as the text. */
const SHARE = 0.4;

/** Two columns without lines, one row for each pair. */
function sideBySide(
  rows: readonly (readonly [left: Paragraph[], right: Paragraph[]])[],
  [left, right]: readonly [number, number] = [LEFT, RIGHT],
): Table {
  const cell = (children: Paragraph[], width: number): TableCell =>
    new TableCell({ children, width: { size: width, type: WidthType.DXA } });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: left + right, type: WidthType.DXA },
    columnWidths: [left, right],
    borders: NO_BORDERS,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    rows: rows.map(
      (pair) => new TableRow({ cantSplit: true, children: [cell(pair[0], left), cell(pair[1], right)] }),
    ),
  });
}

/** Ô số 1 to 4: national heading and motto, the issuer, number and symbol, place and day. */
export function letterhead({ parent, issuer, symbol, place }: OfficialDocument): Table {
  const name = (issuer ?? `${TO_FILL}${TO_FILL}`).toLocaleUpperCase('vi');
  const bold = { size: POINTS.issuer, bold: true };
  const nameLength = Math.min(LEFT, boldWidth(name, POINTS.issuer)) * SHARE;
  return sideBySide([
    [
      [
        ...(parent ? [centred(parent.toLocaleUpperCase('vi'), { size: POINTS.issuer })] : []),
        centred(name, bold),
        rule(LEFT, nameLength),
      ],
      [
        centred(NATION, { size: POINTS.nation, bold: true }),
        centred(MOTTO, { size: POINTS.motto, bold: true }),
        rule(RIGHT, boldWidth(MOTTO, POINTS.motto)),
      ],
    ],
    [
      [centred(`Số:        /${symbol ?? `BC-${TO_FILL}`}`, { size: POINTS.number }, GAP)],
      [
        centred(
          `${place ?? TO_FILL}, ngày ……… tháng ……… năm ………`,
          { size: POINTS.place, italics: true },
          GAP,
        ),
      ],
    ],
  ]);
}

/** Ô số 5a: the document's type and what it is about, with the line below. */
export const heading = ({ type, about }: OfficialDocument): Paragraph[] => [
  new Paragraph({ spacing: { before: GAP, after: 0 }, children: [] }),
  centred(type, { size: POINTS.title, bold: true }),
  centred(about, { size: POINTS.title, bold: true }),
  rule(TEXT_WIDTH, Math.min(TEXT_WIDTH, boldWidth(about, POINTS.title)) * SHARE, GAP * 2),
];

/** Ô số 9a: to whom; several stand below one another, their dashes below the colon. */
export function addressed({ addressees }: OfficialDocument): Paragraph[] {
  const letters = { size: POINTS.body };
  const [only = TO_FILL] = addressees;
  if (addressees.length < 2) return [centred(`Kính gửi: ${only}`, letters, GAP * 2)];
  const dash = INDENT * 3;
  return [
    new Paragraph({
      indent: { left: INDENT * 1.5 },
      spacing: { after: 0 },
      children: [run('Kính gửi:', letters)],
    }),
    ...addressees.map(
      (name, at) =>
        new Paragraph({
          indent: { left: dash, hanging: 200 },
          spacing: { after: at === addressees.length - 1 ? GAP * 2 : 0 },
          children: [run(`- ${name}${at === addressees.length - 1 ? '.' : ';'}`, letters)],
        }),
    ),
  ];
}

/** Ô số 7 and 9b: who signs, and who receives a copy. */
export function signature(document: OfficialDocument): Table {
  const { copies, drafter, authority, signerTitle } = document;
  const small = { size: POINTS.copies };
  const lines = ['Như trên', ...copies].map((name) => `- ${name};`);
  const left = [
    new Paragraph({ children: [run('Nơi nhận:', { size: POINTS.copiesHead, bold: true, italics: true })] }),
    ...[...lines, `- Lưu: VT, ${drafter ?? TO_FILL}.`].map(
      (text) => new Paragraph({ alignment: AlignmentType.LEFT, children: [run(text, small)] }),
    ),
  ];
  const bold = { size: POINTS.signature, bold: true };
  const upper = (text: string | undefined): string => (text ?? TO_FILL).toLocaleUpperCase('vi');
  const right = [
    centred(upper(authority), bold),
    centred(upper(signerTitle), bold),
    ...Array.from({ length: 4 }, () => centred('', bold)),
    centred(TO_FILL, bold),
  ];
  const half = Math.round(TEXT_WIDTH / 2);
  return sideBySide([[left, right]], [half, TEXT_WIDTH - half]);
}
