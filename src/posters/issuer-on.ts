import { isValidOn, type Validity } from '../fields/dates.ts';

/** What is asked of an office to know who speaks for it on a day. */
export interface IssuingOffice extends Validity {
  name: string;
  successors: readonly string[];
}

/**
 * The name under which a poster goes out on a day: the office's own while it stands, after that of the one office that
 * follows it. Where several share its work, or nobody is known, it is the site's area.
 */
export function issuerOn(
  id: string | undefined,
  { officeOf, day, area }: { officeOf: (id: string) => IssuingOffice | undefined; day: string; area: string },
): string {
  const names = new Set<string>();
  const seen = new Set<string>();
  const follow = (next: string): void => {
    const office = seen.has(next) ? undefined : officeOf(next);
    seen.add(next);
    if (!office) return;
    if (isValidOn(office, day)) names.add(office.name);
    else for (const successor of office.successors) follow(successor);
  };
  if (id !== undefined) follow(id);
  const [only] = names;
  return only !== undefined && names.size === 1 ? only : area;
}
