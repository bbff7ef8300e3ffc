import { type Doubts, SOURCE } from './doubts.ts';
import type { PrintedProcedure } from './printed-procedure.ts';
import { formsOf, isReadable, quantityOf } from './printed-values.ts';

/**
 * The papers of the file, in the shape of an official record. Where one paper or its quantity is unsure, all are left
 * out: a list with a paper less misleads.
 */
export function evidenceOfPrinted({ evidence: cases }: PrintedProcedure, doubts: Doubts) {
  const unread = cases
    .flatMap(({ rows }) => rows)
    .filter(
      ([name = '', , quantity = '']) =>
        !isReadable(name) || name === '' || quantityOf(quantity) === undefined,
    );
  if (unread.length > 0 || !cases.every(({ name }) => isReadable(name))) {
    const where = unread
      .map(([name, , quantity]) => `"${name?.slice(0, 60)}…" (số lượng "${quantity}")`)
      .join('; ');
    return doubts.unsure('Thành phần hồ sơ', `Bản PDF in không rõ: ${where}. ${SOURCE}`);
  }
  return cases.map(({ name, rows }) => ({
    name,
    profileComponents: rows.map(([paper = '', forms = '', quantity = '']) => ({
      name: paper,
      ...quantityOf(quantity),
      attachments: (
        formsOf(forms) ??
        doubts.unsure(
          `Mẫu đơn của "${paper.slice(0, 150)}"`,
          `Bản PDF in "${forms}", không rõ mấy tệp. ${SOURCE}`,
        )
      ).map((fileName) => ({ fileName })),
    })),
  }));
}
