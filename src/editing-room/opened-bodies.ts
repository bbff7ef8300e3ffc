import { lettersOf } from './keep-body.ts';

/**
 * What the form's editor makes of the bodies that it opens, before anybody types: known by their letters, which it never
 * changes by itself.
 */
export class OpenedBodies {
  readonly #inFiles = new Set<string>();
  readonly #opened = new Map<string, string>();

  /** A file holds this body. */
  know(body: string): void {
    this.#inFiles.add(lettersOf(body));
  }

  /** The editor holds this text; the first one with the letters of a file is what it made of that file. */
  note(text: string): void {
    const letters = lettersOf(text);
    if (this.#inFiles.has(letters) && !this.#opened.has(letters)) this.#opened.set(letters, text);
  }

  /** What the editor made of a file's body; undefined where it has not opened it. */
  openedAs(body: string): string | undefined {
    return this.#opened.get(lettersOf(body));
  }
}
