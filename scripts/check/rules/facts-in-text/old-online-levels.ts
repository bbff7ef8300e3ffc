import { writtenDay } from '../../../../src/fields/written-day.ts';
import type { Rule } from '../../../content/content.ts';
import { isSpoken, keysOf, placeInText, ownTextsWith } from '../../../content/texts.ts';

const OLD_LEVEL = /mức độ\s*(?:số\s*)?([34])(?!\d)/giu;
/** Words of a text that explains the old names or quotes an old document. */
const EXPLAINS = /toàn trình|một phần|cách gọi|gọi (?:theo )?cách cũ|trước đây|năm (?:20[01]\d|202[0-2])/iu;
/** The day the old levels ended, with Nghị định 42/2022/NĐ-CP. */
const ENDED_ON = '2022-08-15';

const dateOf = (data: unknown): string | undefined => {
  const { happenedOn, issuedOn, publishedOn } = (data ?? {}) as Record<string, unknown>;
  return [happenedOn, issuedOn, publishedOn].map(writtenDay).find((day) => day !== undefined);
};

/** "Mức độ 3, 4" ended on 15/08/2022; only texts about that time or about the names themselves use them (requirement H01). */
export const oldOnlineLevels: Rule = {
  id: 'old-online-levels',
  severity: 'warning',
  description: 'Không gọi dịch vụ công trực tuyến là mức độ 3, mức độ 4',
  *check(content) {
    for (const piece of ownTextsWith(content, /mức độ\s*(?:số\s*)?[34](?!\d)/iu)) {
      const day = dateOf(piece.in.data);
      const isQuoted = ['asInSource', 'sources'].includes(keysOf(piece)[0] ?? '');
      if (
        isSpoken(piece) ||
        isQuoted ||
        EXPLAINS.test(piece.in.text) ||
        (day !== undefined && day < ENDED_ON)
      )
        continue;
      for (const { index, 0: written, 1: level } of piece.words.matchAll(OLD_LEVEL))
        yield {
          ...placeInText(piece, index),
          value: written,
          message: `'${written}' là tên gọi cũ, bỏ từ ngày 15/08/2022${level === '4' ? "; có phải 'toàn trình'?" : ''}`,
          advice:
            level === '4'
              ? "viết 'toàn trình'"
              : 'xem thủ tục ấy nay là toàn trình hay một phần rồi viết theo; không đổi máy móc',
        };
    }
  },
};
