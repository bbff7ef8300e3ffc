import type { OfficialDetail, OfficialMethod } from '../reading/record-schema.ts';
import { formatNumber } from '../../../src/text/numbers.ts';
import type { PrintedProcedure } from './printed-procedure.ts';

/** Words that the PDF prints and that an entry can't take over as they are, by their name in the score. */
export type PrintedWords = Record<
  'Bản in: thời hạn' | 'Bản in: phí, lệ phí' | 'Bản in: mô tả' | 'Bản in: cơ quan thực hiện',
  string[]
>;

/** Those words as they were read off the PDF. */
export function readPrint({ channels, executingOffices }: PrintedProcedure): PrintedWords {
  const column = (index: number) => channels.map((row) => row[index] ?? '');
  return {
    'Bản in: thời hạn': column(1),
    'Bản in: phí, lệ phí': column(2),
    'Bản in: mô tả': column(3),
    'Bản in: cơ quan thực hiện': [executingOffices],
  };
}

/**
 * Those words as the portal prints a record, found by comparing its PDFs with the records: the name of the unit is lost,
 * so are the kind, the words and the currency of a charge; the notes of all channels stand together.
 */
export function expectedPrint(detail: OfficialDetail): PrintedWords {
  const methods = detail.executionMethods ?? [];
  const notes = methods.flatMap(({ description }) => (description ? [description.trim()] : [])).join(', ');
  const offices = (detail.departmentsExecuting ?? []).flatMap((office) => office?.name ?? []);
  return {
    'Bản in: thời hạn': methods.map(timeInPrint),
    'Bản in: phí, lệ phí': methods.map(({ fees }) =>
      (fees ?? []).map(({ value }) => feeInPrint(value ?? 0)).join(', '),
    ),
    'Bản in: mô tả': methods.map(() => notes),
    'Bản in: cơ quan thực hiện': [offices.join(', ') || 'Không có thông tin'],
  };
}

function timeInPrint({ processingTime, processingTimeUnit }: OfficialMethod): string {
  const amount = Number(processingTime ?? 0);
  if (amount === 0) return 'Không xác định';
  return `${amount} ${processingTimeUnit === 'WORKING_DAY' ? 'ngày làm việc' : 'ngày'}`;
}

const feeInPrint = (value: number): string => (value === 0 ? 'Miễn phí' : `${formatNumber(value)} VNĐ`);
