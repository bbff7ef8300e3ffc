import { writtenDay } from '../../../../src/fields/written-day.ts';
import { DISTRICT_TIER_ENDED_ON } from '../../../../src/text/address-levels.ts';
import { isSpoken, ownTextsWith, placeInText } from '../../../content/texts.ts';
import type { Rule } from '../../../content/content.ts';

/** Handing in at an office of the district tier; words between may name the office's part. */
const OLD_PLACE =
  /nộp(?:\s+[\p{L}]+){0,4}\s+(?:tại|ở)(?:\s+[\p{L}]+){0,6}?\s+(?:thị xã|huyện|quận)(?![\p{L}])/giu;
/** Words that tell of the time before, or that it is no longer so. */
const OF_THEN = /không còn|trước (?:đây|ngày)|hồi|đã từng|năm 20(?:1\d|2[0-5])/iu;

/** Files are handed in at any desk of the province; the town and the district have none any more (requirement F13). */
export const oldPlacesToSubmit: Rule = {
  id: 'old-places-to-submit',
  severity: 'warning',
  description: 'Không chỉ người dân nộp hồ sơ ở thị xã, huyện, quận',
  *check(content) {
    for (const piece of ownTextsWith(content, /nộp/iu)) {
      const { happenedOn, issuedOn } = (piece.in.data ?? {}) as Record<string, unknown>;
      const day = [happenedOn, issuedOn].map(writtenDay).find((found) => found !== undefined);
      if (isSpoken(piece) || (day !== undefined && day <= DISTRICT_TIER_ENDED_ON)) continue;
      for (const { index, 0: written } of piece.words.matchAll(OLD_PLACE)) {
        if (OF_THEN.test(piece.words.slice(Math.max(0, index - 80), index + written.length))) continue;
        yield {
          ...placeInText(piece, index),
          value: written,
          message: `'${written}': cấp này không còn từ ngày 01/07/2025`,
          advice: 'viết "Trung tâm Phục vụ hành chính công của phường, xã", hoặc nói rõ là chuyện trước đây',
        };
      }
    }
  },
};
