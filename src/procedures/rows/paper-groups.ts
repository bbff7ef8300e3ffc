import { isPaper } from '../answers/papers/paper-rows.ts';
import type { EvidenceCase, Paper } from '../schema/evidence-schema.ts';
import type { Procedure } from '../schema/schema.ts';

/** A paper of the list; `times` is how often the record gives it in the group, 0 where it repeats an earlier line. */
export interface ListedPaper {
  paper: Paper;
  times: number;
}

/** A group of papers as the page shows it: what stands open, in the record's order, and remarks that may fold. */
export interface PaperGroup {
  group: EvidenceCase;
  open: ListedPaper[];
  folded: ListedPaper[];
}

/** From so many remarks at the end of a group on, they fold away. */
const MANY_REMARKS = 3;

/**
 * The groups of a procedure's papers. Only remarks (0 originals, 0 copies, no form) at the end of a group fold, and only
 * in entries written here: an imported record may leave a real paper uncounted, and no paper is ever hidden.
 */
export function paperGroups({ evidence, source }: Pick<Procedure, 'evidence' | 'source'>): PaperGroup[] {
  return evidence.map((group) => {
    const listed = listOf(group.papers);
    const last = group.papers.findLastIndex((paper) => isPaper(paper) || paper.forms.length > 0);
    const folds = source.imported === undefined && listed.length - last - 1 >= MANY_REMARKS;
    return folds
      ? { group, open: listed.slice(0, last + 1), folded: listed.slice(last + 1) }
      : { group, open: listed, folded: [] };
  });
}

/** The papers with how often each comes; the record repeats some lines word for word, under other codes. */
function listOf(papers: readonly Paper[]): ListedPaper[] {
  const keys = papers.map((paper) => JSON.stringify({ ...paper, code: undefined }));
  return papers.map((paper, at) => {
    const key = keys[at];
    return { paper, times: keys.indexOf(key ?? '') < at ? 0 : keys.filter((other) => other === key).length };
  });
}
