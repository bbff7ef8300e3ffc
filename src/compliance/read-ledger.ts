import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { chapterSchema, lawSchema, type Duty, type Law } from './schema.ts';

/** The duties of a state site, by chapters, and the documents that set them, by number. */
export interface Ledger {
  laws: ReadonlyMap<string, Law>;
  chapters: readonly Chapter[];
}

/** The duties whose ids begin with one letter. */
interface Chapter {
  letter: string;
  title: string;
  duties: readonly Duty[];
}

/** Where the ledger lies: data of the program, as it says which of its tests hold what; not of any unit's content. */
const LEDGER_DIR = 'src/compliance';

/**
 * Reads the ledger.
 * @param dir its folder; laws.yaml and duties/*.yaml, one file a letter
 * @throws Error that names the file, the place and what is wrong
 */
export function readLedger(dir = resolve(LEDGER_DIR)): Ledger {
  const laws = new Map(Object.entries(readYaml(join(dir, 'laws.yaml'), z.record(z.string(), lawSchema))));
  const chapters = readdirSync(join(dir, 'duties'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({
      letter: name.charAt(0).toUpperCase(),
      ...readYaml(join(dir, 'duties', name), chapterSchema),
    }));
  return { laws, chapters };
}

function readYaml<T>(file: string, schema: z.ZodType<T>): T {
  const read = schema.safeParse(parse(readFileSync(file, 'utf8')));
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => `${file}: ${path.join(' › ')}: ${message}`);
  throw new Error(faults.join('\n'));
}

/** Every duty of the ledger, in the order of ids. */
export const dutiesOf = ({ chapters }: Ledger): Duty[] => chapters.flatMap(({ duties }) => duties);
