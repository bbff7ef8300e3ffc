import {
  allFiles,
  type ContentFile,
  type Finding,
  type Mending,
  type Rule,
} from '../../../content/content.ts';

/** Indent, dashes and key of a line of YAML, with any blank and a full-width colon; a blank there has no other meaning. */
const STRUCTURE = /^[^\S\n]*(?:-[^\S\n]+)*(?:[A-Za-z][\w-]{0,40}[:：][^\S\n]*)?/gmu;
const FOREIGN = /[^\S\n\r\t ]|：/u;
const NAMES: Readonly<Record<string, string>> = {
  '\u00A0': 'dấu cách cứng, U+00A0',
  '\u202F': 'dấu cách cứng hẹp, U+202F',
  '\u3000': 'dấu cách toàn hình, U+3000',
  '：': 'dấu hai chấm toàn hình, U+FF1A',
};
const MOST = 3;

const nameOf = (sign: string): string =>
  NAMES[sign] ?? `dấu cách lạ, U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The line's beginning in plain blanks, with one behind its colon. */
const plain = (written: string): string => written.replace(/[^\S\n\r\t ]/gu, ' ').replace(/：[ \t]*$/, ': ');

function* find(file: ContentFile, most = Infinity): Generator<Finding> {
  const { yaml = '', yamlOffset } = file;
  if (!FOREIGN.test(yaml)) return;
  const found = yaml.matchAll(STRUCTURE).filter(([written]) => FOREIGN.test(written));
  for (const { 0: written, index } of found.take(most))
    yield {
      in: file,
      offset: yamlOffset + index,
      value: nameOf(FOREIGN.exec(written)?.[0] ?? ''),
      message: `${nameOf(FOREIGN.exec(written)?.[0] ?? '')} ở đầu dòng hoặc sau khóa, YAML không hiểu`,
      advice: 'chạy lệnh kiểm tra với --fix, hoặc xóa rồi gõ lại bằng phím cách',
      edits: () => [
        { from: yamlOffset + index, to: yamlOffset + index + written.length, text: plain(written) },
      ],
    };
}

/** Blanks that only look plain, where YAML counts them: pasted from Word, web pages and chats. */
export const foreignBlanks: Rule & Mending = {
  id: 'foreign-blanks',
  severity: 'error',
  description: 'Đầu dòng và sau khóa của các trường chỉ có dấu cách thường',
  mends: 'thay dấu cách lạ bằng dấu cách thường',
  find: (file) => find(file),
  *check(content) {
    for (const file of allFiles(content)) yield* find(file, MOST);
  },
};
