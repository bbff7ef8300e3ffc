import type { Procedure } from '../../../../src/procedures/schema/schema.ts';
import type { Rule } from '../../../content/content.ts';
import { placeInText, ownTextsWith } from '../../../content/texts.ts';

const FREE = /miễn phí|không mất tiền|không tốn tiền|không thu (?:phí|lệ phí|tiền)|miễn lệ phí/iu;
/** Words of a sentence that says for whom, when or for what; such a sentence may be true beside a cost. */
const CONDITION =
  /người|trẻ|hộ |nếu|khi|trường hợp|đối với|đối tượng|diện|chỉ|trừ|trực tuyến|online|bản sao|bưu|nộp hồ sơ qua|cuộc gọi|được miễn/iu;

/** Whether money is asked for on every way of sending the file, or nobody knows whether it is. */
function mayCost({ channels = [], silentInRecord = [] }: Partial<Procedure>): boolean {
  const costs = channels.map((channel) => channel.costs.some(({ amount }) => amount !== 0));
  const isSilent = silentInRecord.includes('costs') && channels.every((channel) => !channel.free);
  return channels.length > 0 && (costs.every(Boolean) || isSilent);
}

/** "Miễn phí" in the editors' words must agree with the fee that stands on the same page (requirement F12). */
export const freeOfCharge: Rule = {
  id: 'free-of-charge',
  severity: 'warning',
  description: 'Chỉ nói miễn phí khi thủ tục không thu tiền',
  *check(content) {
    for (const piece of ownTextsWith(content, FREE)) {
      const entry = content.entries.procedures.find((candidate) => candidate === piece.in);
      if (!entry || (piece.path && !['summary', 'commonMistakes'].includes(String(piece.path[0])))) continue;
      for (const { index, 0: sentence } of piece.words.matchAll(/[^.!?\n]+/gu)) {
        const found = FREE.exec(sentence);
        if (!found || CONDITION.test(sentence) || !mayCost(entry.fields)) continue;
        yield {
          ...placeInText(piece, index + found.index),
          value: found[0],
          message: `viết '${found[0]}' nhưng thủ tục này có khoản thu, hoặc hồ sơ chính thức chưa ghi khoản thu`,
          advice: 'nói rõ ai được miễn, hoặc bỏ lời này',
        };
      }
    }
  },
};
