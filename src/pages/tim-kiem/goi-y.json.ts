import type { APIRoute } from 'astro';
import { siteSuggestions } from '../../search/suggestions/site-suggestions.ts';
import { packSuggestions } from '../../search/suggestions/suggestion-list.ts';

/** What any search box of the site suggests; fetched when a reader reaches for one. */
export const GET: APIRoute = async () => new Response(packSuggestions(await siteSuggestions()));
