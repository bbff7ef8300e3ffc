import { artificialPdf, type Drawn } from './artificial-pdf.ts';

/** What an artificial one-procedure PDF prints; lines of a text are given one by one, as the portal breaks them. */
export interface ArtificialProcedure {
  facts: Record<string, string>;
  steps: string[];
  evidence: { name?: string; papers: [name: string, forms: string, quantity: string][] }[];
  channels: [kind: string, time: string, charges: string, note: string][];
  legalBasis: [title: string, number: string][];
  executingOffices: string;
  requirements: string;
  outputs: string[];
}

/** For tests: words that are nobody's. */
export const ARTIFICIAL_PROCEDURE: ArtificialProcedure = {
  facts: {
    'Tên thủ tục': 'Thủ tục xin thử giấy mẫu',
    'Mã thủ tục': '9.000010',
    'Số quyết định': '1/QĐ-BTP',
    'Cấp thực hiện': 'Tỉnh, Xã',
    'Loại thủ tục': 'TTHC được luật giao quy định chi tiết',
    'Lĩnh vực': 'Giấy mẫu',
    'Đối tượng thực hiện': 'Cán bộ, công chức, viên chức, Công dân Việt Nam',
    'Cơ quan có thẩm quyền': 'Ủy ban thử của xã, phường',
    'Địa chỉ tiếp nhận HS': '',
    'Cơ quan được ủy quyền': '',
    'Cơ quan phối hợp': '',
  },
  steps: ['Bước thử một.', 'Bước thử hai.'],
  evidence: [
    { name: 'Trường hợp 1: Giấy nộp', papers: [['Tờ khai thử', 'to khai.docx', '1 bản chính']] },
    { name: 'Trường hợp 2: ', papers: [['Giấy mẫu cũ', '', '1 bản chính, 2 bản sao']] },
  ],
  channels: [
    ['Trực tiếp', '3 ngày làm việc', '5.000 VNĐ', 'Nộp ở bàn thử.'],
    ['Qua bưu điện', '3 ngày', 'Miễn phí', 'Nộp ở bàn thử.'],
  ],
  legalBasis: [['Luật Thử', '1/2020/QH14']],
  executingOffices: 'Phòng Thử',
  requirements: 'Có giấy mẫu cũ.',
  outputs: ['Giấy mẫu mới'],
};

const LINE = 13.8;
const PADDING = 10;

/** For tests: a PDF laid out as the portal's, on one tall run of pages. */
export function artificialProcedurePdf(changes: Partial<ArtificialProcedure> = {}): Buffer {
  const procedure = { ...ARTIFICIAL_PROCEDURE, ...changes };
  const pages: Drawn[][] = [[]];
  let top = 57;
  const page = (): Drawn[] => pages.at(-1) ?? [];
  const turn = () => {
    pages.push([]);
    top = 57;
  };
  const line = (text: string, size = 12, left = 47, gap = LINE) => {
    if (top > 700) turn();
    page().push({ text, left, baseline: top + 16.7, size });
    top += gap;
  };
  const row = (edges: readonly number[], cells: readonly string[]) => {
    if (top > 700) turn();
    const lines = cells.map((cell) => cell.split('\n'));
    const bottom = top + Math.max(...lines.map((cell) => cell.length)) * LINE + 2 * PADDING;
    for (const [index, cell] of lines.entries()) {
      const left = edges[index] ?? 0;
      page().push({ cell: [left, top, edges[index + 1] ?? 558.28, bottom] });
      for (const [at, text] of cell.entries())
        if (text !== '') page().push({ text, left: left + PADDING, baseline: top + 20.7 + at * LINE });
    }
    top = bottom;
  };
  const heading = (title: string) => {
    top += 20;
    line(title, 14, 47, 40);
  };
  line('CHI TIẾT THỦ TỤC HÀNH CHÍNH', 18, 157, 54);
  for (const [label, value] of Object.entries(procedure.facts)) row([47, 200], [label, value]);
  heading('TRÌNH TỰ THỰC HIỆN');
  for (const step of procedure.steps) line(step, 12, 47, LINE * 2 + 2.2);
  heading('THÀNH PHẦN HỒ SƠ');
  for (const { name, papers } of procedure.evidence) {
    if (name !== undefined) row([47], [name]);
    row([47, 302, 456], ['Tên giấy tờ', 'Mẫu đơn, tờ khai', 'Số lượng']);
    for (const paper of papers) row([47, 302, 456], paper);
    top += 8;
  }
  heading('CÁCH THỨC THỰC HIỆN');
  row([47, 149, 252, 354], ['Hình thức nộp', 'Thời hạn giải \nquyết', 'Phí, lệ phí', 'Mô tả']);
  const notes = procedure.channels.map(([, , , note]) => note).join(', ');
  for (const [kind, time, charges] of procedure.channels)
    row([47, 149, 252, 354], [kind, time, charges, notes]);
  heading('CĂN CỨ PHÁP LÝ');
  row([47, 405], ['Tên văn bản pháp lý', 'Mã văn bản']);
  for (const document of procedure.legalBasis) row([47, 405], document);
  heading('CƠ QUAN THỰC HIỆN');
  line(procedure.executingOffices);
  heading('YÊU CẦU, ĐIỀU KIỆN THỰC HIỆN');
  if (procedure.requirements !== '') line(procedure.requirements);
  heading('KẾT QUẢ XỬ LÝ');
  for (const output of procedure.outputs) {
    line(output, 12, 53, 31.6);
    line('Mã: KQ.1', 12, 53, 26);
  }
  heading('TỪ KHÓA');
  heading('MÔ TẢ');
  return artificialPdf(pages);
}
