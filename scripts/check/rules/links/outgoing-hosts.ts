import { mayBeSource } from '../../../../src/site/schemas/source-hosts-schema.ts';
import type { Rule } from '../../../content/content.ts';
import { keysOf, placeInText, textsWith, type TextPiece } from '../../../content/texts.ts';

const ADDRESS = /\bhttps?:\/\/([^\s/?#:@"'<>)\]]+)/gi;

/** Official text is shown letter by letter and links nothing; where the site itself stands is no way out of it. */
const leadsOut = (piece: TextPiece): boolean =>
  !(piece.official && keysOf(piece).at(-1) !== 'url') && !('list' in piece.in && piece.in.list === 'site');

/**
 * Whatever the content links leads to the State, or to a host that the office has chosen for a reason: never to a person's
 * own storage, nor to a place that nobody looked at (Nghị định 174/2026/NĐ-CP art. 93; requirement A06).
 */
export const outgoingHosts: Rule = {
  id: 'outgoing-hosts',
  severity: 'error',
  description: 'Liên kết, nguồn chỉ dẫn tới cơ quan nhà nước hoặc nơi có trong danh sách, kèm lý do',
  *check(content) {
    const rows = content.lists.sourceHosts?.value;
    if (!rows) return;
    for (const piece of textsWith(content, /https?:\/\//i))
      if (leadsOut(piece))
        for (const { index, 1: host = '' } of piece.text.matchAll(ADDRESS))
          if (!mayBeSource(rows, host.toLowerCase()))
            yield {
              ...placeInText(piece, index),
              message: `'${host}' chưa có trong danh sách nơi được dẫn tới`,
              advice:
                'dẫn văn bản hoặc trang của cơ quan; chỉ có bản chép thì ghi tên nguồn kèm "bản chép thứ cấp" và bỏ url; báo, đài, nơi khác cần dẫn thì thêm vào noi-dan-nguon.yaml kèm lý do',
            };
  },
};
