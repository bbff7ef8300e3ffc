import { once } from '../site/once.ts';
import { entryUrl } from '../site/urls.ts';
import { standingPages } from '../standing-pages/queries.ts';

/** The standing page that says what may be used again and how. */
const TERMS = 'nguon-va-ban-quyen';

/** The address of that page under the origin, where the site has one. */
export const termsUrl = once(async (): Promise<string | undefined> =>
  (await standingPages()).some(({ id }) => id === TERMS) ? entryUrl('standingPages', TERMS) : undefined,
);
