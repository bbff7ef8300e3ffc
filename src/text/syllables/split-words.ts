import { isWrittenSyllable } from './written-syllable.ts';

/** A syllable that a blank parts in two. */
export interface SplitWord {
  offset: number;
  written: string;
  joined: string;
}

/** Onsets and endings that nobody writes by themselves: "th ủ", "dụ ng". */
const ONSETS = new Set('ng ngh nh th tr ch kh ph gh gi qu'.split(' '));
const ENDINGS = new Set(['ng', 'nh', 'ch']);
/** Single letters may be names of things: several of them show that a text is broken. */
const FIRST_LETTERS = new Set('bcdđghklmnprstvx');
const LAST_LETTERS = new Set('cmnptiy');
/** One letter that is a word: "điểm c ở xã". */
const LETTER_WORDS = new Set([...'aeiouyàạáảôồổởờýỷủùừ']);
const VOWEL = /^[aăâeêioôơuưyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/u;
/** A label, a name or a number begins or ends with these. */
const NO_START = /[\d./&?’'-]/;
const NO_END = /^(?:[\d’'-]|[^\s.,;:!)]+\p{L})/u;
const CAPITALS = /^\p{Lu}+$/u;
const LEAST = 2;
const WORD = /[\p{L}\p{M}]+/gu;

/** Words that begin with a vowel. */
const WORDS = new Set(
  `ai am an anh ao ách ác ái ám án áng ánh áo áp át ảo ảnh ảng ạch ảm ải ấm ấn ấp ất ấy ẩm ẩn âm ân ầm ào ì ách ăn ắp ắt ẵm
   em en én eo éo ép ẻo êm ếch ế ít ích im in inh ìn ỉm oai oan oanh oi om ong óc ói ót oắt ọp oác oái oán oằn ọc ốc ốm ốp ốt ổn ống ông
   ôi ôm ôn ồn ồm ổi ối ộp ơi ơn ớt ớn ờm um un ung út úp úa ùa ủa ủi ủng uổng uống uốn uất uy uý úy ủy uỷ uể uẩn uyên uyển ưa ưng
   ưu ứa ức ứng ước ướt ướp ướm ương ươm ườn ừng ỉu ỉa ý yên yến yết yêu yếu yểm yểu ỷ áy ấu ấm ảnh ùn ụp ụt ủn ái ả ải`.split(
    /\s+/,
  ),
);

type Strength = 'certain' | 'doubtful';

/**
 * Syllables broken by a blank, as text from a PDF has them: "th ủ tục", "sử dụ ng", "ngư ời". Short words (y tế, ở xã,
 * ông A, khu B, 5 m) are none; single letters count where there are several.
 */
export function splitWords(text: string): SplitWord[] {
  const certain: SplitWord[] = [];
  const doubtful: SplitWord[] = [];
  let [first, start] = ['', 0];
  for (const { 0: second, index } of text.matchAll(WORD)) {
    const strength =
      index === start + first.length + 1 && text.charAt(index - 1) === ' '
        ? strengthOf(first, second, text, start)
        : undefined;
    if (strength && isWrittenSyllable(first + second) && !NO_START.test(text.charAt(start - 1))) {
      const found = { offset: start, written: `${first} ${second}`, joined: first + second };
      if (!NO_END.test(text.slice(index + second.length, index + second.length + 20)))
        (strength === 'certain' ? certain : doubtful).push(found);
    }
    [first, start] = [second, index];
  }
  const isBroken = certain.length > 0 || new Set(doubtful.map(({ joined }) => joined)).size > LEAST;
  return isBroken ? [...certain, ...doubtful].sort((a, b) => a.offset - b.offset) : [];
}

/** What two neighbours say of being one syllable; in capitals the first may be short for something, the second a word. */
function strengthOf(first: string, second: string, text: string, start: number): Strength | undefined {
  if (!CAPITALS.test(second) || !CAPITALS.test(first)) return strengthInSmall(first, second, text, start);
  const [head, tail] = [first.toLowerCase(), second.toLowerCase()];
  const mayBeWord = WORDS.has(tail) || LETTER_WORDS.has(tail) || /^[a-z]$/.test(tail);
  return mayBeWord ? undefined : strengthInSmall(head, tail, text, start);
}

/** The same of small letters; the second is never a name. */
function strengthInSmall(first: string, second: string, text: string, start: number): Strength | undefined {
  if (second.length > 6 || first.length > 6 || /^\p{Lu}/u.test(second)) return undefined;
  const isVowel = VOWEL.test(second);
  if (isVowel && ONSETS.has(first.toLowerCase()) && first.slice(1) === first.slice(1).toLowerCase())
    return 'certain';
  if (ENDINGS.has(second)) return 'certain';
  if (isVowel && second.length > 1 && first.length < 5 && !WORDS.has(second)) return 'certain';
  // The first letter of a sentence, cut off: "T rả".
  if (
    /^[CGKNPT]$/.test(first) &&
    /^[hr]/.test(second) &&
    /(?:^|[.!?]\s|\n)$/.test(text.slice(Math.max(0, start - 2), start))
  )
    return 'certain';
  if (isVowel && FIRST_LETTERS.has(first.toLowerCase()))
    return second.length === 1 && !LETTER_WORDS.has(second) ? 'certain' : 'doubtful';
  if (!LAST_LETTERS.has(second)) return undefined;
  return isWrittenSyllable(first) || /^[\0-\x7F]+$/.test(first) ? 'doubtful' : 'certain';
}
