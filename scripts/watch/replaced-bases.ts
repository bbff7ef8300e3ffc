import { DOCUMENT_STATES, type DocumentState } from '../../src/legal-documents/codes.ts';
import { documentStateOn, ENDED } from '../../src/legal-documents/state-on.ts';
import { addDays } from '../../src/text/days.ts';
import type { Content } from '../content/content.ts';
import { citations, type Citation, type Document } from './cited-documents.ts';
import type { Finding } from './finding.ts';

/**
 * Documents that no longer hold on the day, each with the files that still rest on it or send readers to it. Who only
 * mentions one may also name what replaced it, and then tells the whole; and a plan whose term is over remains a source.
 */
export function replacedBases(content: Content): Finding[] {
  const documents = content.entries.legalDocuments;
  const byId = new Map(documents.map((document) => [document.id, document]));
  const cited = citations(content);
  return documents.flatMap((document) => {
    const state = stateOf(document, byId, content.siteDate);
    if (state === undefined) return [];
    const heirs = (document.fields.replacedBy ?? []).map((id) => byId.get(id) ?? id);
    const isStale = ({ isBasis, documents: named }: Citation): boolean =>
      named.has(document) &&
      (isBasis ||
        (state !== 'period-ended' && !heirs.some((heir) => typeof heir !== 'string' && named.has(heir))));
    const files = [...new Set(cited.filter(isStale).map(({ file }) => file))];
    if (files.length === 0) return [];
    const names = heirs.map((heir) => (typeof heir === 'string' ? heir : (heir.fields.number ?? heir.id)));
    return [
      {
        id: `basis ${document.id}`,
        text: `${document.fields.number ?? document.id}: ${DOCUMENT_STATES[state].toLocaleLowerCase('vi')}${names.length > 0 ? `, nay là ${names.join(', ')}` : ''}; còn ${files.length} mục dẫn`,
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
