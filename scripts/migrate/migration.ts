/** A content folder as it lies on the disk, and the folder beside it that once held uploads; paths with slashes. */
export interface OldContent {
  /** Files of the content folder. */
  paths: readonly string[];
  /** Files of public/tep/ beside the content folder, below tep/. */
  oldUploads: readonly string[];
  /** The bytes of a file of the content folder. */
  bytes: (path: string) => Buffer;
  /** The bytes of a file of `oldUploads`. */
  oldUpload: (path: string) => Buffer;
}

/** What a migration does to one file; what a file holds besides stays byte for byte. */
export type Step =
  /** A file of the content folder gets other words, made of its old ones by src/entry-text. */
  | { act: 'write'; path: string; text: string }
  /** A file of the content folder goes; git keeps it. */
  | { act: 'remove'; path: string }
  /** A file of public/tep/ goes to the content folder, or goes alone where that has it already. */
  | { act: 'bring'; path: string };

/** What one release asks of content. Doing it twice changes nothing more. */
export interface Migration {
  /** The way of writing that content has afterwards: one more than before. */
  shape: number;
  /** The release of the program that asked for it first, as in CHANGELOG.md. */
  release: string;
  /** For an editor, in one sentence. */
  what: string;
  /** @throws Error in Vietnamese where only a person can decide */
  steps: (content: OldContent) => readonly Step[];
}
