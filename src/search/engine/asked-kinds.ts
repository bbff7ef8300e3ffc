import { foldMarks } from '../../text/fold.ts';
import type { Intent } from './question-words.ts';
import type { ReadIndex } from './read-index.ts';
import type { Weights } from './weights.ts';

/** Words for a kind of legal document: who says one wants a document. */
const NAMES_A_KIND =
  /\b(?:nghi dinh|thong tu|phap lenh|nghi quyet|bo luat|van ban (?:nao|phap luat)|luat (?!su\b))/;
/** Words for a telephone, its numbers and calling, and for emergencies: who says none rarely wants the list of numbers. */
const CALLS =
  'sdt|dt|dien thoai|phone|hotline|goi|alo|bam may|so (?:nong|may|nao|khan cap|dien)|duong day|day nong|tong dai|' +
  'dien (?:so|cho|len)|lien lac|lien he|keu ai|khan cap|cap cuu|chay nha|nha chay|11[1-5]';
const ASKS_TO_CALL = new RegExp(String.raw`\b(?:${CALLS})\b`);

/** Raises the legal documents where the question asks for one, more those of the type that it names, and lowers telephone numbers where it asks for none. */
export function weighAskedKinds(
  text: string,
  intents: readonly Intent[],
  scores: Float64Array,
  { legalDocuments, hotlines }: Pick<ReadIndex, 'legalDocuments' | 'hotlines'>,
  weights: Weights,
): void {
  const folded = foldMarks(text);
  const multiply = (document: number, by: number): void => {
    scores[document] = (scores[document] ?? 0) * by;
  };
  if (intents.includes('document') || NAMES_A_KIND.test(folded))
    for (const { document, named } of legalDocuments)
      multiply(document, weights.askedDocument * (folded.includes(named.type) ? weights.askedType : 1));
  if (!ASKS_TO_CALL.test(folded)) for (const document of hotlines) multiply(document, weights.unaskedCall);
}
