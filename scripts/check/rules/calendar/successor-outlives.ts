import type { Rule } from '../../../content/content.ts';

/** Who takes over the work of an office cannot have ended before that office (requirements O01, O05). */
export const successorOutlives: Rule = {
  id: 'successor-outlives',
  severity: 'error',
  description: 'Cơ quan kế tiếp không được kết thúc trước cơ quan cũ',
  *check(content) {
    const offices = new Map(content.entries.offices.map((entry) => [entry.id, entry]));
    for (const entry of content.entries.offices)
      for (const [index, id] of (entry.fields.successors ?? []).entries()) {
        const ended = offices.get(id)?.fields.validUntil;
        const ownEnd = entry.fields.validUntil;
        if (id === entry.id)
          yield {
            in: entry,
            path: ['successors', index],
            message: 'cơ quan không thể là kế tiếp của chính mình',
            advice: 'xóa dòng này',
          };
        else if (ended !== undefined && (ownEnd === undefined || ended < ownEnd))
          yield {
            in: entry,
            path: ['successors', index],
            message: `cơ quan kế tiếp kết thúc ngày ${ended}, trước cơ quan này (${ownEnd ?? 'chưa kết thúc'})`,
            advice: 'sửa ngày hiệu lực của một trong hai, hoặc chọn cơ quan kế tiếp khác',
          };
      }
  },
};
