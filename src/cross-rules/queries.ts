import type { Procedure } from '../procedures/schema/schema.ts';
import { readContentList } from '../site/content-list.ts';
import { siteDate } from '../site/site.ts';
import { rulesOn } from './rules-on.ts';
import type { CrossRule } from './schema.ts';

/** The rules across procedures that one is under on the site's day. */
export const rulesOfProcedure = (procedure: Procedure): CrossRule[] =>
  rulesOn(readContentList('crossRules', []), procedure, siteDate);
