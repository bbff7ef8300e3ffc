import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT_LISTS } from '../../src/catalogue/content-types.ts';
import { type Comparison, compareList } from './compare-list.ts';
import type { OfficialList } from './official-list.ts';
import type { ReconcileOptions } from './options.ts';
import { ourProcedures } from './our-procedures.ts';
import { writeProposals } from './proposals.ts';
import { readExportList } from './read-export-list.ts';
import { readXlsxList } from './read-xlsx-list.ts';
import { UnreadableList } from './xlsx-cells.ts';

/** Compares the content folder with an official list and writes the proposals; `drafts` counts the entries among them. */
export async function runReconcile(
  options: ReconcileOptions,
): Promise<{ comparison: Comparison; drafts: number }> {
  const { contentDir, siteDate, out, retrievedOn, isWhole } = options;
  const list = await readList(options.input);
  if (list.procedures.length === 0)
    throw new UnreadableList(
      `${list.name}: không đọc được thủ tục nào${list.setAside[0] ? `; ${list.setAside[0].where}: ${list.setAside[0].reason}` : ''}`,
    );
  if (!existsSync(join(contentDir, CONTENT_LISTS.sectors.file)))
    throw new Error(
      `${contentDir} không phải thư mục nội dung (thiếu ${CONTENT_LISTS.sectors.file}); xem lại --content.`,
    );
  const ours = ourProcedures(contentDir, siteDate);
  const comparison = compareList(ours, list, isWhole);
  const drafts = writeProposals(comparison, { out, contentDir, slugs: ours.slugs, retrievedOn });
  return { comparison, drafts };
}

function readList(input: string): Promise<OfficialList> {
  return /\.xlsx?$/i.test(input) ? readXlsxList(input) : readExportList(input);
}
