import { readContentList } from '../site/content-list.ts';
import { crossRulesList } from './content-list.ts';
import { siteDate } from '../site/site.ts';
import { rulesOn, waysLeftBy, type Touched, type WaysLeft } from './rules-on.ts';
import type { CrossRule } from './schema.ts';

/** Every rule across procedures, in the editors' order. */
export const allCrossRules = (): readonly CrossRule[] => readContentList(crossRulesList, []);

/** The rules across procedures that one is under on the site's day. */
export const rulesOfProcedure = (procedure: Touched): CrossRule[] =>
  rulesOn(allCrossRules(), procedure, siteDate);

/** The ways of sending that those rules leave of a procedure's. */
export const waysLeftOf = (procedure: Touched): WaysLeft | undefined =>
  waysLeftBy(rulesOfProcedure(procedure));
