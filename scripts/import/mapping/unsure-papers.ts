import { paperKey } from '../../../src/procedures/answers/papers/paper-names.ts';
import { kindOfRow, withoutBullet } from '../../../src/procedures/answers/papers/paper-rows.ts';
import { splitRow } from '../../../src/procedures/answers/papers/paper-splits.ts';
import type { papersOfFile } from '../../../src/procedures/answers/papers/plain-papers.ts';
import type { EvidenceCase } from '../../../src/procedures/schema/evidence-schema.ts';

/** The papers of one case of a record, with the groups in which the record tells them. */
export type PapersOfCase = ReturnType<typeof papersOfFile> & { groups: readonly EvidenceCase[] };

const PAPER =
  '(?:bản (?!sao|chính|điện tử|chụp)|(?:bản sao )?giấy|văn bản|quyết định|hợp đồng|(?:bản sao )?chứng từ|biên bản|hóa đơn|phương án|trích|phiếu|thẻ|sổ)';
const CASE = '(?:(?:trong|đối với) trường hợp|đối với)';
/** "A hoặc B đối với trường hợp …", "A đối với trường hợp … hoặc B": whose condition it is stays open. */
const OR_ANOTHER_IF = new RegExp(
  `^(?!(?:trong )?trường hợp|nếu|khi|riêng|đối với|với)[^;.]{8,}?(?: hoặc ${PAPER}[^;.]*? ${CASE} | ${CASE} [^;.,]{5,40} hoặc ${PAPER})`,
  'iu',
);
/** "A (đối với …) hoặc B": the second is for all others. */
const OR_ELSE = new RegExp(
  `\\((?:${CASE}|nếu|trường hợp)[^)]*\\)\\s*hoặc (?:${PAPER}|[^;]*\\((?:${CASE}|trường hợp))`,
  'iu',
);
/** "Bảng kê số lượng, giá trị (nếu có thông tin về giá trị)": of the last part alone. */
const OF_LAST_PART = /\(nếu có thông tin/iu;
/** "- Bản khai. - Bản sao một trong các giấy tờ sau: …": two papers in a row that is left whole for its alternatives. */
const UNSPLIT = /^(?:(?!(?:một|1) trong).)*?[.;]\s*[-+]\s*\p{Lu}[^:]*\s(?:một|1) trong/isu;
/** "Báo cáo tổng kết. Báo cáo kiểm điểm …": a second paper in a sentence of its own. */
const SECOND_SENTENCE =
  /[\p{Ll})]\.\s+(?:Báo cáo|Bản (?:sao|khai|chính)|Giấy|Đơn|Văn bản|Biên bản|Danh sách|Quyết định)\s(?![^.]*\s(?:thể hiện|phải|được)\s)/u;
