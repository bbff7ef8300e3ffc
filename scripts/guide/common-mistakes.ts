import type { Problem } from '../content/problem.ts';
import { RULES } from '../check/rules/index.ts';
import { allMistakes, type Mistake } from './mistakes.ts';
import { saidOfMistake } from './said-of-mistake.ts';

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
  const { problems, line } = saidOfMistake(mistake);
  const [problem] = problems;
  if (!problem) return undefined;
  const heading = HEADINGS[problem.rule] ?? RULES.find(({ id }) => id === problem.rule)?.description;
  return { heading: heading ?? 'Cách viết phần đầu tệp', line, problem };
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
