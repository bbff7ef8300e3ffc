import { CONTENT_TYPES, type CollectionName } from '../catalogue/content-types.ts';
import { publicRecord, type PublicRecord } from './public-record.ts';

/** A collection as open data: what it is called, its records, and the columns of its table. */
export interface Dataset {
  title: string;
  about: string;
  records(): Promise<readonly PublicRecord[]>;
  /** Columns of its table beside id and page, with blanks between: paths into the fields, or into `derived`. */
  columns: string;
}

/** The columns of a set's table, as paths into a record. */
export const columnsOf = ({ columns }: Pick<Dataset, 'columns'>): string[] => [
  'id',
  'page',
  ...columns.split(/\s+/).map((path) => (path.startsWith('derived.') ? path : `fields.${path}`)),
];

type Entry = { id: string; data: object; body?: string | undefined };

/** The records of a collection, each with what the site says of it beside its fields. */
export const all =
  <E extends Entry>(
    section: CollectionName,
    entries: () => Promise<readonly E[]>,
    derive?: (entry: E) => object | Promise<object>,
  ) =>
  async (): Promise<PublicRecord[]> => {
    const hasPage = CONTENT_TYPES[section].isOnlyListed !== true;
    return Promise.all(
      (await entries()).map(async (entry) =>
        publicRecord(section, entry, { hasPage, derived: (await derive?.(entry)) ?? {} }),
      ),
    );
  };
