import { DOCUMENT_STATES, type DocumentState } from '../../src/legal-documents/codes.ts';
import { citedNumber } from '../../src/legal-documents/cited-number.ts';
import { documentStateOn, ENDED } from '../../src/legal-documents/state-on.ts';
import { addDays } from '../../src/text/days.ts';
import type { Content, Entry } from '../content/content.ts';
import type { Finding } from './finding.ts';

type Document = Entry<'legalDocuments'>;

/** Documents that no longer hold on the day, each with the entries that still rest on it. */
export function replacedBases(content: Content): Finding[] {
  const documents = content.entries.legalDocuments;
  const byId = new Map(documents.map((document) => [document.id, document]));
  const byNumber = Map.groupBy(documents, ({ fields }) => fields.number);
  const citing = new Map<Document, Set<string>>();
  const cite = (document: Document | undefined, file: string): void => {
    if (!document || stateOf(document, byId, content.siteDate) === undefined) return;
    citing.set(document, (citing.get(document) ?? new Set()).add(file));
  };
  const ofNumber = (citation: string): Document | undefined => {
    const found = byNumber.get(citedNumber(citation));
    return found?.length === 1 ? found[0] : undefined;
  };
  for (const { file, fields } of content.entries.procedures)
    for (const { document, number } of fields.legalBasis ?? [])
      cite(document === undefined ? ofNumber(number) : byId.get(document), file);
  for (const { file, fields } of content.entries.questions)
    for (const number of fields.legalBasis ?? []) cite(ofNumber(number), file);
  return documents.flatMap((document) => {
    const files = [...(citing.get(document) ?? [])];
    const state = stateOf(document, byId, content.siteDate);
    if (files.length === 0 || state === undefined) return [];
    const heirs = (document.fields.replacedBy ?? []).map((id) => byId.get(id)?.fields.number ?? id);
    return [
      {
        id: `basis ${document.id}`,
        text: `${document.fields.number ?? document.id}: ${DOCUMENT_STATES[state].toLocaleLowerCase('vi')}${heirs.length > 0 ? `, nay là ${heirs.join(', ')}` : ''}; còn ${files.length} mục dẫn`,
        files,
      },
    ];
  });
}

/** The state of a document that has ended by the day; undefined while it holds or nobody knows. */
function stateOf(
  { fields }: Document,
  byId: ReadonlyMap<string, Document>,
  day: string,
): DocumentState | undefined {
  const { issuedOn, effectiveFrom, effectiveUntil, state, replacedBy = [] } = fields;
  if (state === undefined) return undefined;
  const replacedFrom = replacedBy.flatMap((id) => byId.get(id)?.fields.effectiveFrom ?? []).sort()[0];
  const endedOn = effectiveUntil ?? (replacedFrom && addDays(replacedFrom, -1));
  const found = documentStateOn({ issuedOn, effectiveFrom, effectiveUntil, state }, day, endedOn);
  return found !== undefined && ENDED.includes(found) ? found : undefined;
}
