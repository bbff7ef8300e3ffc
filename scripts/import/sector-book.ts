import { parse } from 'yaml';
import { sectorsSchema, type Sector } from '../../src/sectors/schema.ts';
import { foldMarks } from '../../src/text/fold.ts';
import { slug } from '../../src/text/slug.ts';
import { frontMatterText } from './front-matter-text.ts';
import { officialText } from './official-text.ts';
import type { OfficialNamed } from './record-schema.ts';

/** The sectors of a content folder while records are read: finds the sector of a record, or proposes a new one. */
export class SectorBook {
  readonly #sectors: Sector[];
  readonly #proposed = new Map<string, Sector>();
  readonly #text: string;
  /** Sectors that the folder's list did not have. */
  readonly added: Sector[] = [];

  /**
   * @param text what linh-vuc.yaml holds.
   * @throws Error in Vietnamese that names every wrong field.
   */
  constructor(text: string) {
    this.#text = text;
    const list = sectorsSchema.safeParse(parse(text) ?? []);
    if (!list.success)
      throw new Error(
        list.error.issues
          .map(({ path, message }) => `linh-vuc.yaml, ${path.join('.')}: ${message}`)
          .join('\n'),
      );
    this.#sectors = list.data;
  }

  /** The id of the record's sector: by its official code, else by its name, else a new id made of the name. */
  idOf({ code, name }: OfficialNamed): string {
    const official = { code: officialText(code) ?? '', name: officialText(name) ?? officialText(code) ?? '' };
    const known =
      this.#sectors.find(({ codes }) => codes.includes(official.code)) ??
      this.#sectors.find((sector) => sameName(sector.name, official.name));
    return (known ?? this.#propose(official)).id;
  }

  /** Takes a proposed sector into the list: to be called once an entry really uses it. */
  adopt(id: string): void {
    const sector = this.#proposed.get(id);
    if (sector === undefined) return;
    this.#proposed.delete(id);
    this.#sectors.push(sector);
    this.added.push(sector);
  }

  /** Whether the id, name or official code that someone typed means this sector. */
  matches(id: string, typed: string): boolean {
    const sector = this.#sectors.find((one) => one.id === id) ?? this.#proposed.get(id);
    return (
      sector !== undefined &&
      (sector.id === typed || sector.codes.includes(typed) || sameName(sector.name, typed))
    );
  }

  /** The list as text: what it was, and the added sectors at its end. */
  toString(): string {
    const start = this.#text.trim() === '[]' ? '' : this.#text.replace(/(?<!\n)\n*$/, '\n');
    return start + this.added.map((sector) => listItem(sector)).join('');
  }

  #propose({ code, name }: { code: string; name: string }): Sector {
    const taken = (id: string) => this.#sectors.some((sector) => sector.id === id);
    const plain = slug(name);
    const id = taken(plain) ? `${plain}-${slug(code)}` : plain;
    const sector = { id, name, codes: code === '' ? [] : [code] };
    this.#proposed.set(id, sector);
    return sector;
  }
}

const sameName = (one: string, other: string): boolean => foldMarks(one) === foldMarks(other);

function listItem(sector: Sector): string {
  return frontMatterText({ ...sector })
    .split('\n')
    .map((line, index) => (line === '' ? '' : `${index === 0 ? '- ' : '  '}${line}`))
    .join('\n');
}
