import { isWrittenSyllable } from './written-syllable.ts';

/** A syllable that a blank parts in two. */
export interface SplitWord {
  offset: number;
  written: string;
  joined: string;
}

const BEFORE = "(?<![\\p{L}\\p{M}\\d./&?’'-])";
const AFTER = "(?![\\p{L}\\p{M}\\d’'-]|[^\\s.,;:!)]+\\p{L})";
const VOWELS = 'aăâeêioôơuưyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';
const SMALL = '[\\p{Ll}]';

/** Onsets alone ("th ủ"), endings alone ("dụ ng"): nobody writes them by themselves. */
const CERTAIN: readonly RegExp[] = [
  new RegExp(`${BEFORE}([Nn]gh?|[CcKkPpTtGgNn]h|[Tt]r|[Qq]u) ([${VOWELS}]${SMALL}{0,4})${AFTER}`, 'gu'),
  new RegExp(`${BEFORE}(\\p{L}${SMALL}{0,5}) (n[gh]|ch)${AFTER}`, 'gu'),
];
/** The first letter of a sentence, cut off: "T rả". */
const FIRST_LETTER = /(?<=^|[.!?]\s|\n)([CGKNPT]) ([hr]\p{Ll}{1,5})(?![\p{L}\p{M}\d])/gu;
/** Parts that begin with a vowel; those of {@link WORDS} are words. */
const RIME = new RegExp(`${BEFORE}(?=(\\p{L}${SMALL}{0,3}) ([${VOWELS}]${SMALL}{1,4})${AFTER})`, 'gu');
/** Single letters may be names of things: several of them show that a text is broken. */
const DOUBTFUL: readonly RegExp[] = [
  new RegExp(`${BEFORE}(?=([bcdđghklmnprstvxBCDĐGHKLMNPRSTVX]) ([${VOWELS}]${SMALL}{0,4})${AFTER})`, 'gu'),
  new RegExp(`${BEFORE}(?=(\\p{L}${SMALL}{0,4}) ([cmnpti])${AFTER})`, 'gu'),
];
const LEAST = 2;

/** Words that begin with a vowel. */
const WORDS = new Set(
  `ai am an anh ao ách ác ái ám án áng ánh áo áp át ảo ảnh ảng ạch ảm ải ấm ấn ấp ất ấy ẩm ẩn âm ân ầm ào ì ách ăn ắp ắt ẵm
   em en én eo éo ép ẻo êm ếch ế ít ích im in inh ìn ỉm oai oan oanh oi om ong óc ói ót oắt ọp oác oái oán oằn ọc ốc ốm ốp ốt ổn ống ông
   ôi ôm ôn ồn ồm ổi ối ộp ơi ơn ớt ớn ờm um un ung út úp úa ùa ủa ủi ủng uổng uống uốn uất uy uý úy ủy uỷ uể uẩn uyên uyển ưa ưng
   ưu ứa ức ứng ước ướt ướp ướm ương ươm ườn ừng ỉu ỉa ý yên yến yết yêu yếu yểm yểu ỷ áy ấu ấm ảnh ùn ụp ụt ủn ái ả ải`.split(
    /\s+/,
  ),
);

/**
 * Syllables broken by a blank, as text from a PDF has them: "th ủ tục", "sử dụ ng", "ngư ời". Short words (y tế, ở xã,
 * ông A, khu B, 5 m) are none; single letters count where there are several.
 */
export function splitWords(text: string): SplitWord[] {
  const read = (pattern: RegExp): SplitWord[] =>
    [...text.matchAll(pattern)].flatMap(({ 1: first = '', 2: second = '', index }) =>
      isWrittenSyllable(first + second)
        ? [{ offset: index, written: `${first} ${second}`, joined: first + second }]
        : [],
    );
  const rimes = read(RIME).filter(({ written }) => !WORDS.has(written.split(' ')[1] ?? ''));
  const certain = [...[...CERTAIN, FIRST_LETTER].flatMap(read), ...rimes];
  const doubtful = DOUBTFUL.flatMap(read);
  const found =
    certain.length > 0 || new Set(doubtful.map(({ joined }) => joined)).size > LEAST
      ? [...certain, ...doubtful]
      : [];
  return found.sort((a, b) => a.offset - b.offset);
}
