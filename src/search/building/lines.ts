/** A name on one line, composed (NFC), as lists of lines need it. */
export function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
