import { withoutBullet } from '../answers/papers/paper-rows.ts';
import { lowerFirst } from '../../text/first-letter.ts';
import type { Procedure } from '../schema/schema.ts';

/** What a reader has at the end, in few words. */
export interface Result {
  /** `thing` is handed over, `state` is entered somewhere, `none` is said where the record says that nothing is returned. */
  kind: 'thing' | 'state' | 'none';
  text: string;
  /** Whether the record names other results, refusals left out. */
  hasOthers: boolean;
}

/** A notice that something is missing or refused is no result that anybody comes for. */
const REFUSAL =
  /^(?:thông báo(?! kết quả)|văn bản (?:thông báo|trả lời|[^,;]{1,60} lý do từ chối)|phiếu (?:yêu cầu|từ chối)|trường hợp không)/iu;
const NOTHING = /không (?:phải trả|trả|có) kết quả/iu;
/** What happens and isn't handed over. */
const STATE = /^(?:cập nhật|hộ kinh doanh|học sinh|tình trạng|thông tin|danh sách)\s/iu;
/** The longest result, in letters; a longer one ends where a clause ends. */
const LONGEST = 90;

/**
 * The result that most people come for: the first that is no refusal, without what only describes it. Two short ones are
 * both named, as the record doesn't say whether one or both are handed over.
 * @example resultInShort(['Nhận tiền thanh toán (chuyển khoản hoặc tiền mặt).']).text // 'tiền thanh toán (chuyển khoản hoặc tiền mặt)'
 */
export function resultInShort(outputs: Procedure['outputs']): Result {
  const wanted = outputs.filter((output) => !REFUSAL.test(withoutBullet(output)));
  const [plain = 'kết quả', second, ...more] = (wanted.length > 0 ? wanted : outputs.slice(0, 1)).map(bare);
  const kind = NOTHING.test(plain) ? 'none' : STATE.test(plain) ? 'state' : 'thing';
  const text = lowerFirst(shortened(plain));
  const both = `${text}; ${lowerFirst(second ?? '')}`;
  return kind === 'thing' && second !== undefined && more.length === 0 && both.length <= LONGEST
    ? { kind, text: both, hasOthers: false }
    : { kind, text, hasOthers: second !== undefined };
}

const bare = (output: string): string =>
  withoutBullet(output)
    .replace(/\s+/gu, ' ')
    .replace(/^nhận\s+/iu, '')
    .replace(/\.$/u, '');

/** A long text up to its last bracket, sentence or clause that fits; whole where none does. */
function shortened(text: string): string {
  const whole = text.replace(/\.$/u, '');
  if (whole.length <= LONGEST) return whole;
  const withoutBrackets = whole.replace(/\s*\([^()]*\)/gu, '');
  if (withoutBrackets !== whole) return shortened(withoutBrackets);
  const ends = [
    ...whole.matchAll(
      /\s*(?:\(|;|\.\s|, (?:hoặc|từ chối|trong)|\s(?:hoặc|trong trường hợp|theo (?:mẫu|phương thức))\s)/giu,
    ),
  ]
    .map(({ index }) => index)
    .filter((at) => at > 20 && at <= LONGEST);
  return ends.length > 0 ? whole.slice(0, ends.at(-1)) : whole;
}
