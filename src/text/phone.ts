/**
 * A phone number with the (non-breaking) spaces that make it readable; `tel:` links take the plain digits.
 * @example formatPhone('18001096') // '1800 1096'
 * @example formatPhone('02943832000') // '0294 3832 000'
 */
export function formatPhone(digits: string): string {
  if (/^1[89]00/.test(digits)) return digits.replace(/^(\d{4})(\d+)$/, '$1\u00a0$2');
  if (/^069\d{7}$/.test(digits)) return digits.replace(/^(\d{3})(\d{4})(\d{3})$/, '$1\u00a0$2\u00a0$3');
  if (digits.length === 11) return digits.replace(/^(\d{4})(\d{4})(\d{3})$/, '$1\u00a0$2\u00a0$3');
  if (digits.length === 10) return digits.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1\u00a0$2\u00a0$3');
  return digits;
}
