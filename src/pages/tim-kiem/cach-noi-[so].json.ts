import type { APIRoute, GetStaticPaths } from 'astro';
import { procedureIndex } from '../../search/site-index.ts';
import { offerFiles } from '../../site/ready-files.ts';

offerFiles(
  'src/pages/tim-kiem/cach-noi-[so].json.ts',
  async () =>
    new Map((await procedureIndex()).sayings.map((sayings, at) => [`tim-kiem/cach-noi-${at}.json`, sayings])),
);

export const getStaticPaths = (async () =>
  (await procedureIndex()).sayings.map((sayings, at) => ({
    params: { so: String(at) },
    props: { sayings },
  }))) satisfies GetStaticPaths;

/** What citizens say, by its rarest words; a search fetches the files of its own words. */
export const GET: APIRoute<{ sayings: string }> = ({ props }) => new Response(props.sayings);
