import type { Link } from '../site/links.ts';
import { onceFor } from '../site/once.ts';
import { entryUrl } from '../site/urls.ts';
import { listTitle } from './list-title.ts';
import { pagesByCode } from './queries.ts';

/**
 * The link to the page of the procedure with the code, the first where the database repeats the code; undefined where the
 * site has none. A page that shows no more than links stays as it is when something else of a procedure changes.
 */
export const procedureLink = onceFor(async (code: string): Promise<Link | undefined> => {
  const entry = (await pagesByCode(code))[0]?.entry;
  return entry && { label: listTitle(entry.data), href: entryUrl('procedures', entry.id) };
});
