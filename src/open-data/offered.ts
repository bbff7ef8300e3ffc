import type { CollectionName } from '../catalogue/content-types.ts';
import { SECTIONS } from '../site/sections.ts';
import type { Dataset } from './dataset.ts';
import { DATASETS } from './datasets.ts';

/** A collection that is offered, with the name of its files. */
export interface OfferedDataset extends Dataset {
  collection: CollectionName;
  name: string;
}

/** Every collection that is offered, in the order of the page. */
export const offered: readonly OfferedDataset[] = (
  Object.entries(DATASETS) as [CollectionName, Dataset][]
).map(([collection, dataset]) => ({ ...dataset, collection, name: SECTIONS[collection].path || 'trang' }));
