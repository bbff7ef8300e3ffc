import { readContentList } from '../site/content-list.ts';
import { siteDate } from '../site/site.ts';
import { closuresFrom, type Closures } from './closures.ts';

/** What the pages of this build may say about days off, from content/ngay-nghi.yaml. */
export const closuresAhead = (): Closures => closuresFrom(readContentList('holidays', []), siteDate);
