import type { APIRoute } from 'astro';
import { drawIcon } from '../site-icons/draw-icon.ts';
import { icoFile } from '../site-icons/ico-file.ts';
import { FAVICON_SIZE } from '../site-icons/icons.ts';

export const GET: APIRoute = async () =>
  new Response(icoFile(await drawIcon(FAVICON_SIZE, 'whole'), FAVICON_SIZE), {
    headers: { 'content-type': 'image/vnd.microsoft.icon' },
  });
