import { formatNumber } from '../../../src/text/numbers.ts';
import { MOST_DEPTH, MOST_RECORD_LETTERS } from './bounds.ts';

/** One record of an export before anything is known about it: where it stands, and its value or why it can't be read. */
export type ReadRecord = { where: string; value: unknown } | { where: string; error: string; line: string };

/** What is said of a record that is longer than any can be. */
export const TOO_LONG = `hồ sơ dài hơn ${formatNumber(MOST_RECORD_LETTERS)} chữ, không có hồ sơ nào dài như vậy`;

/** Reads one JSON text as a record. */
export function parseRecord(where: string, text: string): ReadRecord {
  const refuse = (error: string): ReadRecord => ({ where, error, line: text });
  if (text.includes('\ufffd')) return refuse('có ký tự hỏng, tệp không phải UTF-8 hoặc đã lỗi khi chép');
  if (isTooDeep(text)) return refuse(`các phần của JSON lồng vào nhau quá ${MOST_DEPTH} tầng`);
  try {
    return { where, value: JSON.parse(text.replace(/^\ufeff/, '')) };
  } catch (error) {
    const [, at] = / position (\d+)/.exec(String(error)) ?? [];
    return refuse(at === undefined ? 'không phải JSON' : `không phải JSON, sai từ chữ thứ ${Number(at) + 1}`);
  }
}

/** Whether arrays and objects stand deeper in each other than any record has them. */
function isTooDeep(json: string): boolean {
  let [depth, inText] = [0, false];
  for (let at = 0; at < json.length; at++) {
    const letter = json[at];
    if (letter === '"') inText = !inText;
    else if (inText) at += letter === '\\' ? 1 : 0;
    else if (letter === '[' || letter === '{') depth++;
    else if (letter === ']' || letter === '}') depth--;
    if (depth > MOST_DEPTH) return true;
  }
  return false;
}
