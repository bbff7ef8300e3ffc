import { kindOfRow, withoutBullet } from './paper-rows.ts';

const ITEM =
  /(?:^|(?<!\n[^\S\n]*)\n|[.;:,])\s*(?:[-+•]\s*|[a-zđ]\)\s*|\d{1,2}[.)]\s+)(?=\p{Lu}|bản|giấy)|(?<!(?:mẫu số|mẫu)\s\S{1,14})\s[-+]\s+(?=(?:Bản (?:sao|khai|chính)|Giấy|Đơn|Tờ khai|Văn bản|Quyết định)\s)|;\s*(?=(?:giấy|bản (?:sao|khai|chụp)|đơn|tờ khai|văn bản|quyết định|biên bản|hợp đồng|danh sách|phiếu|báo cáo|trích sao|tờ trình|hóa đơn|hoá đơn|biên lai|chứng từ|sổ|công văn|đề án|sơ đồ)\s)/giu;
/** Words before a list: "Hồ sơ của người bị nạn gồm: …". */
const HEADING = /^[^:;]{5,250}gồm(?: có)?\s*:\s*/iu;
const ONE_OF =
  /một (?:trong|hoặc)|(?:giấy tờ|tài liệu)[^:;]{0,20} sau|bao gồm các|gồm một|trong các trường hợp sau|giấy tờ làm căn cứ[^:;]{0,60}gồm\s*:/iu;

/** What the paper before must say is no paper: "Công văn, trong đó nêu rõ: + Tên doanh nghiệp; + Số tờ khai". */
const DESCRIBED = /(?:nêu|ghi) rõ\s*:/iu;

/** Parts with those that a bracket holds together in one again: "giấy tờ của xe (phiếu kiểm tra; hóa đơn)". */
function outsideBrackets(parts: readonly string[]): string[] {
  const whole: string[] = [];
  for (const [at, part] of parts.entries()) {
    const before = whole.at(-1) ?? '';
    const isOpen = before.lastIndexOf('(') > before.lastIndexOf(')');
    if (isOpen && parts.slice(at).some((later) => /^[^(]*\)/u.test(later)))
      whole[whole.length - 1] = `${before}; ${part}`;
    else whole.push(part);
  }
  return whole;
}

/**
 * The papers of a line that holds several: "a) Đơn …; b) Bản sao …". A line of alternatives stays one, as does what is
 * for some files only.
 */
export function splitRow(text: string): string[] {
  const plain = withoutBullet(text);
  const [head = ''] = plain.split(ITEM);
  const list = plain.replace(HEADING, '');
  if (ONE_OF.test(plain) || DESCRIBED.test(plain) || kindOfRow(text) === 'note' || kindOfRow(head) === 'rare')
    return [text];
  const items = outsideBrackets(list.split(ITEM))
    .map((part) => part.trim())
    .filter((part) => part.length > 8);
  return items.length > 1 || list !== plain ? items : [text];
}
