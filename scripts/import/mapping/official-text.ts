/**
 * The official text as the site keeps it: Unicode composed (NFC), Windows line ends made plain, ends trimmed; nothing
 * else is touched, typing errors of the source included. Absent or blank text gives undefined.
 *
 * @example officialText(' Lệ phí\r\n8.000 đồng ') // → 'Lệ phí\n8.000 đồng'
 */
export function officialText(text: string | null | undefined): string | undefined {
  return text?.normalize('NFC').replaceAll('\r\n', '\n').trim() || undefined;
}
