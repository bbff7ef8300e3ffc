import { byteOrder } from '../../../src/text/byte-order.ts';
import type { Figure } from '../figures/figure.ts';
import type { ComparedTable } from '../report.ts';
import type { Visits } from './count-visits.ts';

/** So many pages are named. */
const MOST_PAGES = 10;

/** Visits as a table of the report; their source is the log, which no commit holds. */
export function visitsTable({ people, programs, broken, lines, byPath, passedOver }: Visits): ComparedTable {
  const figure = (id: string, label: string, value: number): Figure & { before: undefined } => ({
    id: `1.7/${id}`,
    label,
    value,
    unit: 'lượt',
    evidence: [],
    before: undefined,
  });
  const pages = [...byPath]
    .sort(([a, more], [b, less]) => less - more || byteOrder(a, b))
    .slice(0, MOST_PAGES)
    .map(([path, count]) => figure(path, `Trang ${decoded(path)}`, count));
  return {
    id: '1.7',
    title: 'Lượt mở trang',
    rows: 'Lượt',
    figures: [
      figure('nguoi', 'Người đọc mở trang', people),
      figure('may', 'Máy tìm kiếm, chương trình mở trang', programs),
      ...pages,
    ],
    notes: [
      `Đếm từ nhật ký máy chủ: ${lines} dòng, ${broken} dòng hỏng, ${passedOver} dòng không phải mở trang hoặc ngoài kỳ. Chương trình nhận ra theo tên nó tự xưng. Không giữ địa chỉ của người đọc, nên không biết có bao nhiêu người.`,
    ],
  };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).replace(/\p{C}/gu, '');
  } catch {
    return path;
  }
}
