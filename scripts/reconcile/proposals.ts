import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freeSlug } from '../../src/procedures/slug-from-name.ts';
import { CONTENT_LISTS, CONTENT_TYPES } from '../../src/catalogue/content-types.ts';
import { newEntry } from '../import/entries/entry-file.ts';
import { SectorBook } from '../import/entries/sector-book.ts';
import { understandRecord } from '../import/mapping/understand-record.ts';
import { contentAndPublic, ownFolder } from '../writing/own-folder.ts';
import { healFolder, stageFolder } from '../writing/staged-folder.ts';
import { writeWhole } from '../writing/write-whole.ts';
import type { Comparison } from './compare-list.ts';
import type { ListedProcedure } from './official-list.ts';
import { questionsMarkdown, type Undrafted } from './questions.ts';
import { reportMarkdown } from './report-markdown.ts';

const REPORT = 'doi-chieu.md';
const QUESTIONS = 'cau-hoi.md';

/** All that such a folder holds. */
const PARTS: readonly string[] = [
  REPORT,
  QUESTIONS,
  CONTENT_TYPES.procedures.folder,
  CONTENT_LISTS.sectors.file,
];

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
 * proposals in the folder are replaced all at once; anything else in it is refused. The content folder is only read.
 * @returns how many drafts were written.
 * @throws RefusedFolder
 */
export function writeProposals(comparison: Comparison, surroundings: ProposalSurroundings): number {
  const target = proposalsFolder(surroundings.out, surroundings.contentDir);
  healFolder(target);
  const staged = stageFolder(target);
  try {
    const drafts = writeInto(staged.path, comparison, surroundings);
    staged.place();
    return drafts;
  } finally {
    staged.discard();
  }
}

function writeInto(
  out: string,
  comparison: Comparison,
  { contentDir, slugs: taken, retrievedOn }: ProposalSurroundings,
): number {
  const sectors = new SectorBook(readFileSync(join(contentDir, CONTENT_LISTS.sectors.file), 'utf8'));
  const slugs = new Set(taken);
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

/** The real path of the folder for proposals, which must be new, empty or hold nothing but earlier ones. */
const proposalsFolder = (out: string, contentDir: string): string =>
  ownFolder({
    path: out,
    option: '--out',
    ours: `đề xuất của lần đối chiếu trước (${REPORT})`,
    isOurs: (names) => names.includes(REPORT) && names.every((name) => PARTS.includes(name)),
    apart: contentAndPublic(contentDir),
  });
