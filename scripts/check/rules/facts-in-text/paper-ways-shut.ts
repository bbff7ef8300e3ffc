import { limitedWays } from '../../../../src/procedures/answers/limited-ways.ts';
import { namedWays } from '../../../../src/procedures/answers/ways.ts';
import type { Procedure } from '../../../../src/procedures/schema/schema.ts';
import { formatDate } from '../../../../src/text/dates.ts';
import { splitSentences, unmask } from '../../../../src/text/prose/sentences.ts';
import type { Content, Entry, Rule } from '../../../content/content.ts';
import { proceduresOnDay } from '../../../content/procedures-on-day.ts';
import { waysLeftOn } from '../../../content/ways-left-on.ts';
import { linkedTexts } from './linked-texts.ts';

const OFFICE =
  '(?:quầy|công an|trung tâm|(?:ủy|uỷ) ban|UBND|bộ phận|phường|xã(?! hội)|(?:dịch vụ )?bưu (?:chính|điện))';
/** Doing it at a counter or by post: 'Làm tại **công an phường, xã**', 'nộp qua bưu chính', 'đến báo trực tiếp'. */
const ON_PAPER = new RegExp(
  String.raw`(?<!\p{L})(?:(?:nộp|làm|gửi|khai|báo|đăng ký)(?!\p{L})[^.;]{0,60}?\s(?:tại|ở|qua|đến|ra|(?<!báo )cho)\s+[*\u2060]*${OFFICE}|(?:nộp|gửi|báo|khai)(?: hồ sơ| giấy)? trực tiếp|đến nộp)(?!\p{L})`,
  'iu',
);
/** As a place alone: 'Trung tâm …; hoặc nộp trực tuyến, qua bưu chính'. */
const AS_PLACE = new RegExp(String.raw`(?<!\p{L})(?:${OFFICE}|trực tiếp)(?!\p{L})`, 'iu');
/** Words of who is helped, of fetching the result, of coming in person, of what is no more, and of filing by the web. */
const NOT_SENDING =
  /giúp|hướng dẫn|không (?:còn )?nhận|kết quả|nhận (?:thẻ|giấy)|vân tay|(?<!hoặc )(?:nộp|gửi|báo) (?:trực tuyến|trên mạng)/iu;

/** Where the counter takes no paper, no page may send people there with it, nor to the post office (Chỉ thị 24/CT-TTg). */
export const paperWaysShut: Rule = {
  id: 'paper-ways-shut',
  severity: 'warning',
  description: 'Không chỉ người dân nộp giấy cho thủ tục mà quầy không nhận hồ sơ giấy',
  *check(content) {
    for (const { in: file, path, text, codes, body } of linkedTexts(content)) {
      const sign = path?.at(-1) === 'where' ? AS_PLACE : ON_PAPER;
      for (const { text: sentence, start } of splitSentences(text)) {
        const found = sign.exec(sentence);
        if (!found || NOT_SENDING.test(sentence)) continue;
        const named = body?.named(start, start + sentence.length) ?? [];
        const reasons = (named.length > 0 ? named : codes).map((code) => whyOnlineOnly(content, code));
        const [reason] = reasons;
        if (reason === undefined || reasons.includes(undefined)) continue;
        yield {
          in: file,
          ...(path ? { path } : { offset: (file as Entry).bodyOffset + start + found.index }),
          value: unmask(found[0]),
          message: `'${unmask(found[0])}', mà ${reason}`,
          advice:
            path?.at(-1) === 'where'
              ? 'viết nộp trực tuyến; quy định chung bỏ bớt cách nộp thì bỏ dòng where, trang tự ghi'
              : 'viết nộp trực tuyến; không tự nộp được thì đến trung tâm để được giúp',
        };
      }
    }
  },
};

/** Why nothing on paper is taken for a procedure: a rule across procedures, or a record without any other way; else undefined. */
function whyOnlineOnly(content: Content, code: string): string | undefined {
  const found = proceduresOnDay(content).byCode(code);
  const { channels, legalBasis } = found?.entry.fields ?? {};
  if (found?.kind !== 'current' || channels === undefined || legalBasis === undefined) return undefined;
  const procedure = {
    channels: channels as Procedure['channels'],
    waysLeft: waysLeftOn(content, { code, legalBasis }),
  };
  if (procedure.waysLeft && limitedWays(procedure))
    return `nơi nhận không nhận hồ sơ giấy của thủ tục này từ ${formatDate(procedure.waysLeft.since)}`;
  return namedWays(procedure).all.join() === 'trực tuyến'
    ? 'hồ sơ của thủ tục này chỉ ghi nộp trực tuyến'
    : undefined;
}
