import { COMPOUNDS } from './compounds.ts';

/** Words that stay on one line. */
export interface BoundWords {
  text: string;
  /** What a line's end after these words costs the reader: 0 where the sentence itself pauses, 5 where it tears. */
  breakCost: number;
}

const NUMBER = /^\d[\d.,/:]*%?$/;
const NUMBER_WORDS = /^(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|mấy|mỗi)$/;
/** What a number or a document's number belongs to, standing before it. */
const NUMBERED =
  /^(?:ngày|tháng|năm|số|điều|khoản|mục|mức|mẫu|bước|quý|câu|lúc|gọi|phường|khóm|ấp|định|quyết|tư|thị|luật|hoạch|đài)$/;
const UNITS_OF_LAND = /^(?:phường|xã|tỉnh|huyện|khóm|ấp|ubnd|phố)$/;
/** Words that lead on to what follows: a line may begin with them and should not end with them. */
const LEADING = new Set(
  `và của cho với để là không theo từ đến trong khi thì hoặc hay nhưng do bằng về ở tại như mà được phải các những mọi cũng đều sẽ đã đang chưa
   vì nên nếu trên dưới trước sau qua ra vào đừng hãy tới bởi rồi`.split(/\s+/),
);

const bare = (word: string): string => word.replace(/^[("“‘]+|[)"”’.,;:!?…]+$/gu, '');
const endsPart = (word: string): boolean => /[.,;:!?…)”]$/u.test(word);
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(bare(word));

/** Whether a text is set in capitals, which then tell no names. */
const isShouted = (text: string): boolean =>
  (text.match(/\p{Lu}/gu) ?? []).length > (text.match(/\p{Ll}/gu) ?? []).length;

/** Whether two neighbours belong to one word, name or measure. */
function isBound(first: string, second: string, beginsSentence: boolean, shouted: boolean): boolean {
  if (/^[–—-]$/.test(second)) return true;
  if (endsPart(first)) return false;
  const [one, other] = [bare(first).toLowerCase(), bare(second).toLowerCase()];
  if (COMPOUNDS.has(`${one} ${other}`)) return true;
  if (NUMBER.test(one) || NUMBER_WORDS.test(one)) return !LEADING.has(other) && !NUMBER.test(other);
  if (/^\d/.test(other)) return NUMBERED.test(one);
  if (shouted || !isCapital(second)) return false;
  return UNITS_OF_LAND.test(one) || (isCapital(first) && !beginsSentence);
}

/**
 * The words of a text, those that belong together as one: compounds, numbers with what they count, names of people and
 * places, a dash with what stands before it.
 * @example boundWords('Khai sinh trong 4 bước').map(({ text }) => text) // ['Khai sinh', 'trong', '4 bước']
 */
export function boundWords(text: string): BoundWords[] {
  const words = text.normalize('NFC').split(/\s+/).filter(Boolean);
  const shouted = isShouted(text);
  const found: string[][] = [];
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    const beginsSentence = index < 2 || /[.!?:]$/.test(words[index - 2] ?? '');
    const last = found.at(-1);
    if (last && before !== undefined && isBound(before, word, beginsSentence, shouted)) last.push(word);
    else found.push([word]);
  }
  return found.map((one, index) => ({
    text: one.join(' '),
    breakCost: breakCost(one.at(-1) ?? '', found[index + 1]?.[0] ?? ''),
  }));
}

function breakCost(last: string, next: string): number {
  if (/[.;:!?…]$/u.test(last)) return 0;
  if (endsPart(last)) return 0.5;
  if (LEADING.has(bare(last).toLowerCase())) return 5;
  return LEADING.has(bare(next).toLowerCase()) ? 1 : 2;
}
