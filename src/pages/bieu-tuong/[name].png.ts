import type { APIRoute, GetStaticPaths } from 'astro';
import { drawIcon } from '../../site-icons/draw-icon.ts';
import { SITE_ICONS, type SiteIcon } from '../../site-icons/icons.ts';

export const getStaticPaths = (() =>
  Object.values(SITE_ICONS).map((icon) => ({
    params: { name: icon.name },
    props: icon,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<SiteIcon> = async ({ props: { size, cut } }) =>
  new Response(await drawIcon(size, cut), { headers: { 'content-type': 'image/png' } });
