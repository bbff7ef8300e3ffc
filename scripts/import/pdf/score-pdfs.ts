import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { OfficialProcedure } from '../mapping/official-procedure.ts';
import { recordsOf, understood } from './records-of-codes.ts';
import { understandPdf, withDoubts } from './understand-pdf.ts';
import { expectedPrint, type PrintedWords, readPrint } from './expected-print.ts';
import { KNOWN_DIFFERENCES } from './known-differences.ts';
import { evened, SCORED_FIELDS } from './scored-fields.ts';

/** How one field fared over all PDFs; each list holds codes, `wrong` with both values. */
export interface FieldScore {
  field: string;
  equal: string[];
  /** Left empty and named, as it can't be read with certainty or isn't printed. */
  leftEmpty: string[];
  /** Equal but for what the PDF never prints; never more than the record says. */
  part: string[];
  /** Equal but for a known difference between the PDF's print and the record, with its reason. */
  excepted: { code: string; reason: string }[];
  wrong: { code: string; pdf: string; record: string }[];
}

/** The score of a folder of PDFs. */
export interface PdfScore {
  pdfs: string[];
  fields: FieldScore[];
  /** PDFs without a record of the same code, or refused by one of the two ways. */
  notCompared: string[];
}

/** Compares what the import makes of each PDF with what it makes of the record of the same code. */
export async function scorePdfs(folder: string, exports: readonly string[]): Promise<PdfScore> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.pdf'))
    .sort();
  const read = await Promise.all(
    files.map(async (file) => ({ file, ...(await understandPdf(join(folder, file))) })),
  );
  const codes = new Set(read.flatMap((pdf) => ('detail' in pdf ? [pdf.detail.code] : [])));
  const records = await recordsOf(codes, exports);
  const score: PdfScore = {
    pdfs: [],
    notCompared: [],
    fields: [],
  };
  for (const pdf of read) {
    const record = 'detail' in pdf ? records.get(pdf.detail.code) : undefined;
    if (!('detail' in pdf) || record === undefined) {
      score.notCompared.push(
        'refused' in pdf ? `${pdf.file}: ${pdf.refused}` : `${pdf.file}: không có hồ sơ cùng mã`,
      );
      continue;
    }
    score.pdfs.push(pdf.detail.code);
    compareEntries(
      score,
      understood(pdf.detail, (official) => withDoubts(official, pdf.doubts)),
      understood(record),
    );
    comparePrint(score, pdf.detail.code, readPrint(pdf.printed), expectedPrint(record));
  }
  return score;
}

function compareEntries(score: PdfScore, pdf: OfficialProcedure, record: OfficialProcedure): void {
  for (const { field, valuesOf, isNamed, isPartial } of SCORED_FIELDS) {
    const result = scoreOf(score, field);
    const [ours, theirs] = [valuesOf(pdf), valuesOf(record)];
    if (!same(ours, theirs) && isEmpty(ours) && isNamed(pdf)) result.leftEmpty.push(pdf.code);
    else if (
      !same(ours, theirs) &&
      isPartial &&
      isNamed(pdf) &&
      ours.every((value) => ['', ...theirs].includes(value))
    )
      result.part.push(pdf.code);
    else judge(result, pdf.code, ours, theirs);
  }
}

/** Whether the PDF was read right where its words can't become an entry's. */
function comparePrint(score: PdfScore, code: string, read: PrintedWords, expected: PrintedWords): void {
  for (const [field, words] of Object.entries(read))
    judge(scoreOf(score, field), code, words.map(evened), expected[field as keyof PrintedWords].map(evened));
}

function judge(score: FieldScore, code: string, ours: readonly string[], theirs: readonly string[]): void {
  const known = KNOWN_DIFFERENCES.find((one) => one.code === code && one.field === score.field);
  if (same(ours, theirs)) score.equal.push(code);
  else if (
    known &&
    same(
      ours.map((value) => value.replaceAll(known.pdf, known.record)),
      theirs,
    )
  )
    score.excepted.push({
      code,
      reason: `PDF "${known.pdf}", hồ sơ "${known.record.replaceAll(/\p{Cf}/gu, (sign) => `[U+${sign.codePointAt(0)?.toString(16)}]`)}": ${known.reason}`,
    });
  else score.wrong.push({ code, ...firstDifference(ours, theirs) });
}

function scoreOf({ fields }: PdfScore, field: string): FieldScore {
  const found = fields.find((score) => score.field === field);
  if (found) return found;
  const score: FieldScore = { field, equal: [], leftEmpty: [], part: [], excepted: [], wrong: [] };
  fields.push(score);
  return score;
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
const isEmpty = (values: readonly string[]): boolean => values.every((value) => value === '');

function firstDifference(
  ours: readonly string[],
  theirs: readonly string[],
): { pdf: string; record: string } {
  const at = Array.from({ length: Math.max(ours.length, theirs.length) }, (_, index) => index).find(
    (index) => ours[index] !== theirs[index],
  );
  return { pdf: ours[at ?? 0] ?? '(không có)', record: theirs[at ?? 0] ?? '(không có)' };
}
