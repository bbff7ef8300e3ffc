import type { APIRoute, GetStaticPaths } from 'astro';
import { bulletinNotes } from '../../../bulletin-notes/queries.ts';
import type { Bulletin } from '../../../bulletins/bulletin.ts';
import { bulletinLetter } from '../../../bulletins/mail.ts';
import { bulletinPages } from '../../../bulletins/queries.ts';
import { onPaper } from '../../../print/on-paper.ts';
import { site } from '../../../site/site.ts';
import { entryUrl } from '../../../site/urls.ts';

/** A month's bulletin as a letter; it goes out with the paper, the public site has none. */
export const getStaticPaths = (() => onPaper(bulletinPages)) satisfies GetStaticPaths;

export const GET: APIRoute<{ bulletin: Bulletin }> = async ({ props: { bulletin } }) => {
  const note = (await bulletinNotes()).get(bulletin.month);
  const letter = bulletinLetter({
    bulletin,
    siteTitle: site.title,
    href: entryUrl('bulletins', bulletin.month),
    note: [note?.data.title ?? '', ...(note?.body ?? '').split(/\n\s*\n/)].filter(
      (paragraph) => paragraph.trim() !== '',
    ),
  });
  return new Response(letter, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};
