import { foldMarks } from '../../src/text/fold.ts';
import { COMPARED, type Comparison } from './compare-list.ts';
import type { ListedProcedure } from './official-list.ts';
import { escaped } from './report-markdown.ts';

/** A new record that did not become a draft, and why. */
export interface Undrafted {
  listed: ListedProcedure;
  reasons: string[];
}

/** The least share of words that two names must have in common to be shown as a hint. */
const ALIKE = 0.6;

/**
 * What editors must settle, as a Markdown list to tick off. A list says that a code is gone, never why: only an
 * official decision tells abolished from replaced.
 * @param takenOn the day on which the list was taken, ISO.
 */
export function questionsMarkdown(
  comparison: Comparison,
  drafted: ReadonlySet<ListedProcedure>,
  undrafted: readonly Undrafted[],
  takenOn: string,
): string {
  const parts = [
    ...leftQuestions(comparison, takenOn),
    ...notShownQuestions(comparison),
    ...changeQuestions(comparison),
    ...newQuestions(comparison, drafted),
    ...undraftedQuestions(undrafted),
  ];
  const body = parts.length > 0 ? parts.join('\n\n') : 'Không có câu hỏi nào.';
  return `# Câu hỏi cần giải quyết\n\nNguồn: ${escaped(comparison.list.name)}. Không điều nào dưới đây tự đăng lên trang; đánh dấu khi đã làm xong.\n\n${body}\n`;
}

function section(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`## ${title}\n\n${items.map((item) => `- [ ] ${item}`).join('\n')}`];
}

function leftQuestions({ left, added }: Comparison, takenOn: string): string[] {
  return section(
    'Không còn trong danh sách: bị bãi bỏ hay được thay thế?',
    left.map(({ code, name, file, decision, sector }) => {
      const hints = added
        .filter((listed) =>
          listed.sectors.some(({ name: other }) => foldMarks(other) === foldMarks(sector.name)),
        )
        .filter((listed) => likeness(listed.name, name) >= ALIKE)
        .slice(0, 3)
        .map((listed) => `${listed.code} ${escaped(listed.name)}`);
      const hint =
        hints.length > 0 ? ` Tên gần giống trong danh sách, chỉ để tra cứu: ${hints.join('; ')}.` : '';
      const newer =
        (decision.signedOn ?? '') > takenOn
          ? ` Quyết định ký ngày ${decision.signedOn}, sau ngày của danh sách (${takenOn}): có thể danh sách cũ.`
          : '';
      return `**${code}** ${escaped(name)} (\`${file}\`, công bố theo ${escaped(decision.number)} của ${escaped(decision.issuer)}). Tìm quyết định công bố mới; bãi bỏ hoặc thay thế thì ghi vào \`cong-bo/\` với ngày hiệu lực. Chưa thấy quyết định thì giữ nguyên mục này và hỏi cơ quan công bố.${newer}${hint}`;
    }),
  );
}

function notShownQuestions({ notShown }: Comparison): string[] {
  return section(
    'Trang đã ngừng hoặc chưa đến ngày, danh sách vẫn còn',
    notShown.map(
      ({ code, name, where }) =>
        `**${code}** ${escaped(name)} (${where}). Xem lại ngày và quyết định trong \`cong-bo/\`: danh sách cũ hơn quyết định, hay quyết định bị ghi nhầm?`,
    ),
  );
}

function changeQuestions({ changed }: Comparison): string[] {
  return section(
    'Đổi so với trang',
    changed
      .filter(({ reason }) => reason === undefined)
      .map(
        ({ our, part, ours, theirs, listed }) =>
          `**${our.code}** ${COMPARED[part]}: "${escaped(ours)}" → "${escaped(theirs)}" (\`${our.file}\`, ${listed.where}). Đối chiếu với quyết định công bố rồi sửa; còn khác thì ghi lý do vào differsFromRecord.`,
      ),
  );
}

function newQuestions({ added }: Comparison, drafted: ReadonlySet<ListedProcedure>): string[] {
  const open = added.filter((listed) => !drafted.has(listed) && listed.detail === undefined);
  const need = 'Danh sách không đủ để làm mục: tải bản PDF chi tiết hoặc bản xuất rồi chạy `npm run import`.';
  return [
    ...section(
      'Mã mới của cấp xã',
      open
        .filter(({ level }) => level === 'commune')
        .map(
          ({ code, name, offices, sectors }) =>
            `**${code}** ${escaped(name)} (lĩnh vực ${escaped(sectors.map((sector) => sector.name).join(', '))}; thực hiện: ${escaped(offices.join(', '))}). ${need}`,
        ),
    ),
    ...section(
      'Mã mới không rõ cấp',
      open
        .filter(({ level }) => level === 'unknown')
        .map(
          ({ code, name, sectors }) =>
            `**${code}** ${escaped(name)} (lĩnh vực ${escaped(sectors.map((sector) => sector.name).join(', '))}). Tra trên Cổng dịch vụ công quốc gia xem cấp xã có thực hiện không; có thì nhập, không thì bỏ qua.`,
        ),
    ),
  ];
}

function undraftedQuestions(undrafted: readonly Undrafted[]): string[] {
  return section(
    'Hồ sơ mới không làm được mục',
    undrafted.map(
      ({ listed, reasons }) =>
        `**${listed.code}** ${escaped(listed.name)} (${listed.where}): ${escaped(reasons.join('; '))}.`,
    ),
  );
}

/** The share of words that two names have in common, from 0 to 1. */
function likeness(one: string, other: string): number {
  const [a, b] = [words(one), words(other)];
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.max(1, Math.min(a.size, b.size));
}

const words = (name: string): Set<string> => new Set(foldMarks(name).match(/[\p{L}\d]+/gu) ?? []);
