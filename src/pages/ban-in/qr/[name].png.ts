import type { APIRoute, GetStaticPaths } from 'astro';
import { onPaper } from '../../../print/on-paper.ts';
import { qrPicture } from '../../../print/qr-picture.ts';
import { qrTargets } from '../../../print/qr-targets.ts';

/** The QR codes as pictures of the site itself, as the content security policy asks. */
export const getStaticPaths = (() =>
  onPaper(async () =>
    (await qrTargets()).map(({ name, url }) => ({ params: { name }, props: { url } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ url: string }> = async ({ props }) =>
  new Response(await qrPicture(props.url), { headers: { 'content-type': 'image/png' } });
