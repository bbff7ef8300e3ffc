import type { Link } from '../site/links.ts';

/** A section with its pages, where the site map spells them out. */
export interface Branch extends Link {
  children: Link[];
  /** How many pages the section's own page lists in their stead. */
  folded?: number;
}

/** How many links keep the site map below 60 KB. */
const MOST_LINKS = 320;

/**
 * Leaves the pages of the longest sections to those sections' own pages, one step further, until all links are at most
 * `most`: a page of many hundred links leads nowhere.
 */
export function foldLongest(branches: readonly Branch[], most = MOST_LINKS): Branch[] {
  const byLength = branches.toSorted((a, b) => b.children.length - a.children.length);
  const folded = new Set<Branch>();
  let links = branches.reduce((sum, { children }) => sum + 1 + children.length, 0);
  for (const branch of byLength) {
    if (links <= most) break;
    folded.add(branch);
    links -= branch.children.length;
  }
  return branches.map((branch) =>
    folded.has(branch) ? { ...branch, children: [], folded: branch.children.length } : branch,
  );
}
