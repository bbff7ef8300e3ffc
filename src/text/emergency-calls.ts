/** A piece of a sentence, and the number that it calls where it is one. */
export interface CallPiece {
  readonly text: string;
  readonly phone?: string;
}

/**
 * A sentence in pieces, so that emergency numbers that it tells to call can be called: 112 (Quyết định
 * 2023/QĐ-TTg) and 113 to 115, behind "gọi" only, as 113 may also be a figure.
 * @example callPieces('Cấp cứu thì gọi 115.') // [{ text: 'Cấp cứu thì gọi ' }, { text: '115', phone: '115' }, { text: '.' }]
 */
export const callPieces = (sentence: string): CallPiece[] =>
  sentence
    .split(/(?<=(?<!\p{L})gọi (?:số )?)(11[2-5])(?![\d./]*\d)/u)
    .map((text, at) => (at % 2 === 1 ? { text, phone: text } : { text }))
    .filter(({ text }) => text !== '');