/** "Bản vẽ hoàn trả; phương án tổ chức giao thông": a second paper behind a semicolon. */
const SECOND_PAPER = /[\p{Ll})];\s+(?:bản vẽ|phương án|thuyết minh|bản thuyết minh|bản đồ)\s/u;
/** "Phụ lục (kê khai vào tháng, quý cuối cùng trong năm)": not with every file. */
const OF_LAST_PERIOD = /(?:tháng|quý|kỳ)(?:\/\S+)? cuối cùng/iu;
/** "Bản sao hợp đồng, bản sao chứng nhận, chứng từ (nếu có)": the condition may be the last paper's alone. */
const LIST_IF_ANY =
  /^[^;:(]{12,},\s*(?:bản (?:sao|chính)|giấy|chứng từ|hợp đồng|quyết định|biên bản|văn bản)\s[^;:(]*\(nếu có\)\W*$/iu;
/** "Văn bản cử đối với trường hợp A; giấy chứng minh đối với trường hợp B": one of them is everybody's. */
const TWO_CASES =
  /(?:đối với|trong) trường hợp [^;]{5,}; ?(?:giấy|văn bản|bản|quyết định)[^;]*(?:đối với|trong) trường hợp /iu;
const withoutBrackets = (text: string): string => text.replace(/\s*\([^()]*\)/gu, '');
/** What a file is asked by, on paper or on the web. */
const FORM = /^(?:mẫu|tờ khai|đơn|giấy đề nghị|văn bản đề nghị|bản khai)\s(?!.*nếu có)/iu;
/** "Trường hợp còn sống: …", "Đối với người khuyết tật, ngoài đơn phải bổ sung …": of several such rows one is everybody's. */
const ROW_OF_A_CASE = /^(?:(?:trong )?trường hợp|đối với|nếu)\s[^:]{3,300}(?::\s*\S|\sphải bổ sung\s)/iu;
/** "1. Đối với lần đầu … bao gồm:": a heading among the rows. */
const HEADING = /(?:trường hợp|đối với)[^:]*:\s*$/iu;
/** "Đối với các dự án …, hồ sơ phải bổ sung:": the rows below it are of some files only. */
const MORE_FOR_SOME = /(?:trường hợp|đối với)[^:]*(?:bổ sung|thêm|kèm)[^:]*:\s*$/iu;
/** A group whose name holds papers: "Đối với trường hợp … - Đơn đề nghị …". */
const NAME_WITH_PAPERS = /[\s\p{L}][-+]\s*(?:đơn|tờ khai|văn bản đề nghị|bản khai)\s/iu;
/** What is told among the papers and is none. */
const NO_PAPER = /^(?:ngoài|trường hợp|không|thủ tục về|đối với|cơ quan|số lượng|SL|việc|theo)\s/iu;
/** "… đối với phương tiện được nhập khẩu": of the procedure's own subject, but not of every one. */
const OF_SOME_SUBJECTS = /\sđối với (?:\S+\s){1,4}(?:được|thuộc diện|không thuộc|có dự án)\s/iu;
/** "Hồ sơ bản giấy, gồm: Tờ trình, thuyết minh và bản vẽ": several papers in a row that isn't parted. */
const FILE_OF = /^(?:hồ sơ|các tài liệu)[^:]*gồm[^:]*:\s*\S/iu;
/** "Biên bản … (do người làm công tác trợ giúp lập)", "Dự thảo Quyết định …": made by the office, not brought. */
const OF_THE_OFFICE =
  /\(do (?:người làm công tác|cơ quan|UBND|(?:ủy|uỷ) ban|công chức|cán bộ|tổng đài)[^)]*\s(?:lập|ghi)|^dự thảo quyết định\s/iu;
/** "Giấy chứng nhận quyền …" in several rows: kinds of one certificate. */
const LAND_CERTIFICATE = /^giấy chứng nhận quyền /iu;

/**
 * Why the number of papers of a case is not sure, by kind; none where it is.
 * @param subject the procedure's name
 */
export function doubtsOfPapers(file: PapersOfCase, subject: string): string[] {
  const { groups, plain, rare } = file;
  const others = rare.map(({ text }) => withoutBullet(text));
  const counted = plain.map(({ text }) => withoutBullet(text));
  const kinds: [string, boolean][] = [
    ['or-another-if', others.some((text) => OR_ELSE.test(text) || OR_ANOTHER_IF.test(withoutBrackets(text)))],
    ['two-cases', others.some((text) => TWO_CASES.test(text))],
    ['of-last-part', others.some((text) => OF_LAST_PART.test(text))],
    ['list-if-any', others.some((text) => LIST_IF_ANY.test(text))],
    ['second-sentence', counted.some((text) => SECOND_SENTENCE.test(text) && !/một trong/iu.test(text))],
    ['second-paper', counted.some((text) => SECOND_PAPER.test(text) && !/một trong/iu.test(text))],
    ['of-last-period', counted.some((text) => OF_LAST_PERIOD.test(text))],
    ['unsplit', counted.some((text) => UNSPLIT.test(text))],
    ['form-for-some', others.some((text) => FORM.test(text)) && !counted.some((text) => FORM.test(text))],
    ['forms-for-some', counted.filter((text) => /^tờ khai[^(]*\(áp dụng/iu.test(text)).length > 1],
    ['rows-of-cases', isRowsOfCases(file)],
    ['headings', groups.some(({ papers }) => papers.filter(({ name }) => HEADING.test(name)).length > 1)],
    ['same-for-each', isSameForEach(others)],
    ['more-for-some', rowsOf(groups).some((text) => MORE_FOR_SOME.test(text))],
    ['name-with-papers', groups.some(({ name = '' }) => NAME_WITH_PAPERS.test(name))],
    ['no-paper', counted.some((text) => NO_PAPER.test(text))],
    ['of-some-subjects', counted.some((text) => !FORM.test(text) && OF_SOME_SUBJECTS.test(text))],
    ['file-of', rowsOf(groups).some((text) => FILE_OF.test(text) && splitRow(text).length < 2)],
    ['parted', rowsOf(groups).some((text) => isPartedWithoutForm(splitRow(text)))],
    ['own-subject', others.some((text) => isForSubject(text, subject))],
    ['of-the-office', counted.some((text) => OF_THE_OFFICE.test(text))],
    ['land-certificates', counted.filter((text) => LAND_CERTIFICATE.test(text)).length > 1],
    ['of-this-case', others.some((text) => isOfThisCase(text, groups))],
  ];
  return kinds.flatMap(([kind, holds]) => (holds ? [kind] : []));
}

const rowsOf = (groups: readonly EvidenceCase[]): string[] =>
  groups.flatMap(({ papers }) => papers.map(({ name }) => withoutBullet(name)));

/** How many plus signs open a row. */
const depth = (text: string): number => /^\s*(\++)/u.exec(text)?.[1]?.length ?? 0;

/**
 * Whether rows tell a case each where nobody has all of them: of everybody's papers only the form is counted, the rows
 * below a case are counted with those of all, or the rows have different numbers of papers.
 */
function isRowsOfCases({ plain, rare }: PapersOfCase): boolean {
  const cases = rare.filter(({ text }) => ROW_OF_A_CASE.test(withoutBullet(text)));
  const sizes = cases.map(({ text }) => splitRow(text.replace(/^[^:]*:/u, '')).length);
  const isAboveOthers = cases.some(({ text }) => plain.some((one) => depth(one.text) > depth(text)));
  const areAllOneOf = plain.length === sizes[0] && plain.every(({ kind }) => kind === 'paper');
  return (
    cases.length > 1 &&
    (plain.every(({ kind }) => kind === 'form') || isAboveOthers || (areAllOneOf && new Set(sizes).size > 1))
  );
}

/** Whether a row of three and more is parted that may hold alternatives: none of them is what the file is asked by. */
const isPartedWithoutForm = (items: readonly string[]): boolean =>
  items.length > 2 && !items.some((item) => /^form$/u.test(kindOfRow(item)));

/** Whether a paper is "(đối với …)" what the procedure's name names, beside others. */
function isForSubject(text: string, subject: string): boolean {
  const what = /\((?:đối với|với) (?<what>[^()]{8,60})\)/iu.exec(text)?.groups?.['what'];
  return what !== undefined && paperKey(subject).includes(paperKey(what));
}

const FOR_CASE = /(?:đối với|trong) (?:các )?trường hợp|\((?:đối với )?trường hợp/iu;
const BY_POINT = /trường hợp quy định tại (?:điểm|khoản)/iu;

/** Whether rows hold the same paper, one for each case ("Báo cáo … trường hợp A", "Báo cáo … trường hợp B"), or cases by their points. */
function isSameForEach(texts: readonly string[]): boolean {
  const forCase = texts.filter((text) => FOR_CASE.test(text));
  const heads = forCase.map((text) => paperKey(text).split(' ').slice(0, 5).join(' '));
  return new Set(heads).size < heads.length || forCase.filter((text) => BY_POINT.test(text)).length > 1;
}

const WHEN = /(?:trong|đối với) trường hợp (?<when>(?:\S+\s){4})/iu;

/** Whether a row is only for what its own group is about: "… trong trường hợp tạm ngừng" in the group of those who pause. */
function isOfThisCase(text: string, groups: readonly EvidenceCase[]): boolean {
  const when = WHEN.exec(text)?.groups?.['when'];
  return when !== undefined && groups.some(({ name = '' }) => paperKey(name).includes(paperKey(when)));
}
