import type { APIRoute } from 'astro';
import { siteCalendar } from '../feeds/site-calendar.ts';

/** The days ahead, for the calendar of a phone. */
export const GET: APIRoute = async () => new Response(await siteCalendar());
