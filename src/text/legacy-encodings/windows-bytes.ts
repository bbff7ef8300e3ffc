const LATIN = new TextDecoder('windows-1252');
/** The byte behind each letter that Windows-1252 shows. */
export const BYTE_OF_WINDOWS_1252: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 256 }, (_, byte): [string, number] => [LATIN.decode(Uint8Array.of(byte)), byte]),
);

/** The bytes of a text that Windows-1252 can show, or undefined when it holds other letters. */
export function windowsBytes(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (const [index, letter] of [...text].entries()) {
    const byte = BYTE_OF_WINDOWS_1252.get(letter);
    if (byte === undefined) return undefined;
    bytes[index] = byte;
  }
  return bytes;
}

/** Bytes as Windows-1252 shows them: how text of a legacy encoding looks on a machine that doesn't know it. */
export const showAsWindows1252 = (bytes: Uint8Array): string => LATIN.decode(bytes);
