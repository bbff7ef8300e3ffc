import type { APIRoute } from 'astro';
import { filterRow } from '../../legal-documents/filter-row.ts';
import { allLegalDocuments } from '../../legal-documents/queries.ts';

/** Every document as the filter shows and compares it; fetched once a reader chooses something. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify((await allLegalDocuments()).map(filterRow)));
