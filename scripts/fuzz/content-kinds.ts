import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT_LISTS } from '../../src/catalogue/content-types.ts';
import { checkRead } from '../check/check-content.ts';
import type { Content, Entry, ListFile } from '../content/content.ts';
import { fixFile } from '../check/fix/fix-file.ts';
import { formatText } from '../check/formats/text.ts';
import { linkFault } from '../check/rules/links/link-faults.ts';
import { errorsOf } from '../content/problem.ts';
import { readContent, readOneFile } from '../content/read-content.ts';
import { decode } from '../content/source-text.ts';
import { listFiles } from '../../src/content-folder/list-folder.ts';
import type { Dice } from './dice.ts';
import type { Kind, Outcome } from './kind.ts';

const FIXTURES = join(import.meta.dirname, '../../tests/fixtures');
const BASE = join(FIXTURES, 'content-base');
const DAY = '2026-11-24';
const { content: whole } = readContent(BASE, DAY, join(FIXTURES, 'public'));

interface OwnFile {
  path: string;
  text: string;
}
const LISTS = new Set(Object.values(CONTENT_LISTS).map(({ file }) => file as string));
const files = listFiles(BASE).map((path): OwnFile => ({
  path,
  text: readFileSync(join(BASE, path), 'utf8'),
}));
const entries = files.filter(({ path }) => path.endsWith('.mdx'));
const lists = files.filter(({ path }) => LISTS.has(path));

/** Checks the fixture content with these bytes in place of one of its files. */
function checkWith(path: string, bytes: Buffer): Outcome {
  const read = readOneFile(decode(bytes), BASE, path);
  if (!read) return 'refused';
  const { file, problems } = read;
  const report = checkRead({ content: withFile(file), problems, files: files.length });
  formatText(report, true);
  return errorsOf(report).length > 0 ? 'refused' : 'accepted';
}

function withFile(file: Entry | ListFile): Content {
  if ('list' in file) return { ...whole, lists: { ...whole.lists, [file.list]: file } };
  const others = (whole.entries[file.collection] as Entry[]).filter(({ path }) => path !== file.path);
  return { ...whole, entries: { ...whole.entries, [file.collection]: [...others, file] } };
}

const withBody = (text: string, body: string): string =>
  `${text.slice(0, text.indexOf('\n---\n') + 5)}\n${body}\n`;

/** Bytes now and then, else text. */
const spoiled = (dice: Dice, text: string): Buffer =>
  dice.below(6) === 0 ? dice.spoiledBytes(Buffer.from(text)) : Buffer.from(dice.spoiled(text));

/** What stands in `content/`. */
export const CONTENT_KINDS: readonly Kind[] = [
  {
    name: 'nội dung: mục (phần đầu tệp, thân bài, bảng mã)',
    share: 21,
    attempt: (dice) => {
      const { path, text } = dice.pick(entries);
      return checkWith(path, spoiled(dice, text));
    },
  },
  {
    name: 'nội dung: thân bài',
    share: 12,
    attempt: (dice) => {
      const { path, text } = dice.pick(entries);
      return checkWith(path, Buffer.from(withBody(text, dice.text(14))));
    },
  },
  {
    name: 'nội dung: danh sách, site.yaml',
    share: 9,
    attempt: (dice) => {
      const { path, text } = dice.pick(lists);
      return checkWith(path, spoiled(dice, text));
    },
  },
  {
    name: 'nội dung: tự sửa (--fix)',
    share: 6,
    attempt: (dice) => {
      const { path, text } = dice.pick([...entries, ...lists]);
      return fixFile(spoiled(dice, text), path) ? 'accepted' : 'refused';
    },
  },
  {
    name: 'đích của liên kết',
    share: 7,
    attempt: (dice) => {
      const target =
        dice.pick(['../thu-tuc/thu-tuc-mau/', 'https://a.vn/', 'mailto:a@b.vn', '']) + dice.text(3);
      if (linkFault({ target, isImage: dice.below(4) === 0 }, 'tin-tuc/a/', whole)) return 'refused';
      const { protocol } = new URL(target, 'https://noi-nay.vn/co-so/tin-tuc/a/');
      return ['https:', 'http:', 'mailto:', 'tel:', 'sms:'].includes(protocol) ? 'accepted' : 'foreign';
    },
  },
];
