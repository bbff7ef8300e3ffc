import type { Paper } from '../../schema/evidence-schema.ts';

/** Whether it is a paper to hand in or show; 0 originals and 0 copies are a remark among the papers. */
export const isPaper = ({ originals, copies }: Pick<Paper, 'originals' | 'copies'>): boolean =>
  originals + copies > 0;

/** What a line among the papers is. */
export type RowKind =
  /** A paper of everybody's file. */
  | 'paper'
  /** A form to fill in, on paper. */
  | 'form'
  /** The same form, filled in on the web. */
  | 'electronic-form'
  /** A paper of some files only: "nếu có", "trường hợp …", an authorisation, what the office can't look up. */
  | 'rare'
  /** A heading or a remark. */
  | 'note';

const BULLET =
  /^(?:[\s\-–+*•.,]+|(?:\(?[a-zđ]\)|\(?\d{1,2}(?:\.\d{1,2})*[.)]|\([ivx]+\)|[ivx]+\)|[a-e]\s*[-–])(?=\s|\p{L})|thành phần hồ sơ(?: \d)?\s*:)\s*/iu;

/** A line without the bullets, letters and numbers before it. */
export function withoutBullet(text: string): string {
  const rest = text.replace(BULLET, '');
  return rest === text ? text.trim() : withoutBullet(rest);
}

