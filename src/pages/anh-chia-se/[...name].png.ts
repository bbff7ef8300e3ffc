import type { APIRoute, GetStaticPaths } from 'astro';
import { linkPictures, type LinkPicture } from '../../link-previews/link-pictures.ts';
import { beginPictures, drawnPictures, makePicture } from '../../link-previews/make-pictures.ts';
import { PICTURE_EXAMPLES } from '../../pattern-library/examples/link-previews.ts';
import { readEnvironment } from '../../site/environment.ts';
import { offerFiles } from '../../site/ready-files.ts';

const allPictures = async (): Promise<LinkPicture[]> =>
  readEnvironment().print ? [] : [...(await linkPictures()).values(), ...Object.values(PICTURE_EXAMPLES)];

offerFiles('src/pages/anh-chia-se/[...name].png.ts', async () => {
  const drawn = drawnPictures(await allPictures());
  return new Map([...drawn].map(([name, picture]) => [`anh-chia-se/${name}.png`, picture]));
});

/**
 * The pictures that stand for the pages where people share them, and the examples; a build for paper has no use of them.
 */
export const getStaticPaths = (async () => {
  const pictures = await allPictures();
  beginPictures(pictures);
  return pictures.map((picture) => ({ params: { name: picture.name }, props: { ...picture } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<LinkPicture> = async ({ props }) =>
  new Response(await makePicture(props), { headers: { 'content-type': 'image/png' } });
