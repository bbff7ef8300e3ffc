import { allFiles, isImported, type Rule } from '../content.ts';

const NAMES: readonly [RegExp, string][] = [
  [/[ÐðƉɖ]/, 'chữ "Ð" của tiếng nước ngoài thay cho "Đ"'],
  [/[\u0370-\u03FF]/, 'chữ Hy Lạp giống chữ La-tinh'],
  [/[\u0400-\u04FF]/, 'chữ Nga giống chữ La-tinh'],
];

/** Foreign letters that can't be told from Latin ones by eye; μ, α, Ω and the like are not among them. */
const LOOK_ALIKE = 'ÐðƉɖΑΒΕΖΗΙΚΜΝΟΡΤΥΧονιυρАВЕКМНОРСТУХІЈЅаеорсухіјѕ';
const ANY = new RegExp(`[${LOOK_ALIKE}]`);
const WORD = new RegExp(`[\\p{L}\\p{M}\\d/.&-]*[${LOOK_ALIKE}][\\p{L}\\p{M}\\d/.&-]*`, 'gu');
const MOST = 5;

const isMixed = (word: string): boolean => /[ÐðƉɖ]/.test(word) || /\p{Script=Latin}|\d/u.test(word);

/** Letters that look like Latin ones break searches and numbers: `102/2024/NÐ-CP`, `1456/QĐ-BHΧΗ` (requirement C03). */
export const lookAlikeLetters: Rule = {
  id: 'look-alike-letters',
  severity: 'error',
  description: 'Không dùng chữ cái nước ngoài giống chữ tiếng Việt',
  *check(content) {
    for (const file of allFiles(content)) {
      if (!ANY.test(file.text)) continue;
      const words = [...file.text.matchAll(WORD)].filter(([word]) => isMixed(word));
      for (const match of words.slice(0, MOST)) {
        const [word] = match;
        const name = NAMES.find(([letters]) => letters.test(word))?.[1] ?? 'chữ lạ';
        yield {
          in: file,
          offset: match.index,
          value: word,
          severity: isImported(file) ? 'warning' : 'error',
          message: `có ${name}`,
          advice: 'gõ lại từ này bằng bộ gõ tiếng Việt',
        };
      }
    }
  },
};
