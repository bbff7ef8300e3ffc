import type { Site } from './schema.ts';

/** The particulars that the law wants at the foot of every page, in its order (Nghị định 174/2026 art. 93; A04). */
export const IMPRINT_LABELS = {
  managingBody: 'Cơ quan chủ quản',
  managingUnit: 'Đơn vị quản lý',
  responsiblePerson: 'Chịu trách nhiệm nội dung',
  address: 'Địa chỉ',
  phone: 'Điện thoại',
  email: 'Thư điện tử',
} as const satisfies Partial<Record<keyof Site['imprint'], string>>;
export type ImprintField = keyof typeof IMPRINT_LABELS;

/** The particulars in the law's order. */
export const IMPRINT_FIELDS = Object.keys(IMPRINT_LABELS) as ImprintField[];

/** The particulars that may be shown: given, and verified by the office. */
export const knownImprint = (imprint: Site['imprint']): [ImprintField, string][] =>
  imprint.verification.state === 'verified'
    ? IMPRINT_FIELDS.flatMap((field): [ImprintField, string][] => {
        const value = imprint[field];
        return value === undefined ? [] : [[field, value]];
      })
    : [];

/** The particulars that the office still owes; a build for release fails while there is one. */
export function missingImprint(imprint: Site['imprint']): ImprintField[] {
  const known = new Set(knownImprint(imprint).map(([field]) => field));
  return IMPRINT_FIELDS.filter((field) => !known.has(field));
}
