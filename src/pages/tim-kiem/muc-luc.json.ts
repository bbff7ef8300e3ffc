import type { APIRoute } from 'astro';
import { procedureIndex } from '../../search/site-index.ts';

/** What searching needs, fetched when a reader reaches for search. The other pages come in when the site is built. */
export const GET: APIRoute = async () => new Response((await procedureIndex()).index);
