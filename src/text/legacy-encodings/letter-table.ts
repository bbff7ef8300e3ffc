/** Pairs of one legacy writing and its Unicode letter, from two lists in the same order, separated by spaces. */
export function letterTable(legacy: string, unicode: string): Map<string, string> {
  const [from, to] = [legacy.trim().split(/\s+/), unicode.trim().split(/\s+/)];
  if (from.length !== to.length) throw new Error(`${from.length} legacy letters for ${to.length} of Unicode`);
  return new Map(from.map((letters, index) => [letters, to[index] ?? '']));
}

/** Every lower-case vowel of Vietnamese with its five tones, in the order huyền, hỏi, ngã, sắc, nặng. */
export const TONED_VOWELS = `
  à ả ã á ạ ằ ẳ ẵ ắ ặ ầ ẩ ẫ ấ ậ è ẻ ẽ é ẹ ề ể ễ ế ệ ì ỉ ĩ í ị
  ò ỏ õ ó ọ ồ ổ ỗ ố ộ ờ ở ỡ ớ ợ ù ủ ũ ú ụ ừ ử ữ ứ ự ỳ ỷ ỹ ý ỵ`;
