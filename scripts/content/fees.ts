import { endOfDocument } from '../../src/legal-documents/document-end.ts';
import {
  feeDocument,
  feeTurns,
  type FeeDocument,
  type FeeTurn,
} from '../../src/legal-documents/fee-turns.ts';
import type { LegalDocument } from '../../src/legal-documents/schema.ts';
import { namesFees, withFees } from '../../src/procedures/rows/fees-as-costs.ts';
import type { Procedure } from '../../src/procedures/schema/schema.ts';
import type { Content, Entry } from './content.ts';

/** A document with fees, with its file. */
export type FiledFees = FeeDocument & { entry: Entry<'legalDocuments'> };

/** The documents that set fees, from what of them is right. */
export function feeDocuments(content: Content): FiledFees[] {
  const from = new Map(content.entries.legalDocuments.map(({ id, fields }) => [id, fields.effectiveFrom]));
  return content.entries.legalDocuments.flatMap((entry) => {
    const { number, issuer, state, fees } = entry.fields;
    if (number === undefined || issuer === undefined || state === undefined || fees === undefined) return [];
    const data = { ...entry.fields, replacedBy: entry.fields.replacedBy ?? [] } as LegalDocument;
    const until = endOfDocument(data, (id) => from.get(id));
    return [{ ...feeDocument({ id: entry.id, data }, until, content.siteDate), entry }];
  });
}

/** The codes of the administrative units that the site serves. */
function unitCodesOf({ entries, lists }: Content): Set<string> {
  const units = lists.site?.value?.units ?? [];
  return new Set(
    entries.offices.flatMap(({ id, fields }) => (units.includes(id) ? (fields.unitCode ?? []) : [])),
  );
}

/** The units that the site serves of which nobody has written the administrative code, by id. */
export function unitsWithoutCode({ entries, lists }: Content): string[] {
  const coded = new Set(entries.offices.flatMap(({ id, fields }) => (fields.unitCode ? id : [])));
  return (lists.site?.value?.units ?? []).filter((id) => !coded.has(id));
}

/** The fees that the site's units collect, by id, of documents issued by the day of the check. */
export const feeTurnsOf = (content: Content): ReadonlyMap<string, readonly FeeTurn[]> =>
  feeTurns(
    feeDocuments(content).filter(({ entry }) => (entry.fields.issuedOn ?? '') <= content.siteDate),
    unitCodesOf(content),
    content.lists.site?.value?.units?.length,
  );

/** Puts the amounts that procedures name into what rules and commands read of them, as the site does. */
export function fillInFees(content: Content): void {
  const naming = content.entries.procedures.filter(
    ({ fields: { channels } }) => channels !== undefined && namesFees({ channels }),
  );
  if (naming.length === 0) return;
  const turns = feeTurnsOf(content);
  for (const entry of naming) entry.fields = withFees(entry.fields as Procedure, turns);
}
