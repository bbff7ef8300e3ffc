import { foldMarks } from '../../text/fold.ts';
import {
  documentReferences,
  isPartOfReference,
  type DocumentReference,
  type NamedDocument,
} from './document-reference.ts';
import type { Question } from './question.ts';
import type { ReadIndex } from './read-index.ts';

/** Words around a document's number that tell of no matter: who issued it, and what of it is wanted. */
const AROUND = new Set(
  'bo chinh phu thu tuong quoc hoi uy ban nhan dan tinh so ngay thang nam noi dung toan van ban hieu luc dieu khoan file pdf tai doc tra cuu tim so hieu cong bao'.split(
    ' ',
  ),
);
const YEAR = /^(?:19|20)\d\d$/;
/** Whether a document is named for certain: "7/2026" alone is a month, "kế hoạch 2024" a year. */
const isCertain = ({ type, number, year, letters }: DocumentReference): boolean =>
  (type !== undefined || letters.length > 0) && (!YEAR.test(number) || year !== undefined);

/** Whether a number may be meant though the year or the letters behind it are wrong. */
const mayMean = ({ type, number }: DocumentReference, named: NamedDocument): boolean =>
  number === named.number && (type === undefined || type === named.type);

/**
 * Whether a question is about nothing but a document whose number no document here has: others of its kind are then no
 * answer. Who names a matter beside it is answered by the matter.
 */
export function asksForUnknownDocument(
  text: string,
  { words }: Pick<Question, 'words'>,
  legalDocuments: ReadIndex['legalDocuments'],
): boolean {
  const references = documentReferences(text);
  return (
    references.length > 0 &&
    references.every(isCertain) &&
    !references.some((reference) => legalDocuments.some(({ named }) => mayMean(reference, named))) &&
    words
      .filter(({ role }) => role === 'content' || role === 'light')
      .flatMap(({ text: word }) => foldMarks(word).split(/[^a-z\d]+/))
      .every((part) => part === '' || AROUND.has(part) || isPartOfReference(part))
  );
}

/** Puts the list in which most legal documents lie before everything, where it has a page: there a reader may look on. */
export function favourDocumentList(
  scores: Float64Array,
  { legalDocuments, page }: Pick<ReadIndex, 'legalDocuments' | 'page'>,
): void {
  const folders = Map.groupBy(legalDocuments, ({ document }) => page(document)?.path.split('/')[0] ?? '');
  const [folder] = [...folders].sort(([, first], [, second]) => second.length - first.length)[0] ?? [];
  const list = scores.findIndex((_, document) => page(document)?.path === `${folder}/`);
  if (list >= 0) scores[list] = Math.max(...scores) + 1;
}
