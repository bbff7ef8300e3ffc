import type { APIRoute } from 'astro';
import { webManifest } from '../site-icons/manifest.ts';
import { basePath, site } from '../site/site.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(webManifest(site, basePath)), {
    headers: { 'content-type': 'application/manifest+json' },
  });
