/** A way of writing Vietnamese from before Unicode, as it looks when its text is pasted where Unicode is expected. */
export interface LegacyEncoding {
  id: 'tcvn3' | 'vni-windows' | 'viqr' | 'windows-1258' | 'misread-utf8';
  /** Its name to an editor, with what the editor knows it by. */
  name: string;
  /** A line without this is not in the encoding: cheap to look for, absent from most of true Vietnamese text. */
  hint: RegExp;
  /** A letter run that may be one word of it, marks included. */
  word: RegExp;
  /** How many different damaged words make the case; more where the marks are punctuation of ordinary text. */
  evidence: number;
  /** Unicode (NFC) of a stretch of text. */
  decode(text: string): string;
  /** Whether a word alone shows the encoding; when absent, any word that becomes a syllable does. */
  shows?(word: string): boolean;
  /** Whether a stretch can be read in two ways, so that a person must choose; when absent, none can. */
  isDoubtful?(text: string): boolean;
}
