import type { EvidenceCase } from '../../schema/evidence-schema.ts';
import { withAlternativesJoined } from './paper-alternatives.ts';
import { orderOf } from './paper-cases.ts';
import { paperKey, paperName } from './paper-names.ts';
import { IDENTITY, isPaper, kindOfRow, withoutBullet, type RowKind } from './paper-rows.ts';
import { splitRow } from './paper-splits.ts';

/** One paper of the plain file. */
interface PlainPaper {
  text: string;
  name: string;
  kind: RowKind;
}

/** A line of a file, or one of several papers in a line. */
interface Row {
  text: string;
  kind: RowKind;
}

/** What the groups of one file come to. */
interface PapersOfFile {
  plain: PlainPaper[];
  /** What some files need beside those. */
  rare: Row[];
  /** The record mixes its cases, and which papers go together is not told. */
  isUnsure: boolean;
  /** There are lines, and none of them is a paper. */
  isNothing: boolean;
}

/** From so many papers on, beside many for some only, the record mixes its cases. */
const TOO_MANY = 9;

/** The papers of one file, everybody's and those that only some need. @param subject the procedure's name */
export function papersOfFile(groups: readonly EvidenceCase[], subject: string): PapersOfFile {
  const rows = withKindsJoined(rowsOf(groups, subject), subject);
  const plain = plainPapers(rows, subject);
  const rare = rows.filter(({ kind, text }) => kind === 'rare' && !plain.some((one) => one.text === text));
  return {
    plain,
    rare,
    isUnsure: plain.length > TOO_MANY && rare.length > TOO_MANY / 2,
    isNothing: plain.length === 0 && rows.length > 0 && rows.every(({ kind }) => kind === 'note'),
  };
}

/**
 * The lines of the groups that are papers, and what shows who comes, which some records don't count; all lines where the
 * record counts none. What an editor marked for a case is
 * asked of everybody in that case, whatever its words say of when.
 */
function rowsOf(groups: readonly EvidenceCase[], subject: string): Row[] {
  const shown = groups
    .filter(({ name = '' }) => /xuất trình/iu.test(name))
    .flatMap((group) => group.papers.filter(({ name }) => IDENTITY.test(withoutBullet(name))));
  const papers = groups.flatMap((group) =>
    /một trong/iu.test(group.name ?? '') ? oneOf(group.papers) : withAlternativesJoined(group.papers),
  );
  const counted = papers.filter((paper) => isPaper(paper) || shown.includes(paper));
  return withoutOtherCases(counted.length > 0 ? counted : papers).flatMap(({ name, note = '', cases = [] }) =>
    withoutAskedFor(itemsOf(name), subject).map((text) => {
      const kind = ONLY.test(note) ? 'rare' : kindOfRow(text, subject);
      return { text, kind: kind === 'rare' && cases.length > 0 ? 'paper' : kind };
    }),
  );
}

/** An editor's remark that a paper is for some only. */
const ONLY = /^chỉ (?:cần|khi|với|nộp)/iu;

const PAPER =
  /^(?:(?:một |các |\d+ )*(?:bản|giấy|đơn|tờ|văn bản|phiếu|biên bản|danh sách|báo cáo|quyết định|hợp đồng|hồ sơ|chứng từ|thẻ|sổ|ảnh|đề án|dự thảo|dự toán|đề xuất|kế hoạch|thuyết minh|nghị quyết|phương án|sơ đồ|mẫu|hộ chiếu|căn cước|hóa đơn|hoá đơn|công văn|tờ trình|bằng|chứng chỉ|sơ yếu|lý lịch))/iu;

/** The papers of a line; a heading before them is none. */
function itemsOf(name: string): string[] {
  const items = splitRow(name);
  return items.length > 1 && !PAPER.test(withoutBullet(items[0] ?? '')) ? items.slice(1) : items;
}

/** "Văn bản đề nghị cấp lại giấy A; giấy B": what a procedure of that name gives is asked for, and not handed in. */
const withoutAskedFor = (items: readonly string[], subject: string): string[] =>
  /(?:đề nghị|đơn) cấp/iu.test(items[0] ?? '')
    ? items.filter((item, at) => at === 0 || !paperKey(subject).includes(paperKey(item)))
    : [...items];

const OF_KIND = /^(?<what>.+?)\s(?:đối với|trong) trường hợp (?<kind>[^.;,]+)/isu;

/** Papers of which each is for one kind of the procedure itself ("… đối với trường hợp đăng ký giám hộ cử"), as one. */
function withKindsJoined(rows: readonly Row[], subject: string): Row[] {
  const asked = paperKey(subject).replace(/^thủ tục /u, '');
  const kinds = rows.flatMap((row) => {
    const { what = '', kind = '' } = OF_KIND.exec(withoutBullet(row.text))?.groups ?? {};
    return row.kind === 'rare' && paperKey(kind).startsWith(`${asked} `) ? [{ row, what }] : [];
  });
  if (kinds.length < 2) return [...rows];
  const text = kinds.map(({ what }) => paperName(what)).join(' hoặc ');
  return [...rows.filter((row) => kinds.every((one) => one.row !== row)), { text, kind: 'paper' }];
}

/** Lines that each are a whole file under a heading ("a) Trợ cấp một lần: - Bản khai … - Giấy …") are alternatives: the first counts. */
function withoutOtherCases(papers: EvidenceCase['papers']): EvidenceCase['papers'] {
  const areFiles =
    papers.length > 1 && papers.every(({ name }) => itemsOf(name).length < splitRow(name).length);
  return areFiles
    ? [...papers].sort((a, b) => orderOf({ name: a.name }) - orderOf({ name: b.name })).slice(0, 1)
    : papers;
}

/** Lines that are all cases are alternatives: the papers of the first of them, by its letter or number. */
function firstCase(rows: readonly Row[], subject: string): Row[] {
  const [first] = [...rows].sort((a, b) => orderOf({ name: a.text }) - orderOf({ name: b.text }));
  if (first === undefined) return [];
  const body = withoutBullet(first.text).replace(
    /^(?:(?:trong )?trường hợp|đối với|nếu)\s[^:]{3,200}:\s*/iu,
    '',
  );
  return withoutAskedFor(splitRow(body), subject).map((text) => ({ text, kind: 'paper' }));
}

/** Papers of which one is enough, as one. */
const oneOf = (papers: EvidenceCase['papers']): EvidenceCase['papers'] =>
  papers
    .filter(isPaper)
    .slice(0, 1)
    .map((paper) => ({
      ...paper,
      name: papers
        .filter(isPaper)
        .map(({ name }) => paperName(name))
        .join(' hoặc '),
    }));

/** The papers that everybody needs, each once, the form first; where all are for some only, they are alternatives and count as one. */
function plainPapers(rows: readonly Row[], subject: string): PlainPaper[] {
  const of = (...kinds: RowKind[]) => rows.filter(({ kind }) => kinds.includes(kind));
  const form = of('form');
  const wanted = [...form, ...(form.length > 0 ? [] : of('electronic-form').slice(0, 1)), ...of('paper')];
  const chosen = wanted.length > 0 ? wanted : firstCase(of('rare'), subject);
  const papers = chosen.map(({ text, kind }) => ({ text, name: paperName(text), kind }));
  return [...new Map(papers.map((paper) => [paperKey(paper.name), paper])).values()];
}
