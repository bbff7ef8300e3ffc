import { byVietnameseOrder } from '../../text/collation.ts';
import type { ProcedureIndex } from '../engine/open-index.ts';

/**
 * Offers the sectors of the index's procedures after the first option, "all"; what is chosen stays chosen. The index
 * knows them anyway, so that the page need not carry their names.
 */
export function offerSectors(select: HTMLSelectElement, index: ProcedureIndex): void {
  const { value } = select;
  const named = new Set(Array.from({ length: index.size }, (_, document) => index.sector(document)));
  named.delete('');
  if (value !== '') named.add(value);
  const options = [...named].sort(byVietnameseOrder).map((name) => new Option(name));
  select.replaceChildren(...[...select.options].slice(0, 1), ...options);
  select.value = value;
}
