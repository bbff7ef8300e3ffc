import { paperKey, paperName } from './paper-names.ts';
import { withoutBullet } from './paper-rows.ts';
import { lowerFirst } from '../../../text/first-letter.ts';

/** The longest circumstance and the most of them that the answer names. */
const LONGEST = 45;
const MOST = 2;

const AUTHORISED = /(?:ủy|uỷ) quyền/iu;
const STARTS = /^(?:(?:trong )?trường hợp|nếu|khi|riêng|đối với|với)\s/iu;
const OPENING =
  /^(?:(?:trong )?trường hợp|nếu|khi|riêng|đối với|với)\s+(?<when>[^,;:]+?)\s*(?:\sthì\s|:|,\s(?=kèm|phải|nộp|có|cần))\s*(?:phải\s+)?(?:có|nộp|kèm(?: theo)?|xuất trình|bổ sung|cần)?\s*(?<what>[^:]+)/iu;
const INSIDE =
  /^(?<what>.+?)(?<![\s(,])[\s(,]+(?:trong trường hợp|(?:đối với|với) (?:các |những )?trường hợp|nếu|khi|đối với)\s+(?<when>[^.;:,)]+)/isu;

/** What some files need beside the plain papers, and when as far as that is short: 'Thêm, nếu ủy quyền: văn bản ủy quyền'. */
export function sayRare(texts: readonly string[]): string | undefined {
  const told = texts.map(readRare).filter(({ what }) => what !== '');
  const known = [...new Map(told.map((one) => [paperKey(one.what), one])).values()];
  const named = known.slice(0, MOST).map(({ when, what }) => (when === '' ? what : `nếu ${when}: ${what}`));
  const said = named.join('; ');
  const rest = known.length > MOST && !said.endsWith('…') ? '…' : '';
  return named.length === 0 ? undefined : `Thêm, tùy trường hợp: ${said}${rest}`;
}

function readRare(text: string): { when: string; what: string } {
  const plain = withoutBullet(text);
  if (AUTHORISED.test(plain)) return { when: 'ủy quyền', what: 'văn bản ủy quyền' };
  const found = (STARTS.test(plain) ? OPENING : INSIDE).exec(plain)?.groups;
  if (found === undefined && STARTS.test(plain)) return { when: '', what: '' };
  const when = (found?.['when'] ?? '').replace(/^(?:có|quy định.*)$/iu, '').trim();
  return { when: when.length > LONGEST ? '' : lowerFirst(when), what: paperName(found?.['what'] ?? plain) };
}
