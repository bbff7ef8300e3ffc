import { parse } from 'yaml';
import { sectorsSchema, type Sector } from '../../../src/sectors/schema.ts';
import { foldMarks } from '../../../src/text/fold.ts';
import { slug } from '../../../src/text/slug.ts';
import { frontMatterText } from '../../../src/entry-text/yaml-text.ts';
import { officialText } from '../mapping/official-text.ts';
import type { OfficialNamed } from '../reading/record-schema.ts';

/** The sectors of a content folder while records are read: finds the sector of a record, or proposes a new one. */
export class SectorBook {
  readonly #byId = new Map<string, Sector>();
  readonly #byCode = new Map<string, Sector>();
  /** By the folded name. */
  readonly #byName = new Map<string, Sector>();
  readonly #proposed = new Map<string, Sector>();
  readonly #text: string;
  /** Sectors that the folder's list did not have. */
  readonly added: Sector[] = [];

  /**
   * @param text what linh-vuc.yaml holds.
   * @param known what it holds together with that of a base, whose sectors are found and never written.
   * @throws Error in Vietnamese that names every wrong field.
   */
  constructor(text: string, known = text) {
    this.#text = text;
    for (const list of new Set([text, known])) for (const sector of sectorsOf(list)) this.#keep(sector);
  }

  /** The id of the record's sector: by its official code, else by its name, else a new id made of the name. */
  idOf({ code, name }: OfficialNamed): string {
    const official = { code: officialText(code) ?? '', name: officialText(name) ?? officialText(code) ?? '' };
    const known = this.#byCode.get(official.code) ?? this.#byName.get(foldMarks(official.name));
    return (known ?? this.#propose(official)).id;
  }

  /** Takes a proposed sector into the list: to be called once an entry really uses it. */
  adopt(id: string): void {
    const sector = this.#proposed.get(id);
    if (sector === undefined) return;
    this.#proposed.delete(id);
    this.#keep(sector);
    this.added.push(sector);
  }

  /** The sector of this id, proposed ones too. */
  rowOf(id: string): Sector | undefined {
    return this.#byId.get(id) ?? this.#proposed.get(id);
  }

  /** Whether the id, name or official code that someone typed means this sector. */
  matches(id: string, typed: string): boolean {
    const sector = this.rowOf(id);
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
    const plain = slug(name);
    let id = this.#byId.has(plain) ? `${plain}-${slug(code)}` : plain;
    for (let copy = 2; this.#byId.has(id); copy++) id = `${plain}-${slug(code)}-${copy}`;
    const sector = { id, name, codes: code === '' ? [] : [code] };
    this.#proposed.set(id, sector);
    return sector;
  }

  /** Of sectors that share a code or a name the first is found. */
  #keep(sector: Sector): void {
    this.#byId.set(sector.id, this.#byId.get(sector.id) ?? sector);
    for (const code of sector.codes) this.#byCode.set(code, this.#byCode.get(code) ?? sector);
    const name = foldMarks(sector.name);
    this.#byName.set(name, this.#byName.get(name) ?? sector);
  }
}

function sectorsOf(text: string): Sector[] {
  const list = sectorsSchema.safeParse(parse(text) ?? []);
  if (!list.success)
    throw new Error(
      list.error.issues.map(({ path, message }) => `linh-vuc.yaml, ${path.join('.')}: ${message}`).join('\n'),
    );
  return list.data;
}

const sameName = (one: string, other: string): boolean => foldMarks(one) === foldMarks(other);

/** A sector as its lines of linh-vuc.yaml. */
export function listItem(sector: Sector): string {
  return frontMatterText({ ...sector })
    .split('\n')
    .map((line, index) => (line === '' ? '' : `${index === 0 ? '- ' : '  '}${line}`))
    .join('\n');
}
