/** What the reader asks of the search page; all of it stands in the address, so that it can be shared and gone back to. */
export interface SearchState {
  question: string;
  /** Narrowing by facet; absent where not chosen. */
  facets: Partial<Record<FacetName, string>>;
}

/** Facets with the names that they have in the address. */
export const FACETS = {
  kind: 'loai',
  sector: 'linh-vuc',
  audience: 'doi-tuong',
  level: 'cap',
  channel: 'cach-nop',
  free: 'khong-thu',
  sameDay: 'trong-ngay',
} as const;
type FacetName = keyof typeof FACETS;

/** Longer questions are cut: nobody asks in more, and a pasted page must not stall a phone. */
export const LONGEST_QUESTION = 300;

/** Reads the state from the address. */
export function readState(query: URLSearchParams): SearchState {
  const facets: SearchState['facets'] = {};
  for (const [name, parameter] of Object.entries(FACETS) as [FacetName, string][]) {
    const value = query.get(parameter);
    if (value) facets[name] = value;
  }
  return { question: (query.get('q') ?? '').slice(0, LONGEST_QUESTION).trim(), facets };
}

/** Writes the state as the query part of an address, with what is empty left out. */
export function writeState({ question, facets }: SearchState): string {
  const query = new URLSearchParams();
  if (question) query.set('q', question);
  for (const [name, value] of Object.entries(facets) as [FacetName, string][]) query.set(FACETS[name], value);
  const text = query.toString();
  return text ? `?${text}` : '';
}
