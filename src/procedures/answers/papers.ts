import { answer, type Answer } from './answer.ts';
import type { Paper } from '../evidence-schema.ts';
import { NOT_STATED } from '../format.ts';
import type { Procedure } from '../schema.ts';

/** Whether it is a paper to hand in or show; 0 originals and 0 copies are a remark among the papers. */
export const isPaper = ({ originals, copies }: Pick<Paper, 'originals' | 'copies'>): boolean =>
  originals + copies > 0;

/** The papers of a procedure: remarks left out, and in each group what the record says again word for word. */
const papersOf = ({ evidence }: Pick<Procedure, 'evidence'>): Paper[] =>
  evidence.flatMap(({ papers }) => [
    ...new Map(papers.filter(isPaper).map((paper) => [`${paper.name}\n${paper.note ?? ''}`, paper])).values(),
  ]);

/** Words of a paper that only some need. */
const CONDITIONAL = /(?<!\p{L})(?:nếu|chỉ (?:khi|cần|với)|trường hợp|\(khi|, khi)(?!\p{L})/iu;

/**
 * How many kinds of papers. "Nhiều nhất" where some of them are only for certain circumstances: nobody needs more, many
 * need fewer.
 */
export function answerEvidence(procedure: Pick<Procedure, 'evidence'>): Answer {
  const papers = papersOf(procedure);
  if (papers.length === 0)
    return procedure.evidence.some((group) => group.papers.length > 0)
      ? answer('Xem danh sách bên dưới', 'Đọc danh sách ở phần Thành phần hồ sơ')
      : answer(NOT_STATED, 'Hỏi nơi nộp trước khi đi');
  const groups = procedure.evidence.filter((group) => group.papers.some(isPaper)).length;
  const hasConditions = papers.some(({ name, note = '' }) => CONDITIONAL.test(`${name}\n${note}`));
  const isMost = papers.length > 1 && (groups > 1 || hasConditions);
  return answer(
    `${isMost ? 'Nhiều nhất ' : ''}${papers.length} loại giấy tờ`,
    isMost ? 'Có giấy chỉ cần trong vài hoàn cảnh' : undefined,
  );
}
