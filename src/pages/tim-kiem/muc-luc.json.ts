import type { APIRoute } from 'astro';
import { procedureIndex } from '../../search/site-index.ts';

/** The names of procedures as search needs them, fetched when a reader reaches for search. */
export const GET: APIRoute = async () => new Response((await procedureIndex()).names);
