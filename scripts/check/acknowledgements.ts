import { acknowledgedLines } from './acknowledged-lines.ts';
import { allFiles, type Content, type ContentFile, type Entry, type ListFile } from '../content/content.ts';
import { placeOf, problemAt } from '../content/place.ts';
import type { Problem } from '../content/problem.ts';

/** One acknowledgement, in an entry's `acknowledged` or in a comment of a list. */
interface Acknowledgement {
  file: ContentFile;
  rule: string;
  reason: string;
  covers(line: number): boolean;
  place(): Omit<Problem, 'rule' | 'severity' | 'message'>;
}

/** The rule that tells what is wrong with acknowledgements. */
export const ACKNOWLEDGED_RULES = 'acknowledged-rules';

/**
 * The problems without the warnings that an editor has accepted, with a warning for every acknowledgement that accepts
 * nothing (any more). Errors can't be accepted, but those of a disputable rule can, by a reason that repeats their value;
 * while a file has errors, its warnings are not all known.
 */
export function withoutAcknowledged(
  content: Content,
  problems: readonly Problem[],
  { known, disputable }: { known: ReadonlySet<string>; disputable: ReadonlySet<string> },
): { kept: Problem[]; acknowledged: number } {
  const accepted = new Set<Problem>();
  const idle: Problem[] = [];
  const broken = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  const byPlace = Map.groupBy(problems, ({ file, rule }) => `${file}\n${rule}`);
  for (const { file, rule, reason, covers, place } of allFiles(content).flatMap(acknowledgementsOf)) {
    const found = (byPlace.get(`${file.file}\n${rule}`) ?? []).filter(({ line }) => covers(line));
    const acceptable = found.filter(
      ({ severity, value }) =>
        severity === 'warning' || (disputable.has(rule) && value !== undefined && repeats(reason, value)),
    );
    for (const problem of acceptable) accepted.add(problem);
    const isIdle = acceptable.length === 0 && known.has(rule) && (found.length > 0 || !broken.has(file.file));
    if (isIdle) idle.push({ ...idleAcknowledgement(rule, found, disputable.has(rule)), ...place() });
  }
  const kept = problems.filter((problem) => !accepted.has(problem));
  return { kept: [...kept, ...idle], acknowledged: accepted.size };
}

/** Whether a reason names the very value: '15 ngày' doesn't name '5 ngày'. */
const repeats = (reason: string, value: string): boolean =>
  new RegExp(`(?<![\\p{L}\\d.,])${RegExp.escape(value)}(?![\\p{L}\\d])`, 'u').test(reason);

const idleAcknowledgement = (
  rule: string,
  found: readonly Problem[],
  isDisputable: boolean,
): Pick<Problem, 'rule' | 'severity' | 'message' | 'advice'> => ({
  rule: ACKNOWLEDGED_RULES,
  severity: 'warning',
  ...(found.length === 0
    ? { message: `cảnh báo '${rule}' này không còn`, advice: 'xóa lời chấp nhận này' }
    : isDisputable
      ? {
          message: `lý do chấp nhận '${rule}' không nhắc lại điều được chấp nhận`,
          advice: `chép vào lý do: ${found.map(({ value }) => `'${value ?? ''}'`).join(', ')}; hoặc sửa lỗi`,
        }
      : {
          message: `'${rule}' ở đây là lỗi, không chấp nhận được`,
          advice: 'sửa lỗi rồi xóa lời chấp nhận',
        }),
});

/** What an entry or list acknowledges. */
export const acknowledgementsOf = (file: Entry | ListFile): Acknowledgement[] =>
  'list' in file ? inComments(file) : inEntry(file);

const inEntry = (file: Entry): Acknowledgement[] =>
  (file.fields.acknowledged ?? []).map(({ rule, reason }, index) => ({
    file,
    rule,
    reason,
    covers: () => true,
    place: () => placeOf(file, ['acknowledged', index, 'rule']),
  }));

const inComments = (file: ListFile): Acknowledgement[] =>
  acknowledgedLines(file).lines.map(({ rule, reason, offset, from, to }) => ({
    file,
    rule,
    reason,
    covers: (line) => from <= line && line <= to,
    place: () => ({ ...problemAt(file, offset), field: undefined }),
  }));
