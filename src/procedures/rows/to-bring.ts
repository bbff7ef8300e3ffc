import type { Answer } from '../answers/answer.ts';
import { NAMES_AT_PORTAL } from '../answers/papers/papers.ts';
import { withoutBullet } from '../answers/papers/paper-rows.ts';
import { upperFirst } from '../../text/first-letter.ts';
import type { Form } from '../schema/evidence-schema.ts';
import type { Procedure } from '../schema/schema.ts';
import { formNames } from './form-names.ts';

/** A form beside its paper, with what readers call it. */
export interface NamedForm {
  form: Form;
  name: string;
}

/** The papers answer as a list, each paper with its forms; what else it says comes after. */
export interface ToBring {
  items: { text: string; forms: NamedForm[] }[];
  rest: string;
}

/** The part of a paper's words, in words, that must come again for it to be the same. */
const ALIKE = 0.6;
/** The number of a form: 'mẫu 01/CNKD', 'CT01'. */
const NUMBER = /(?<=mẫu (?:số )?)[A-ZĐ\d][\w/-]*|(?<!\p{L})[A-Z]{2}\d{2}/gu;
/** The full stop of a sentence, whose last word may be short ("nhà đầu tư. Chuyển …"), and not that of an abbreviation. */
const SENTENCE_END = /(?<=[^\s.]{3}|\p{Ll}{2}|\s\p{Ll}|[)…])\.\s+(?=\p{Lu})/u;
/** A paper that somebody fills in. */
const FILLED_IN = /^(?:đơn|tờ khai|giấy (?:đề nghị|khai)|văn bản đề nghị|phiếu|bản khai|mẫu)/iu;

/** A paper that an office or a hospital gives: what hangs on its line in the record is no form of it. */
const ISSUED =
  /^(?:một )?(?:bản (?:sao|chụp|chính) )?(?:giấy (?:khai sinh|chứng sinh|chứng tử|báo tử|ra viện|tờ tùy thân|chứng nhận|ghi con)|giấy của nơi|biên bản giao nhận|trích lục|(?:thẻ )?căn cước|hộ chiếu)/iu;

/** The answer "Mang theo N thứ: a; b" as a list; what it names beyond its count comes after; nothing where it names no papers, or fewer. */
export function toBring(
  { figure, remark = '' }: Answer,
  evidence: Procedure['evidence'],
): ToBring | undefined {
  const count = Number(/^(?:Mang theo|Chuẩn bị|Cần|Nộp cho nơi làm việc) (\d+) thứ/u.exec(figure)?.[1]);
  const [list = '', ...rest] = remark.split(SENTENCE_END);
  const texts = list.replace(/(?<!\.)\.$/u, '').split(/;\s+/u);
  // The last dots of a list that names fewer than it counts are the list's; others show that a name is cut.
  const hasMore = texts.length < count && list.endsWith('…');
  if (list.startsWith(NAMES_AT_PORTAL)) return undefined;
  if (!(count > 0) || (texts.length < count && !hasMore)) return undefined;
  const more = texts.splice(count).join('; ');
  const forms = formsByText(texts, evidence);
  return {
    items: texts.map((text, at) => ({
      text: hasMore ? text.replace(/…$/u, '') : text,
      forms: forms.get(at) ?? [],
    })),
    rest: [hasMore ? 'Giấy khác ở danh sách đầy đủ' : upperFirst(more), ...rest].filter(Boolean).join('. '),
  };
}

/** The forms of every paper at the place of the text that names it; a paper that no text names keeps its own below. */
function formsByText(texts: readonly string[], evidence: Procedure['evidence']): Map<number, NamedForm[]> {
  const papers = evidence.flatMap((group) => group.papers).filter((paper) => paper.forms.length > 0);
  const found = new Map<number, NamedForm[]>();
  for (const paper of papers) {
    const names = formNames(paper);
    const at = placeOf(paper.name, names.join(' '), texts, papers.length === 1);
    if (at < 0) continue;
    const named = paper.forms.map((form, nth) => ({ form, name: names[nth] ?? form.name }));
    found.set(at, [...(found.get(at) ?? []), ...named]);
  }
  return found;
}

/** The text that names a paper: by the number of its form, by its words; the one form to fill in by being that. */
function placeOf(paper: string, forms: string, texts: readonly string[], isOnly: boolean): number {
  const byNumber = texts.findIndex((text) => numbersIn(text).some((number) => forms.includes(number)));
  if (byNumber >= 0) return byNumber;
  const isNumbered = numbersIn(forms).length > 0;
  // Whoever fills in a form about a card names the card: the form is not beside the card for that. Nor is a form of
  // another number beside the text that names its own.
  const fits = (text: string): boolean =>
    !ISSUED.test(text) &&
    !(isNumbered && numbersIn(text).length > 0) &&
    (FILLED_IN.test(text) || !FILLED_IN.test(withoutBullet(paper)));
  const scores = texts.map((text) => (fits(text) ? alike(text.replace(/\([^)]*\)/gu, ''), paper) : 0));
  const best = Math.max(...scores);
  if (best >= ALIKE) return scores.indexOf(best);
  const filled = [...texts.keys()].filter((at) => FILLED_IN.test(texts[at] ?? ''));
  return isOnly && filled.length === 1 ? (filled[0] ?? -1) : -1;
}

const numbersIn = (text: string): string[] => [...text.matchAll(NUMBER)].map(([number]) => number);

const wordsOf = (text: string): string[] => text.toLocaleLowerCase('vi').match(/[\p{L}\d]+/gu) ?? [];

/** How much of a text's words a paper's first words have. */
function alike(text: string, paper: string): number {
  const words = wordsOf(text);
  const said = new Set(wordsOf(paper).slice(0, 40));
  return words.filter((word) => said.has(word)).length / Math.max(words.length, 1);
}
