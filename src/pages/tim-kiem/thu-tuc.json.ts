import type { APIRoute } from 'astro';
import { procedureIndex } from '../../search/site-index.ts';

/** The search index of procedures, fetched when a reader reaches for search. */
export const GET: APIRoute = async () => new Response((await procedureIndex()).index);
