import { findTreeProblems, MOST_QUESTIONS, type TreeProblem } from '../../../../src/guides/tree-problems.ts';
import type { Rule } from '../../../content/content.ts';

/** What is wrong and what to do, by kind of problem. */
const WORDS: Record<TreeProblem['kind'], (id: string) => { message: string; advice: string }> = {
  'repeated-id': (id) => ({
    message: `mã '${id}' đã dùng cho một câu hỏi hoặc kết quả ở trên`,
    advice: 'đặt mã khác; trong một chủ đề, câu hỏi và kết quả không được trùng mã',
  }),
  'no-such-step': (id) => ({
    message: `không có câu hỏi hay kết quả nào mã '${id}' trong chủ đề này`,
    advice: 'sửa lại mã, hoặc thêm câu hỏi, kết quả ấy',
  }),
  circle: (id) => ({
    message: `câu trả lời này dẫn vòng về câu hỏi '${id}' đã hỏi ở trên`,
    advice: 'cho câu trả lời đi tới câu hỏi chưa hỏi hoặc tới một kết quả',
  }),
  unreachable: (id) => ({
    message: `không câu trả lời nào dẫn tới '${id}'`,
    advice: 'thêm câu trả lời dẫn tới đây, hoặc xóa đi',
  }),
  'dead-end': (id) => ({
    message: `từ câu hỏi '${id}' không đi tới kết quả nào`,
    advice: 'cho ít nhất một câu trả lời dẫn tới một kết quả',
  }),
  'too-long': (id) => ({
    message: `phải trả lời hơn ${MOST_QUESTIONS} câu mới qua được câu hỏi '${id}'`,
    advice: 'gộp bớt câu hỏi, hoặc tách thành hai chủ đề',
  }),
};

/** A person who answers must come to an outcome, in few questions, and every outcome must be there for someone. */
export const guidesLeadSomewhere: Rule = {
  id: 'guides-lead-somewhere',
  severity: 'error',
  description: 'Câu hỏi chọn thủ tục phải dẫn tới kết quả: không lạc, không vòng, không quá dài, không thừa',
  *check(content) {
    const file = content.lists.guides;
    if (!file?.value) return;
    const topics = new Set<string>();
    for (const [index, guide] of file.value.entries()) {
      if (topics.has(guide.id))
        yield {
          in: file,
          path: [index, 'id'],
          message: 'mã này đã có ở một chủ đề trên',
          advice: 'đặt mã khác hoặc xóa chủ đề thừa',
        };
      topics.add(guide.id);
      for (const { kind, path, id } of findTreeProblems(guide))
        yield { in: file, path: [index, ...path], ...WORDS[kind](id) };
    }
  },
};
