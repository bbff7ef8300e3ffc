import { readContentList } from './content-list.ts';
import { popularList } from './content-lists.ts';
import { NOTHING_POPULAR } from './schemas/popular-schema.ts';

/** What the content folder offers first: procedures, life events, searches; nothing where it has no such list. */
export const readPopular = (): typeof NOTHING_POPULAR => readContentList(popularList, NOTHING_POPULAR);
