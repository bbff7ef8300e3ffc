import { plainWords } from '../../../text/fold.ts';
import { tellsOfNuisance } from './nuisance.ts';

const COUNT = String.raw`(?:ba|bon|nam|sau|bay|tam|may|nhieu|[3-9]|1\d)`;
/** Words, without marks, of those who are complained of. */
const OFFICIALS =
  /\b(?:can bo|cong chuc|nhan vien|mot cua|quay|chu tich|truong ap|uy ban|ubnd|cong an|dia chinh|tu phap|(?:co|anh|chi|ong|ba|nguoi) (?:nhan|truc|tiep nhan|thu ly|ngoi|lam) (?:giay|ho so|quay|o)|(?:len|ra|tren|o) (?:xa|phuong)|ho (?:bat|keu|bao|bieu|doi|noi))\b/;
/** Each kind of what they are told to do, in words without marks. */
const MONEY = new RegExp(
  String.raw`\b(?:phong bi (?:moi|cho|de)|lot tay|boi duong (?:moi|cho|can bo)|(?:tien|co) boi duong|tra nuoc|boi tron|an hoi lo|voi vinh|bi voi|kep (?:tien|${COUNT} tram)|moi (?:ky|nhan|chiu|lam cho)|khong (?:dua|co|ra|cho|thay|viet|ghi) bien lai|thu (?:[a-z]+ ){0,3}(?:qua gia|cao hon|mac hon|nhieu hon)|goi y (?:tien|dua|ca phe)|muon (?:le|lanh|nhanh) thi (?:kep|dua|chi))\b`,
);
/** Money that tells of a bribe only where officials take it. */
const TAKEN =
  /\b(?:an (?:tien|hoi lo|chan)|(?:doi|xin|vong|voi|lay) (?:them )?tien|tien ca phe|phong bi|lot tay|nhan hoi lo|tham nhung)\b/;
const MANNERS =
  /\b(?:quat|nat|chui|la (?:loi|mang|ray)|la (?:tui|toi|em) (?:truoc|giua|hoai)|gat gong|gat|hach dich|hach sach|coc loc|khinh|mat (?:nang|lanh)|thai do|cua quyen|xu ep|chen ep|ep (?:dan|buoc|toi|tui|uong)|an hiep|bat nat|tru dap|lam (?:oai|tang|cao)|xuc pham|thien vi|bao che|lam viec rieng|bo (?:ra ngoai|di uong|di nhau)|chen ngang|ngoi (?:choi|tan gau|noi chuyen)|nghi som|dong cua som|tre gio|bam dien thoai|duoi (?:ve|ra)|lam ngo|vo le|noi moc|khong (?:them|buon) (?:ngo|nhin|chao|nghe|tra loi)|(?:cam|dan) mat (?:vo|vao) (?:dien thoai|phone))\b/;
const DELAY = new RegExp(
  String.raw`\b(?:(?:qua|tre|lo) (?:ngay )?hen|ngam ho so|hen (?:hoai|toi hen lui|lan lua|di hen lai)|(?:di|len|toi|chay|ra|qua) (?:[a-z]+ )?${COUNT} (?:lan|luot|ban|chuyen|bua)(?: roi| ma| van| chua| hoai)+|lan thu (?:ba|tu|nam|[3-9])|di lai nhieu lan|lan nao (?:[a-z]+ ){0,2}cung|(?:cho|doi) (?:hoai|dai co|ca buoi|moi mon)|dun day)\b`,
);
const MORE_PAPERS =
  /\b(?:bat|doi|keu|bieu|bao|yeu cau)\b.{0,40}\b(?:them|bo sung|thieu)\b.*\b(?:hoai|nua|lan|ngoai (?:quy dinh|danh muc|thu tuc)|khong (?:co|nam) trong|chua xong|niem yet|bang|dan tren|het lan|may bua)\b/;

