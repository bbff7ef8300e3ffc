import type { Facets } from '../format/index-format.ts';
import type { ProcedureSource } from './procedure-source.client.ts';
import type { SearchState } from './search-state.ts';

/** What a procedure is called among the kinds of pages. */
export const PROCEDURES = 'Thủ tục';

/** Tells for a document whether the chosen facets let it through. */
export function acceptance(state: SearchState, { index }: ProcedureSource): (document: number) => boolean {
  const { kind, sector, audience, level, channel, free, sameDay } = state.facets;
  const passes = (has: Facets): boolean =>
    (!audience || has.audience.includes(audience)) &&
    (!level || has.levels.includes(level)) &&
    (!channel || has.channels.includes(channel)) &&
    (!free || has.isFree) &&
    (!sameDay || has.isSameDay);
  return (document) => {
    const page = index.page(document);
    if (page) return !isNarrowed(state) && (!kind || page.kind === kind);
    if (kind && kind !== PROCEDURES) return false;
    const has = index.facets(document);
    return (!sector || index.sector(document) === sector) && has !== undefined && passes(has);
  };
}

/** Whether a facet of procedures is chosen; the kind of page alone lists nothing. */
export const isNarrowed = ({ facets: { kind: _kind, ...rest } }: SearchState): boolean =>
  Object.keys(rest).length > 0;
