import type { Content, Entry, Finding, Rule } from '../../../content/content.ts';
import { PERSON } from './personal-details.ts';
import { PRIVACY_ADVICE } from './privacy-advice.ts';

/** How the name of an office, or of a post in one, begins. */
const OFFICE =
  /^(?:Ủy ban|UBND|Hội đồng|HĐND|Trung tâm|Bộ phận|Phòng|Sở|Bộ|Ban|Tổ|Đội|Cục|Chi cục|Công an|Văn phòng|Thanh tra|Mặt trận|Hội|Trạm|Trường|Bảo hiểm|Thuế|Kho bạc|Tòa án|Viện|Cơ quan|Đơn vị|Đảng ủy|Chủ tịch|Phó Chủ tịch|Trưởng|Phó Trưởng|Giám đốc|Phó Giám đốc|Công chức|Cán bộ|Chánh|Người)(?=[\s,]|$)/u;
const NAMED = new RegExp(PERSON, 'u');

/** Who answers or handles is an office or a post; a result names neither who reflected nor whom (requirements I07, K01). */
export const namelessAnswers: Rule = {
  id: 'nameless-answers',
  severity: 'error',
  description: 'Câu trả lời, kết quả phản ánh ghi cơ quan hoặc chức danh, không ghi tên người',
  *check({ entries }: Content) {
    for (const entry of entries.questions) yield* byOffice(entry, 'answeredBy', entry.fields.answeredBy);
    for (const entry of entries.feedbackResults) {
      yield* byOffice(entry, 'handledBy', entry.fields.handledBy);
      const inTitle = NAMED.exec(entry.fields.title ?? '');
      if (inTitle) yield { in: entry, path: ['title'], ...named(inTitle[0]) };
      const inBody = NAMED.exec(entry.body);
      if (inBody) yield { in: entry, offset: entry.bodyOffset + inBody.index, ...named(inBody[0]) };
    }
  },
};

const named = (value: string): Pick<Finding, 'value' | 'message' | 'advice'> => ({
  value,
  message: 'kết quả phản ánh nêu tên một người',
  advice: PRIVACY_ADVICE,
});

function* byOffice(entry: Entry, key: string, who: string | undefined): Generator<Finding> {
  if (who === undefined || (OFFICE.test(who) && !NAMED.test(who))) return;
  yield {
    in: entry,
    path: [key],
    message: 'không phải tên cơ quan hay chức danh',
    advice: 'ghi cơ quan hoặc chức danh, ví dụ Ủy ban nhân dân phường …, không ghi tên người',
  };
}