/** What is not done for somebody, be it a paper or a promise. */
const HINDRANCE =
  /\b(?:(?:khong|chang|hong) (?:chiu )?(?:nhan|giai quyet|ky|tra) (?:ho so|giay|don|lai)|lam kho|hanh (?:dan|len|toi|ha)|(?:khong|ai) chiu giai quyet|noi toi noi lui|(?:can bo|nhan vien|phuong|xa|mot cua|cong an) (?:[a-z]+ )?lam (?:mat|that lac|lac) |(?:bo|gach|xoa|quen) (?:sot )?ten\b.{0,20}\bdanh sach|khong (?:noi|giai thich|neu) (?:ro )?(?:ly do|vi sao|thieu)|khong ai (?:bat may|tra loi|giai thich|nghe may))\b/;
/** Words of who goes to law against somebody, "thưa" and not "thừa", "thua" or "thửa", "tố" and not "tổ chức". */
const SUES =
  /\b(?:muon|tinh|dinh|lam don|viet don|dua don) (?:thua (?:[a-z]+ )?(?:anh|chi|ong|ba|no|thang|ho|may|can bo|cong an|chu tich|len|toi|ra)|kien(?! (?:giang|truc|thuc|nghi))|to (?:cao|giac|anh|chi|ong|ba|no|thang|ho|may|can bo|cong an|chu tich|len))\b/;
/** A promise not kept, of which nobody says a word: no word is needed of who made it. */
const UNKEPT =
  /\b(?:(?:qua|tre) (?:ngay )?hen\b.*\b(?:chua|khong|van|hong)|hen\b.*\b(?:im (?:ru|re|lang|thin thit|hoi)|(?:khong|chang|hong|chua) (?:[a-z]+ ){0,3}xin loi|bat tin|lam thinh|bat cho|bi quat|chua xong|chua co)|hen ray hen|hen lan hen|(?:chi|day|da|keu) qua (?:[a-z]+ ){0,3}(?:chi|day|da|keu) (?:[a-z]+ )?lai|(?:cho|doi) tu sang toi (?:trua|chieu)\b.*\bkhong ai)\b/;
/** What was handed in long ago, and only waiting is told. */
const LONG_WAIT = new RegExp(
  String.raw`\b(?:nop|gui|lam)\b.{0,24}\b(?:hon|gan|ca|qua|may|${COUNT}|nua) (?:[a-z]+ )?(?:thang|tuan|nam)(?: troi| nay| roi)*\b.*\b(?:(?:bieu|keu|bao|bat|noi) (?:ve )?(?:cho|doi)|(?:cho|doi) hoai|im (?:ru|re|lang)|(?:khong|chua|hong) (?:ai|nghe|thay)(?: [a-z]+)? (?:goi|keu|tra loi|noi|nhac)|(?:khong|chua|hong) (?:co|thay|ra|nhan|nhan duoc|lay duoc|duoc tra) (?:ket qua|hoi am|tra loi|giay(?! to)|gi)|lan nao (?:[a-z]+ ){0,2}cung|hoi hoai)\b`,
);

/** What telephones write for a word, in words without marks. */
const SHORT: Readonly<Record<string, string>> = {
  ko: 'khong',
  k: 'khong',
  kg: 'khong',
  hok: 'khong',
  cb: 'can bo',
  dc: 'duoc',
  hs: 'ho so',
};
const SHORT_WORD = new RegExp(String.raw`\b(?:${Object.keys(SHORT).join('|')})\b`, 'g');

/** What somebody complains of who tells what officials did, or what is wrong around. */
export type Complaint = 'money' | 'officials' | 'nuisance';

/**
 * What the question complains of, where it tells it as a story: who did it, and what they did.
 * @example toldComplaint('cán bộ quát tôi giữa quầy') // 'officials'
 */
export function toldComplaint(question: string): Complaint | undefined {
  const text = plainWords(question).replace(SHORT_WORD, (word) => SHORT[word] ?? word);
  const kinds = [MONEY, MANNERS, DELAY, MORE_PAPERS, HINDRANCE, SUES].filter((kind) => kind.test(text));
  if (kinds.includes(MONEY)) return 'money';
  const isOfOfficials = OFFICIALS.test(text);
  if (isOfOfficials && TAKEN.test(text)) return 'money';
  if (kinds.length > 1 || (kinds.length > 0 && isOfOfficials) || UNKEPT.test(text) || LONG_WAIT.test(text))
    return 'officials';
  return tellsOfNuisance(text) ? 'nuisance' : undefined;
}
