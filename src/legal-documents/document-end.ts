import { addDays } from '../text/days.ts';
import { endOfFormerDistrict } from './former-district.ts';
import type { LegalDocument } from './schema.ts';

/**
 * The last day of a document, ISO: as written, else before what replaces it, else that of the rules of the former districts.
 * @param effectiveFromOf the day from which a document holds, by its id
 */
export function endOfDocument(
  document: Pick<LegalDocument, 'replacedBy' | 'effectiveUntil' | 'issuer' | 'number' | 'issuedOn'>,
  effectiveFromOf: (id: string) => string | undefined,
): string | undefined {
  const replacedFrom = document.replacedBy.flatMap((id) => effectiveFromOf(id) ?? []).sort()[0];
  return (
    document.effectiveUntil ?? (replacedFrom ? addDays(replacedFrom, -1) : endOfFormerDistrict(document))
  );
}
