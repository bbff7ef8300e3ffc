/** A name on one line, composed (NFC), as lists of lines need it. */
export function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Other names, those of one document on one line, with bars between; a document without any has an empty line. */
export const packAliases = (ordered: readonly { readonly aliases: readonly string[] }[]): string =>
  ordered
    .map(({ aliases }) => aliases.map((alias) => oneLine(alias.replace(/\|/g, ' '))).join('|'))
    .join('\n');
