import type { EvidenceCase } from '../schema/evidence-schema.ts';
import { AT_PORTAL, NOT_STATED } from '../rows/format.ts';
import type { Procedure } from '../schema/schema.ts';
import { answer, type Answer } from './answer.ts';
import { withAlternativesJoined } from './paper-alternatives.ts';
import { orderOf, plainFile } from './paper-cases.ts';
import { paperKey, paperName } from './paper-names.ts';
import { isPaper, kindOfRow, withoutBullet, type RowKind } from './paper-rows.ts';
import { splitRow } from './paper-splits.ts';
import { sayRare } from './rare-papers.ts';
import { cutAt, lowerFirst, upperFirst } from './sentences.ts';

/** One paper of the plain file. */
interface PlainPaper {
  text: string;
  name: string;
  kind: RowKind;
}

export type Papered = Pick<Procedure, 'evidence'> &
  Partial<Pick<Procedure, 'name' | 'paperCounts' | 'leftToPortal'>>;

/** How many papers the answer names; the rest are read in the list. */
const MOST_NAMED = 6;
/** From so many papers on, beside many for some only, the record mixes its cases. */
const TOO_MANY = 9;

/** The papers of the plain case: how many, which, and that some files need more. */
export function answerEvidence({ evidence, name = '', ...counted }: Papered): Answer {
  if (evidence.every(({ papers }) => papers.length === 0)) return untoldPapers(counted);
  const { groups, caseName, cases } = plainFile(evidence);
  const rows = rowsOf(groups, name);
  const plain = plainPapers(rows);
  if (plain.length === 0)
    return rows.length > 0 && rows.every(({ kind }) => kind === 'note')
      ? answer('Hồ sơ không ghi giấy nào phải nộp', 'Đọc danh sách bên dưới')
      : answer('Xem danh sách bên dưới', 'Giấy tờ tùy trường hợp của bạn');
  const rare = rows.filter(({ kind, text }) => kind === 'rare' && !plain.some((one) => one.text === text));
  if (plain.length > TOO_MANY && rare.length > TOO_MANY / 2)
    return answer('Xem danh sách bên dưới', 'Hồ sơ ghi nhiều trường hợp, mỗi trường hợp cần giấy khác nhau');
  const named = plain.slice(0, MOST_NAMED).map(({ name }) => name);
  const list = `${upperFirst(named.join('; '))}${plain.length > MOST_NAMED ? '…' : ''}`;
  return answer(
    `Mang theo ${plain.length} thứ`,
    list,
    caseName === undefined ? undefined : `Tính cho: ${sayCase(caseName)}`,
    sayRare(rare.map(({ text }) => text)) ?? (cases > 0 ? 'Có trường hợp cần giấy khác' : undefined),
  );
}

/** Where no paper is named: how many there are, or that the record says nothing. */
function untoldPapers({ paperCounts = [], leftToPortal = [] }: Omit<Papered, 'evidence'>): Answer {
  const [fewest, most] = [Math.min(...paperCounts), Math.max(...paperCounts)];
  if (!leftToPortal.includes('evidence')) return answer(NOT_STATED, 'Hỏi nơi nộp trước khi đi');
  if (paperCounts.length === 0) return answer(AT_PORTAL);
  // Which of several cases is the plain one, the counts alone don't tell.
  return fewest === most
    ? answer(`Hồ sơ liệt kê ${most} giấy tờ`, 'Tên từng giấy đọc ở Cổng')
    : answer('Tùy trường hợp của bạn', 'Số giấy từng trường hợp ghi bên dưới, tên từng giấy đọc ở Cổng');
}

/** A case in few words. @example sayCase('Hồ sơ gia hạn tạm trú, gồm:') // 'gia hạn tạm trú' */
const sayCase = (name: string): string =>
  cutAt(
    lowerFirst(
      name
        .replace(
          /^(?:(?:thành phần |đối với |trường hợp(?:\s*\(?\d+\)?\s*:)? )?(?:hồ sơ|trường hợp|đối với)[\s:]+)+/iu,
          '',
        )
        .replace(/(?<![\s,])[\s,]*(?:hồ sơ )?(?:bao )?gồm[\s:]*$|(?<![\s:;,.])[\s:;,.]+$/iu, ''),
    ),
    80,
  );

interface Row {
  text: string;
  kind: RowKind;
}

/**
 * The lines of the groups that are papers; all of them where the record counts none. What an editor marked for a case is
 * asked of everybody in that case, whatever its words say of when.
 */
function rowsOf(groups: readonly EvidenceCase[], subject: string): Row[] {
  const papers = groups.flatMap((group) =>
    /một trong/iu.test(group.name ?? '') ? oneOf(group.papers) : withAlternativesJoined(group.papers),
  );
  const counted = papers.filter(isPaper);
  return withoutOtherCases(counted.length > 0 ? counted : papers).flatMap(({ name, note = '', cases = [] }) =>
    itemsOf(name).map((text) => {
      const kind = ONLY.test(note) ? 'rare' : kindOfRow(text, subject);
      return { text, kind: kind === 'rare' && cases.length > 0 ? 'paper' : kind };
    }),
  );
}

/** An editor's remark that a paper is for some only. */
const ONLY = /^chỉ (?:cần|khi|với|nộp)/iu;

const PAPER =
  /^(?:(?:một |các |\d+ )*(?:bản|giấy|đơn|tờ|văn bản|phiếu|biên bản|danh sách|báo cáo|quyết định|hợp đồng|hồ sơ|chứng từ|thẻ|sổ|ảnh|đề án|dự thảo|phương án|sơ đồ|mẫu|hộ chiếu|căn cước|hóa đơn|hoá đơn|công văn|tờ trình|bằng|chứng chỉ|sơ yếu|lý lịch))/iu;

/** The papers of a line; a heading before them is none. */
function itemsOf(name: string): string[] {
  const items = splitRow(name);
  return items.length > 1 && !PAPER.test(withoutBullet(items[0] ?? '')) ? items.slice(1) : items;
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
function firstCase(rows: readonly Row[]): Row[] {
  const [first] = [...rows].sort((a, b) => orderOf({ name: a.text }) - orderOf({ name: b.text }));
  if (first === undefined) return [];
  const body = withoutBullet(first.text).replace(
    /^(?:(?:trong )?trường hợp|đối với|nếu)\s[^:]{3,200}:\s*/iu,
    '',
  );
  return splitRow(body).map((text) => ({ text, kind: 'paper' }));
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
function plainPapers(rows: readonly Row[]): PlainPaper[] {
  const of = (...kinds: RowKind[]) => rows.filter(({ kind }) => kinds.includes(kind));
  const form = of('form');
  const wanted = [...form, ...(form.length > 0 ? [] : of('electronic-form').slice(0, 1)), ...of('paper')];
  const chosen = wanted.length > 0 ? wanted : firstCase(of('rare'));
  const papers = chosen.map(({ text, kind }) => ({ text, name: paperName(text), kind }));
  return [...new Map(papers.map((paper) => [paperKey(paper.name), paper])).values()];
}
