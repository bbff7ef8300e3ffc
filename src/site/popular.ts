import { readContentList } from './content-list.ts';
import { popularList } from './content-lists.ts';
import { once } from './once.ts';
import { NOTHING_POPULAR } from './schemas/popular-schema.ts';

/** What the content folder offers first: procedures, life events, searches; nothing where it has no such list. */
export const readPopular = (): typeof NOTHING_POPULAR => readContentList(popularList, NOTHING_POPULAR);

const places = once(() => new Map(readPopular().procedures.map((code, place) => [code, place])));

/** The place among the popular procedures of the most asked of these codes: 0 is asked most, Infinity where none is among them. */
export const popularPlace = (codes: readonly string[]): number =>
  Math.min(...codes.map((code) => places().get(code) ?? Infinity));
