import { allFiles, type Rule } from '../../../content/content.ts';

/** Text must be precomposed (NFC, TCVN 6909:2001; requirement C02); one finding per file, at the first such letter. */
export const unicodeNfc: Rule = {
  id: 'unicode-nfc',
  severity: 'error',
  description: 'Chữ tiếng Việt phải là Unicode dựng sẵn (NFC)',
  *check(content) {
    for (const file of allFiles(content)) {
      if (file.text.normalize('NFC') === file.text) continue;
      yield {
        in: file,
        offset: firstDecomposed(file.text),
        message: 'Chữ có dấu rời (Unicode tổ hợp), nhìn giống nhưng tìm không ra',
        advice: 'gõ lại, hoặc chuyển cả tệp sang "Unicode dựng sẵn" bằng bộ gõ',
      };
    }
  },
};

function firstDecomposed(text: string): number {
  let offset = 0;
  for (const line of text.split('\n')) {
    const composed = line.normalize('NFC');
    if (composed !== line)
      return offset + [...line].findIndex((letter, index) => letter !== [...composed][index]);
    offset += line.length + 1;
  }
  return 0;
}
