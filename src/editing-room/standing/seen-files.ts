import type { FileData } from '../../catalogue/turns-of-file.ts';

/** What the form has read and written: each file's data, known by its text. */
export class SeenFiles {
  readonly #files = new Map<string, FileData>();
  readonly #changed: () => void;

  /** @param changed is called whenever something was read or written */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** A file of a kind holds this text, which was another one before the form wrote it. */
  note(file: FileData, text: string, before?: string): void {
    if (before !== undefined) this.#files.delete(`${file.name} ${before}`);
    this.#files.set(`${file.name} ${text}`, file);
    this.#changed();
  }

  get all(): FileData[] {
    return [...this.#files.values()];
  }
}
