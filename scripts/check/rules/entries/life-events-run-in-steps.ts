import { findStepProblems, type StepProblem } from '../../../../src/life-events/step-problems.ts';
import type { Rule } from '../../../content/content.ts';

/** What is wrong and what to do, by kind of problem. */
const WORDS: Record<StepProblem['kind'], (about: string) => { message: string; advice: string }> = {
  'procedure-twice': (code) => ({
    message: `thủ tục ${code} đã có ở một bước trên; người đọc sẽ tưởng phải làm hai lần`,
    advice: 'giữ ở bước đúng thứ tự, xóa ở chỗ kia; việc làm lại thì viết bằng lời',
  }),
  'says-nothing': (title) => ({
    message: `bước '${title}' không có thủ tục, cũng không nói đi đâu, làm gì`,
    advice: 'thêm mã thủ tục, hoặc ghi nơi đến và giải thích, hoặc xóa bước',
  }),
  'deadline-of-other-step': (code) => ({
    message: `hạn lấy từ thủ tục ${code}, nhưng bước này không có thủ tục ấy`,
    advice: 'thêm thủ tục ấy vào bước, hoặc ghi số ký hiệu văn bản có hạn này',
  }),
  'no-such-step': (number) => ({
    message: `không có bước ${number} trong sự kiện này`,
    advice: 'sửa lại số thứ tự bước, đếm từ 1',
  }),
  'step-twice': (number) => ({ message: `bước ${number} ghi hai lần`, advice: 'xóa số thừa' }),
  'related-to-itself': () => ({ message: 'sự kiện không liên quan với chính nó', advice: 'xóa dòng này' }),
  'related-twice': (id) => ({ message: `'${id}' đã có ở một dòng trên`, advice: 'xóa dòng thừa' }),
};

/** Who follows a life event must be led through it once, in order, with everything that its steps ask for. */
export const lifeEventsRunInSteps: Rule = {
  id: 'life-events-run-in-steps',
  severity: 'error',
  description:
    'Các bước của sự kiện phải đi được: mỗi thủ tục một lần, bước nào cũng nói làm gì, giấy và hạn đúng bước',
  *check(content) {
    const file = content.lists.lifeEvents;
    for (const [index, event] of (file?.value ?? []).entries())
      for (const { kind, path, about } of findStepProblems(event))
        if (file) yield { in: file, path: [index, ...path], ...WORDS[kind](about) };
  },
};
