import { cpSync, existsSync, mkdtempDisposableSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '../check/check-content.ts';
import type { Problem } from '../content/problem.ts';
import { RULES } from '../check/rules/index.ts';
import { allMistakes, makeMistake, type Mistake } from './mistakes.ts';
import { EXAMPLE_PUBLIC, EXAMPLES } from './paths.ts';

/** The day of the examples. */
const DAY = '2026-11-24';

/** What the schemas and the reading of files find, under a heading each; the other rules bring their own sentence. */
const HEADINGS: Record<string, string> = {
  required: 'Thiếu trường hoặc để trống',
  'unknown-key': 'Khóa không có',
  value: 'Giá trị sai cách viết',
  shape: 'Các trường không khớp nhau',
  placeholder: 'Chỗ chưa điền',
  'file-encoding': 'Bảng mã của tệp',
  'stray-file': 'Tệp đặt sai chỗ',
};

interface ToldMistake {
  heading: string;
  line: string;
  problem: Problem;
}

/** Every mistake that the checks are proven to find, with what they say: Markdown, by kind of mistake. */
export function commonMistakes(): string {
  const mistakes = allMistakes().flatMap((mistake) => tell(mistake) ?? []);
  const groups = Map.groupBy(mistakes, ({ heading }) => heading);
  const sections = [...groups]
    .sort(([a], [b]) => a.localeCompare(b, 'vi'))
    .flatMap(([heading, rows]) => [
      `## ${heading}`,
      '',
      ...rows.map(
        ({ line, problem: { message, advice } }) =>
          `- ${code(line)}\\\n  Máy báo: ${plain(message)}.\\\n  Bạn làm: ${plain(adviceOf(advice, message))}.`,
      ),
      '',
    ]);
  return [
    '# Lỗi thường gặp',
    '',
    'Trang này do máy làm từ các ca thử của bước kiểm tra (`npm run guide`); đừng sửa tay. Mỗi ý là một lỗi: dòng viết sai,',
    'máy báo gì, bạn làm gì.',
    '',
    ...sections,
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

/** What to do: no mistake of the guide may leave its reader without it. @throws Error with the message that does */
function adviceOf(advice: string | undefined, message: string): string {
  if (!advice) throw new Error(`Lời báo chưa nói cách sửa: ${message}`);
  return advice;
}

/** A mistake as the checker tells it. */
function tell(mistake: Mistake): ToldMistake | undefined {
  using own = mkdtempDisposableSync(join(tmpdir(), 'guide-'));
  const dir = own.path;
  cpSync(EXAMPLES, dir, { recursive: true });
  makeMistake(dir, mistake);
  const [problem] = checkContent(dir, { siteDate: DAY, publicDir: EXAMPLE_PUBLIC }).problems;
  if (!problem) return undefined;
  const heading = HEADINGS[problem.rule] ?? RULES.find(({ id }) => id === problem.rule)?.description;
  return { heading: heading ?? 'Cách viết phần đầu tệp', line: lineOf(dir, problem), problem };
}

/** The line the checker points at; the file's name where the mistake is not in one line. */
function lineOf(dir: string, { file, line, value }: Problem): string {
  const path = join(dir, file);
  const isAboutFile = line === 1 || !existsSync(path);
  const text = isAboutFile ? '' : (readFileSync(path, 'utf8').split(/\r\n?|\n/)[line - 1] ?? '').trim();
  return text || value || file;
}

const SHORT = 90;

function code(text: string): string {
  const visible = text.replace(/[\u0000-\u001f\u200b-\u200f\ufeff]/g, '�').trim();
  const short = visible.length > SHORT ? `${visible.slice(0, SHORT)}…` : visible;
  return short.includes('`') ? `\`\` ${short} \`\`` : `\`${short}\``;
}

/** Text in which nothing may be read as a mark, an element or an address to follow. */
const plain = (text: string): string =>
  text
    .split(/(https?:\/\/[^\s'"),;]*|www\.[^\s'"),;]+|(?<![\w.+-])[\w.+-]+@[\w.-]+)/)
    .map((part, index) => (index % 2 === 1 ? `\`${part}\`` : escaped(part)))
    .join('');

const escaped = (text: string): string => text.replace(/[<>{}*_`[\]\\]/g, (mark) => `\\${mark}`);
