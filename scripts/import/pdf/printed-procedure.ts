import { joinLines } from './join-lines.ts';
import type { PrintedBlock, PrintedLine } from './page-blocks.ts';
import { casesOf, linesOfSteps, outputsOf, type PrintedCase, type PrintedOutputs } from './printed-parts.ts';
import { isContent, type PrintedRow, tableRows } from './printed-table.ts';
import { type PrintedDocument, RefusedPdf } from './read-pdf.ts';

/** A procedure as its PDF prints it: words only, nothing understood yet. Texts are NFC. */
export interface PrintedProcedure extends PrintedOutputs {
  /** The table at the beginning, by its labels. */
  facts: Map<string, string>;
  steps: string[];
  evidence: PrintedCase[];
  /** Rows of channel, time, charges and note. */
  channels: PrintedRow[];
  /** Rows of title and number. */
  legalBasis: PrintedRow[];
  executingOffices: string;
  requirements: string;
  keywords: string;
  description: string;
  /** Words that stand in a table's section and in no cell of it. */
  stray: string;
}

const TITLE = 'CHI TIẾT THỦ TỤC HÀNH CHÍNH';
const SECTIONS = [
  'TRÌNH TỰ THỰC HIỆN',
  'THÀNH PHẦN HỒ SƠ',
  'CÁCH THỨC THỰC HIỆN',
  'CĂN CỨ PHÁP LÝ',
  'CƠ QUAN THỰC HIỆN',
  'YÊU CẦU, ĐIỀU KIỆN THỰC HIỆN',
  'KẾT QUẢ XỬ LÝ',
  'TỪ KHÓA',
  'MÔ TẢ',
] as const;
type SectionTitle = (typeof SECTIONS)[number];
const TABLES = ['THÀNH PHẦN HỒ SƠ', 'CÁCH THỨC THỰC HIỆN', 'CĂN CỨ PHÁP LÝ'] as const;
/** What the portal prints where a record says nothing. */
export const NOTHING = 'Không có thông tin';
/** Headings are printed larger than this, in points; text is 12. */
const TEXT_SIZE = 12.5;

/**
 * Takes the portal's one-procedure PDF apart at its headings.
 * @throws RefusedPdf when it is another document, or lacks one of the portal's headings.
 */
export function printedProcedure({ blocks, width }: PrintedDocument): PrintedProcedure {
  if (!blocks.some((block) => isLine(block) && plain(block) === TITLE))
    throw new RefusedPdf(
      `không có tiêu đề "${TITLE}", không phải bản PDF chi tiết thủ tục của Cổng dịch vụ công quốc gia`,
    );
  const sections = sectionsOf(blocks);
  const missing = SECTIONS.filter((title) => !sections.has(title));
  if (missing.length > 0)
    throw new RefusedPdf(
      `thiếu phần ${missing.map((title) => `"${title}"`).join(', ')}; tệp tải chưa hết hoặc Cổng dịch vụ công đã đổi mẫu, hãy tải lại`,
    );
  const limit = Math.max(0, ...blocks.map((block) => ('lines' in block ? block.right : 0))) || width;
  const blocksOf = (title: SectionTitle | '') => sections.get(title) ?? [];
  const textOf = (title: SectionTitle) => paragraphs(blocksOf(title).filter(isLine), limit);
  return {
    facts: new Map(tableRows(blocksOf('')).map(([label = '', value = '']) => [label, value])),
    steps: linesOfSteps(blocksOf('TRÌNH TỰ THỰC HIỆN').filter(isLine)).map((lines) =>
      paragraphs(lines, limit),
    ),
    evidence: casesOf(tableRows(blocksOf('THÀNH PHẦN HỒ SƠ'))),
    channels: tableRows(blocksOf('CÁCH THỨC THỰC HIỆN')).filter(isContent),
    legalBasis: tableRows(blocksOf('CĂN CỨ PHÁP LÝ')).filter(isContent),
    executingOffices: textOf('CƠ QUAN THỰC HIỆN'),
    requirements: textOf('YÊU CẦU, ĐIỀU KIỆN THỰC HIỆN'),
    ...outputsOf(blocksOf('KẾT QUẢ XỬ LÝ').filter(isLine), limit),
    keywords: textOf('TỪ KHÓA'),
    description: textOf('MÔ TẢ'),
    stray: TABLES.map(textOf)
      .filter((text) => text !== '' && text !== NOTHING)
      .join('; '),
  };
}

const isLine = (block: PrintedBlock): block is PrintedLine => !('lines' in block);
const plain = (line: PrintedLine): string => line.text.normalize('NFC').trim();

/** The blocks under each heading; what stands above the first one is under ''. */
function sectionsOf(blocks: readonly PrintedBlock[]): Map<SectionTitle | '', PrintedBlock[]> {
  let current: PrintedBlock[] = [];
  const sections = new Map<SectionTitle | '', PrintedBlock[]>([['', current]]);
  for (const block of blocks) {
    const title = isLine(block) && block.size > TEXT_SIZE ? plain(block) : undefined;
    const known = SECTIONS.find((section) => section === title);
    if (known === undefined) current.push(block);
    else sections.set(known, (current = []));
  }
  return sections;
}

function paragraphs(lines: readonly PrintedLine[], limit: number): string {
  return joinLines(lines, limit).trim();
}
