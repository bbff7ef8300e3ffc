const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const GROUPS = ['', 'nghìn', 'triệu', 'tỷ'] as const;
/** More digits than this no number has that people say whole. */
const LONGEST = 12;

/**
 * Digits one by one, as codes and telephone numbers are said; other characters are left out.
 * @example digitsInWords('1900') // 'một chín không không'
 */
export const digitsInWords = (digits: string): string =>
  [...digits].flatMap((digit) => DIGITS[Number.parseInt(digit, 10)] ?? []).join(' ');

/**
 * A whole number in Vietnamese words. Voices stumble over the stops of "10.000"; words they read alike.
 * @param value from 0 to below 10^12
 * @throws RangeError for any other number
 * @example numberInWords(1_250_000) // 'một triệu hai trăm năm mươi nghìn'
 */
export function numberInWords(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= 1e12) throw new RangeError(String(value));
  if (value === 0) return DIGITS[0];
  const said: string[] = [];
  for (let at = GROUPS.length - 1; at >= 0; at -= 1) {
    const group = Math.floor(value / 1000 ** at) % 1000;
    if (group > 0) said.push(groupInWords(group, said.length > 0), GROUPS[at] ?? '');
  }
  return said.filter(Boolean).join(' ');
}

/**
 * Written digits as a number in words, whatever noughts they begin with; too long for a number, digit by digit.
 * @example digitsAsNumber('05') // 'năm'
 */
export const digitsAsNumber = (digits: string): string =>
  digits.length > LONGEST ? digitsInWords(digits) : numberInWords(Number(digits));

/** Up to three digits; behind a greater group the hundreds are said even where they are none. */
function groupInWords(group: number, isBehind: boolean): string {
  const hundreds = Math.floor(group / 100);
  const rest = group % 100;
  const said = hundreds > 0 || isBehind ? `${DIGITS[hundreds] ?? ''} trăm` : '';
  if (rest === 0) return said;
  return `${said} ${tensInWords(rest, said !== '')}`.trim();
}

function tensInWords(value: number, isBehind: boolean): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return `${isBehind ? 'linh ' : ''}${DIGITS[ones] ?? ''}`;
  const said = tens === 1 ? 'mười' : `${DIGITS[tens] ?? ''} mươi`;
  if (ones === 0) return said;
  if (ones === 5) return `${said} lăm`;
  return `${said} ${ones === 1 && tens > 1 ? 'mốt' : (DIGITS[ones] ?? '')}`;
}
