import { editsOf } from '../../../../src/entry-text/edits.ts';
import {
  allFiles,
  type ContentFile,
  type Finding,
  type Mending,
  type Rule,
} from '../../../content/content.ts';

function* find(file: ContentFile, most = Infinity): Generator<Finding> {
  if (file.text.normalize('NFC') === file.text) return;
  // Two of the spaces have another as their composed form.
  const words = editsOf(file.text, /[^\s]+|[\u2000\u2001]/gu, ([word]) => word.normalize('NFC'));
  for (const edit of words.slice(0, most))
    yield {
      in: file,
      offset: edit.from + firstDifference(file.text.slice(edit.from, edit.to), edit.text),
      message: 'Chữ có dấu rời (Unicode tổ hợp), nhìn giống nhưng tìm không ra',
      advice: 'gõ lại, hoặc chuyển cả tệp sang "Unicode dựng sẵn" bằng bộ gõ',
      edits: () => [edit],
    };
}

const firstDifference = (word: string, composed: string): number =>
  [...word].findIndex((letter, at) => letter !== [...composed][at]);

/** Text must be precomposed (NFC, TCVN 6909:2001; requirement C02); one finding per file, at the first such letter. */
export const unicodeNfc: Rule & Mending = {
  id: 'unicode-nfc',
  severity: 'error',
  description: 'Chữ tiếng Việt phải là Unicode dựng sẵn (NFC)',
  mends: 'ghép dấu rời thành Unicode dựng sẵn',
  official: true,
  find,
  *check(content) {
    for (const file of allFiles(content)) yield* find(file, 1);
  },
};
