import type { z } from 'astro/zod';
import { CONTENT_LISTS, CONTENT_TYPES } from '../../../src/catalogue/content-types.ts';
import { splitEntry } from '../../../src/entry-text/split-entry.ts';
import { parseYaml } from '../../content/yaml-source.ts';
import type { Edit } from '../../../src/entry-text/edits.ts';

/** A file's text, split as far as it can be, for the repairs. */
export interface RepairSource {
  text: string;
  schema: z.ZodType;
  /** Whether the import wrote the official part, which stays as it is letter by letter. */
  imported: boolean;
  yaml: string;
  yamlOffset: number;
  body: string;
  bodyOffset: number;
  isEntry: boolean;
}

/** Something mechanical that `--fix` does; each repair mends what one rule finds. */
export interface Repair {
  /** What was done, to an editor. */
  what: string;
  /** The rule whose findings it mends; an entry that acknowledges them keeps them. */
  rule?: string;
  /** Whether it may touch what the import wrote. */
  official?: boolean;
  edits(source: RepairSource): Edit[];
}

/** Whether the repair may work on this file: not on official text, not on what an editor has acknowledged. */
export function isWelcome({ rule, official = false }: Repair, { imported, yaml }: RepairSource): boolean {
  if (imported && !official) return false;
  return rule === undefined || !new RegExp(`^[ -]*rule: *["']?${rule}["']? *$`, 'm').test(yaml);
}

/** The schema of a file by its path in the content folder; undefined for what is no content. */
export function schemaOf(path: string): z.ZodType | undefined {
  const list = Object.values(CONTENT_LISTS).find(({ file }) => file === path);
  const type = Object.values(CONTENT_TYPES).find(
    ({ folder }) => path.startsWith(`${folder}/`) && path.endsWith('.mdx'),
  );
  return (list ?? type)?.schema;
}

/** Splits a text for the repairs; what can't be split counts as body. */
export function openSource(text: string, schema: z.ZodType, isEntry: boolean): RepairSource {
  const parts = isEntry ? splitEntry(text) : { yaml: text, yamlOffset: 0, body: '', bodyOffset: text.length };
  const halves = 'yaml' in parts ? parts : { yaml: '', yamlOffset: 0, body: text, bodyOffset: 0 };
  return { text, schema, isEntry, imported: /^[ \t]+imported:/m.test(isEntry ? text : ''), ...halves };
}

/** The data of a YAML text as one comparable line, or undefined while it can't be read. */
export function dataOf(yaml: string): string | undefined {
  const { data, faults } = parseYaml(yaml, 0);
  return data === undefined || faults.length > 0 ? undefined : JSON.stringify(data);
}
