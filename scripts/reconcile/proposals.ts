import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { freeSlug } from '../../src/procedures/slug-from-name.ts';
import { CONTENT_LISTS, CONTENT_TYPES } from '../../src/site/content-types.ts';
import { newEntry } from '../import/entry-file.ts';
import { SectorBook } from '../import/sector-book.ts';
import { understandRecord } from '../import/understand-record.ts';
import { writeWhole } from '../writing/write-whole.ts';
import type { Comparison } from './compare-list.ts';
import type { ListedProcedure } from './official-list.ts';
import { questionsMarkdown, type Undrafted } from './questions.ts';
import { reportMarkdown } from './report-markdown.ts';

const REPORT = 'doi-chieu.md';
const QUESTIONS = 'cau-hoi.md';

/** The folder can't be used for proposals; the message says why in Vietnamese. */
export class UnusableFolder extends Error {}

/** Where and from what proposals are made. */
export interface ProposalSurroundings {
  out: string;
  contentDir: string;
  slugs: ReadonlySet<string>;
  /** The day on which the export was taken, ISO. */
  retrievedOn: string;
}

/**
 * Writes the proposals: drafts of entries laid out as the content folder is, the questions and the report. Earlier
 * proposals in the folder are replaced; anything else in it is refused. The content folder is only read.
 * @returns how many drafts were written.
 */
export function writeProposals(comparison: Comparison, surroundings: ProposalSurroundings): number {
  const { out, contentDir, retrievedOn } = surroundings;
  clearProposals(out);
  const sectors = new SectorBook(readFileSync(join(contentDir, CONTENT_LISTS.sectors.file), 'utf8'));
  const slugs = new Set(surroundings.slugs);
  const drafted = new Set<ListedProcedure>();
  const undrafted: Undrafted[] = [];
  for (const listed of comparison.added) {
    if (listed.detail === undefined || listed.level !== 'commune') continue;
    const understood = understandRecord(listed.detail, (category) => sectors.idOf(category));
    if ('problems' in understood) {
      undrafted.push({ listed, reasons: understood.problems });
      continue;
    }
    const slug = freeSlug(listed.name, listed.code, slugs);
    slugs.add(slug);
    sectors.adopt(understood.official.sector);
    drafted.add(listed);
    const file = join(out, CONTENT_TYPES.procedures.folder, `${slug}.mdx`);
    writeWhole(file, newEntry(listed.detail.id, understood.official, retrievedOn));
  }
  if (sectors.added.length > 0) writeWhole(join(out, CONTENT_LISTS.sectors.file), sectors.toString());
  writeWhole(join(out, QUESTIONS), questionsMarkdown(comparison, drafted, undrafted, retrievedOn));
  writeWhole(join(out, REPORT), reportMarkdown(comparison));
  return drafted.size;
}

function clearProposals(out: string): void {
  const inside = existsSync(out) ? readdirSync(out) : [];
  if (inside.length > 0 && !inside.includes(REPORT))
    throw new UnusableFolder(`${out} đã có tệp khác; chọn thư mục trống cho --out`);
  for (const name of [REPORT, QUESTIONS, CONTENT_TYPES.procedures.folder, CONTENT_LISTS.sectors.file])
    rmSync(join(out, name), { recursive: true, force: true });
}