const NOTE =
  /^thành phần hồ sơ (?:khai báo|nộp|gửi|xuất trình)[^:;]*$|^(?:thành phần |hồ sơ ){1,2}(?:hồ sơ )?(?:của|do) (?:UBND|(?:ủy|uỷ) ban|cơ quan)[^:;]{0,40} (?:lập|trình)|^(?:lưu ý|ghi chú|nội dung khai báo|(?:hồ sơ chính thức )?chưa (?:có )?quy định|chú ý|số lượng|m[ẫấ]u số \S+ \((?:QĐ|quyết định|KH |kế hoạch)|tên mẫu|(?:trong )?thời hạn|không quy định|trong đó|khi làm thủ tục|người (?:tiếp nhận|ủy quyền|uỷ quyền|được|có yêu cầu)|cá nhân có quyền|người nộp thuế phải (?!nộp|có|gửi)|[^.;:]{4,80} tự chịu trách nhiệm|trường hợp không quy định)|(?:các )?(?:giấy tờ|tài liệu|thành phần|hồ sơ)[^:.]{0,60}(?:sau|gồm)(?: đây)?\s*:?\s*$|^[^:]{0,160}:\s*$/iu;
const FORM =
  /^(?:bản chính\s+)?(?:đơn|tờ khai|giấy (?:đề nghị|khai)|văn bản đề nghị|phiếu (?:đề nghị|khai|thu)|bản khai|mẫu|tờ trình|công văn đề nghị|thông báo)/iu;
const ELECTRONIC =
  /^(?:mẫu|biểu mẫu|tờ khai)[^.;(]*(?:điện tử|e-?form)|trên cổng dịch vụ công thì kê khai|nộp qua cổng/iu;
const BY_WAY =
  /nếu người (?:có )?yêu cầu lựa chọn|nếu gửi (?:qua|trực tiếp)|nếu nộp (?:hồ sơ )?(?:theo hình thức )?(?:trực tiếp|trực tuyến)|(?:trực tuyến|trực tiếp) thì|hoặc [^,;()]{3,40} trong trường hợp nộp (?:hồ sơ )?(?:trực tuyến|trực tiếp)/iu;
const WITHOUT =
  /nếu (?:được cấp|được thành lập|còn)[^,;)]*|\([^()]{40,}nếu có\)|một trong (?:các|những) trường hợp|(?<=chứng minh[^.;:]{0,80})trong các trường hợp sau|\(trừ [^()]*\)|trừ (?:các )?trường hợp|(?:không|nếu) quy định khác|nếu cần/giu;
/** Which form it is, and for whom which: "Biên bản (Mẫu số 01 trong trường hợp A; Mẫu số 02 trong trường hợp B)". */
const FORM_NUMBER = /\((?:theo )?mẫu[^()]*\)/giu;
/** The condition of a part: "… và các giấy tờ khác (nếu có)", and of the first of two: "Bản vẽ (nếu có) hoặc sơ họa". */
const OF_A_PART =
  /(?:,|\s(?:và|hoặc))(?<=^(?!(?:các |những )?(?:giấy tờ|tài liệu|văn bản|chứng từ)[^,]{0,14},).{12,}(?:,|\s(?:và|hoặc)))\s*(?:các )?(?:giấy tờ|tài liệu|chứng từ|văn bản)[^,;()]{0,60} khác[^,;()]{0,40}\(nếu có\)|\(nếu có\)(?=\s+(?:hoặc|hay)\s)|\svà việc [^,;()]{3,60}\(nếu có\)/giu;
const RARE_START = /^(?:(?:trong )?trường hợp|nếu|khi|riêng|đối với|với)(?!\p{L})/iu;
const RARE =
  /(?<!\p{L})nếu(?!\p{L})|(?:trong|đối với|với|áp dụng cho|\()\s*(?:các |những |một số )?trường hợp|\((?:đối với|áp dụng|dành cho|kèm theo)|(?:văn bản|giấy|hợp đồng) (?:ủy|uỷ) quyền(?! của (?:các )?thành viên)|(?:ủy|uỷ) quyền (?:cho|theo)|không thể khai thác|,\s*(?:với|khi|chỉ khi)\s/iu;
const FOR_SOME =
  /\s(?:đối với(?! (?:diện tích|phần diện tích|khu vực|khu đất|thửa đất|thứ tiếng))|(?<!(?:sau|trước|ngay) )khi|chỉ áp dụng)\s+(?<whom>\S+\s+\S+)/iu;
/** A paper in place of the one before it, which alone the words after it are about. */
const OR_ANOTHER = /(?<=.{25})\shoặc bản sao\s/iu;
/** Who somebody is; the office sees it from everybody who comes. */
export const IDENTITY =
  /^(?:xuất trình\s+)?(?:hộ chiếu|(?:thẻ )?căn cước|giấy tờ tùy thân|(?:một|01) trong các giấy tờ sau:\s*căn cước)/iu;
/** "Giấy A (trường hợp đổi giấy A) hoặc B (trường hợp đổi B)": the thing itself, whichever it is. */
const BY_WHAT_IS_ASKED =
  /^[^(]+\((?:trong )?trường hợp [^)]+\)\s*hoặc\s[^(]+\((?:trong )?trường hợp [^)]+\)/iu;
/** "Xe cải tạo thì phải có thêm …", "Một số giấy tờ khác: …": of some files only. */
const IF_SO = /^[^;:.]{4,160}\sthì (?:phải )?(?:có|nộp|kèm)(?: thêm)?\s|^(?:một số|các) giấy tờ khác/iu;
/** What the office finds in its own data. */
const LOOKED_UP =
  /^thông tin chứng minh thuộc trường hợp[^.;]*\s(?:trong|từ)\s(?:các\s)?(?:cơ sở dữ liệu|CSDL)/iu;
/** "Tờ khai thuế (áp dụng đối với …) mẫu số 04": what the form is called, and whoever comes is one of those. */
const FORM_CALLED = /^tờ khai [^(;.]*\(áp dụng (?:đối với|cho)/iu;
/** A duty that is told, and no paper. */
const DUTY = /thì phải thực hiện|có trách nhiệm|được thực hiện|không phải nộp/iu;

/**
 * A line up to what it only lists or describes: a condition in "một trong các giấy tờ: …, giấy khai sinh (đối với …)" or in
 * "Sơ đồ: thể hiện … (nếu có)" is one of a part.
 */
function headOf(line: string): string {
  const at = line.indexOf(':');
  const head = line.slice(0, Math.max(at, 0));
  const isDescribed = /^\s*(?:thể hiện|ghi rõ|nêu rõ)/iu.test(line.slice(at + 1));
  return at > 0 && (isDescribed || /một trong|\(bắt buộc\)/iu.test(head))
    ? head.replace(/hoặc nhiều[^()]{0,20}\(nếu có\)/iu, '')
    : line;
}

/**
 * What a line is, by its first sentence; what comes after tells of exceptions from it.
 * @param subject the procedure's name: what is "đối với" its own subject is for everybody
 */
export function kindOfRow(text: string, subject = ''): RowKind {
  const plain = withoutBullet(text);
  if (NOTE.test(plain)) return 'note';
  if (ELECTRONIC.test(plain)) return 'electronic-form';
  if (IDENTITY.test(plain) || BY_WHAT_IS_ASKED.test(plain)) return 'paper';
  if (FORM_CALLED.test(plain)) return 'form';
  if (IF_SO.test(plain) || LOOKED_UP.test(plain)) return 'rare';
  const [first = ''] = headOf(plain.replace(FORM_NUMBER, ' ')).split(
    /[.;](?=\s|$|\p{Lu})|\n|,? trong đó|\s(?:và )?(?:bắt buộc )?phải có nội dung/u,
  );
  const said = first.replace(WITHOUT, ' ').replace(OF_A_PART, ' ');
  if (RARE_START.test(said)) return DUTY.test(said) ? 'note' : 'rare';
  if (RARE.test(said) && !BY_WAY.test(said)) return 'rare';
  if (FORM.test(plain)) return 'form';
  const [main = ''] = said.split(OR_ANOTHER);
  const whom = FOR_SOME.exec(main)?.groups?.['whom'];
  return whom === undefined || subject.toLocaleLowerCase('vi').includes(whom.toLocaleLowerCase('vi'))
    ? 'paper'
    : 'rare';
}
