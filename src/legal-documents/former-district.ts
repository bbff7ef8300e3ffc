import { DISTRICT_TIER_ENDED_ON } from '../text/address-levels.ts';
import { parseDocumentNumber } from './document-number.ts';
import { issuerName } from './issuers/issuer-id.ts';
import type { LegalDocument } from './schema.ts';

/** The last day on which legal rules of the district tier may still hold, ISO (requirement L19). */
const RULES_HOLD_UNTIL = '2027-02-28';

const DISTRICT =
  /\b(?:huyện|quận|thị xã)\s|\bthành phố (?!Hà Nội|Hồ Chí Minh|Đà Nẵng|Hải Phòng|Cần Thơ|Huế)/u;

/**
 * Whether a document is of an authority of the former district tier: a legal rule, by its number, goes on for a while; a
 * plan or a single decision is given no such time (requirement L19).
 */
export function formerDistrictClass({
  issuer,
  number,
  issuedOn,
}: Pick<LegalDocument, 'issuer' | 'number' | 'issuedOn'>): 'rule' | 'single' | undefined {
  if (!DISTRICT.test(issuerName(issuer)) || (issuedOn ?? '') > DISTRICT_TIER_ENDED_ON) return undefined;
  const parsed = parseDocumentNumber(number);
  return 'class' in parsed && parsed.class === 'normative' ? 'rule' : 'single';
}

/** The last day on which a legal rule of the former district tier holds, where nothing ends it before. */
export const endOfFormerDistrict = (
  document: Pick<LegalDocument, 'issuer' | 'number' | 'issuedOn'>,
): string | undefined => (formerDistrictClass(document) === 'rule' ? RULES_HOLD_UNTIL : undefined);
