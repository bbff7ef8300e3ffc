import type { APIRoute, GetStaticPaths } from 'astro';
import { openFiles } from '../../open-data/open-files.ts';
import { offerFiles } from '../../site/ready-files.ts';

offerFiles(
  'src/pages/du-lieu-mo/[...tep].ts',
  async () => new Map([...(await openFiles())].map(([tep, text]) => [`du-lieu-mo/${tep}`, text])),
);

export const getStaticPaths = (async () =>
  [...(await openFiles()).keys()].map((tep) => ({ params: { tep } }))) satisfies GetStaticPaths;

/** Everything that the site knows, for machines. */
export const GET: APIRoute = async ({ params }) => new Response((await openFiles()).get(params['tep'] ?? ''));
