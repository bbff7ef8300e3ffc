import { type Doubts, SOURCE } from './doubts.ts';
import type { PrintedProcedure } from './printed-procedure.ts';
import { isReadable, notesOf, SUBMISSION_METHODS, timeOf } from './printed-values.ts';
import { RefusedPdf } from './read-pdf.ts';

/**
 * The ways to send the file, in the shape of an official record. Charges are never sure: the PDF prints neither their
 * kind nor their words nor their currency.
 * @throws RefusedPdf when a way is unknown.
 */
export function channelsOfPrinted({ channels: rows }: PrintedProcedure, doubts: Doubts) {
  const notes = notesOf(rows.map(([, , , note = '']) => note).filter(isReadable));
  const times = rows.map(([, time = '']) => timeOf(time));
  const inWords = (column: number) => rows.map((row) => `${row[0]}: ${row[column] || 'để trống'}`).join('; ');
  if (notes?.length !== rows.length)
    doubts.add(
      'Mô tả cách thức thực hiện',
      `Bản PDF in chung mô tả của các cách nộp: "${rows[0]?.[3]}". ${SOURCE}`,
    );
  if (times.includes(undefined))
    doubts.add(
      'Thời hạn giải quyết',
      `Bản PDF in: ${inWords(1)}. Chữ "ngày" được in cả khi hồ sơ không ghi đơn vị. "Không xác định" được in khi hồ sơ ghi số 0. ${SOURCE}`,
    );
  doubts.add(
    'Phí, lệ phí',
    `Bản PDF in: ${inWords(2).replaceAll('VNĐ', 'đồng')}. Nó không nói đó là phí, lệ phí hay giá, tính trên gì. Nó in "Miễn phí" cả khi tỉnh quy định mức thu, in tiền đồng cả khi thu ngoại tệ. ${SOURCE}`,
  );
  return rows.map(([kind = ''], index) => {
    const submissionMethod = SUBMISSION_METHODS[kind];
    if (submissionMethod === undefined) throw new RefusedPdf(`hình thức nộp "${kind}" không đọc chắc được`);
    return {
      submissionMethod,
      ...times[index],
      description: notes?.length === rows.length ? notes[index] : undefined,
      fees: [],
    };
  });
}
