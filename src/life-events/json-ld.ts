import type { ProcedureEntry } from '../procedures/queries.ts';
import { plainTitle } from '../procedures/title.ts';
import { thing, type Thing } from '../structured-data/structured-data.ts';
import { absoluteUrl, entryUrl } from '../site/urls.ts';
import type { LifeEvent } from './schema.ts';

/** A life event as the ordered list of the procedures to do. */
export const lifeEventJsonLd = (
  event: Pick<LifeEvent, 'id' | 'name' | 'summary'>,
  procedures: readonly ProcedureEntry[],
): Thing =>
  thing('ItemList', {
    name: event.name,
    description: event.summary,
    url: absoluteUrl(entryUrl('lifeEvents', event.id)),
    itemListOrder: 'https://schema.org/ItemListOrderAscending',
    numberOfItems: procedures.length,
    itemListElement: procedures.map(({ id, data }, index) =>
      thing('ListItem', {
        position: index + 1,
        name: plainTitle(data.name),
        url: absoluteUrl(entryUrl('procedures', id)),
      }),
    ),
  });
