import { acknowledgedLines } from './acknowledged-lines.ts';
import { allEntries, type Content, type ContentFile, type Entry, type ListFile } from './content.ts';
import { placeOf, problemAt } from './place.ts';
import type { Problem } from './problem.ts';

/** One acknowledgement, in an entry's `acknowledged` or in a comment of a list. */
interface Acknowledgement {
  file: ContentFile;
  rule: string;
  covers(line: number): boolean;
  place(): Omit<Problem, 'rule' | 'severity' | 'message'>;
}

/** The rule that tells what is wrong with acknowledgements. */
export const ACKNOWLEDGED_RULES = 'acknowledged-rules';

/**
 * The problems without the warnings that an editor has accepted, with a warning for every acknowledgement that accepts
 * nothing (any more). Errors can't be accepted; while a file has errors, its warnings are not all known.
 */
export function withoutAcknowledged(
  content: Content,
  problems: readonly Problem[],
  known: ReadonlySet<string>,
): { kept: Problem[]; acknowledged: number } {
  const accepted = new Set<Problem>();
  const idle: Problem[] = [];
  const broken = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  const byPlace = Map.groupBy(problems, ({ file, rule }) => `${file}\n${rule}`);
  for (const { file, rule, covers, place } of acknowledgements(content)) {
    const found = (byPlace.get(`${file.file}\n${rule}`) ?? []).filter(({ line }) => covers(line));
    const warnings = found.filter(({ severity }) => severity === 'warning');
    for (const warning of warnings) accepted.add(warning);
    const isIdle = warnings.length === 0 && known.has(rule) && (found.length > 0 || !broken.has(file.file));
    if (isIdle) idle.push({ ...idleAcknowledgement(rule, found.length > 0), ...place() });
  }
  const kept = problems.filter((problem) => !accepted.has(problem));
  return { kept: [...kept, ...idle], acknowledged: accepted.size };
}

const idleAcknowledgement = (
  rule: string,
  isError: boolean,
): Pick<Problem, 'rule' | 'severity' | 'message' | 'advice'> => ({
  rule: ACKNOWLEDGED_RULES,
  severity: 'warning',
  message: isError ? `'${rule}' ở đây là lỗi, không chấp nhận được` : `cảnh báo '${rule}' này không còn`,
  advice: isError ? 'sửa lỗi rồi xóa lời chấp nhận' : 'xóa lời chấp nhận này',
});

function* acknowledgements(content: Content): Generator<Acknowledgement> {
  for (const entry of allEntries(content))
    for (const [index, { rule }] of (
      entry.fields as Pick<Entry<'news'>['fields'], 'acknowledged'>
    ).acknowledged?.entries() ?? [])
      yield {
        file: entry,
        rule,
        covers: () => true,
        place: () => placeOf(entry, ['acknowledged', index, 'rule']),
      };
  for (const list of Object.values(content.lists) as ListFile[])
    for (const { rule, offset, from, to } of acknowledgedLines(list).lines)
      yield {
        file: list,
        rule,
        covers: (line) => from <= line && line <= to,
        place: () => ({ ...problemAt(list, offset), field: undefined }),
      };
}
