import { twoSyllables } from '../../../../src/text/syllables/two-syllables.ts';
import { allFiles, isImported, type ContentFile, type Rule } from '../../../content/content.ts';

const LONG_WORD = /[A-Za-z\u00C0-\u024F\u1E00-\u1EFF]{5,}/g;
const MOST = 5;

/** Whether the file has the syllable as a word of its own, too. */
const hasWord = ({ text }: ContentFile, syllable: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{M}])${syllable}(?![\\p{L}\\p{M}])`, 'iu').test(text);

/** Two syllables without the space between them, as records that were copied from PDF have them. */
export const gluedWords: Rule = {
  id: 'glued-words',
  severity: 'warning',
  description: 'Không có hai chữ dính liền nhau',
  *check(content) {
    const readings = new Map<string, [string, string][]>();
    for (const file of allFiles(content)) {
      let told = 0;
      for (const { 0: word, index } of file.text.matchAll(LONG_WORD)) {
        let known = readings.get(word);
        if (!known) readings.set(word, (known = twoSyllables(word)));
        const reading = known.find((parts) => parts.every((part) => hasWord(file, part)))?.join(' ');
        if (reading === undefined || ++told > MOST) continue;
        yield {
          in: file,
          offset: index,
          value: word,
          message: `chữ dính nhau; có phải '${reading}'?`,
          advice: isImported(file)
            ? 'hồ sơ chính thức ghi như vậy: báo nơi quản lý hồ sơ, rồi ghi vào acknowledged'
            : 'thêm dấu cách; nếu đúng là một tên riêng thì ghi vào acknowledged',
        };
      }
    }
  },
};
