import { ITEMS } from './items.ts';
import { INNER_TARGETS, isInner, type ReferenceTarget } from '../../fields/references.ts';
import {
  CONTENT_LISTS,
  CONTENT_TYPES,
  type CollectionName,
  type ListName,
} from '../../catalogue/content-types.ts';

/** The group of the form under which all closed lists stand. */
export const LISTS = 'danh-sach';

/** A field that is chosen among the entries of a collection or the items of a list. */
export function relationTo(target: ReferenceTarget): Record<string, unknown> {
  const list = Object.entries(CONTENT_LISTS).find(
    ([, entry]) => 'target' in entry && entry.target === target,
  );
  if (list)
    return {
      widget: 'relation',
      collection: LISTS,
      file: list[0] satisfies string as ListName,
      value_field: `${ITEMS}.*.id`,
      display_fields: [`${ITEMS}.*.name`],
    };
  if (isInner(target)) {
    const [collection, rows] = INNER_TARGETS[target];
    const [value_field, name] = [`${rows}.*.id`, `${rows}.*.name`];
    return {
      widget: 'relation',
      collection,
      value_field,
      display_fields: [name, value_field],
      search_fields: [name, value_field],
    };
  }
  const name = target as CollectionName;
  if (!(name in CONTENT_TYPES)) throw new Error(`nothing is called ${target}`);
  return {
    widget: 'relation',
    collection: name,
    value_field: '{{slug}}',
    display_fields: [CONTENT_TYPES[name].identifier],
    search_fields: [CONTENT_TYPES[name].identifier],
  };
}
