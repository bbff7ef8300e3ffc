import type { APIRoute } from 'astro';
import { procedureIndex } from '../../search/site-index.ts';

/** Citizens' words and words outside the names, fetched after the names. */
export const GET: APIRoute = async () => new Response((await procedureIndex()).words);
