import { once } from '../site/once.ts';
import { readContentList } from '../site/content-list.ts';
import { siteDate } from '../site/site.ts';
import { outagesList } from './content-lists.ts';
import { outageAlerts } from './outage-notice.ts';

/** What every page of this build tells of outages ahead. */
export const outagesAhead = once(() => outageAlerts(readContentList(outagesList, []), siteDate));
