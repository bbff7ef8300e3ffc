import type { APIRoute, GetStaticPaths } from 'astro';
import { procedureIndex } from '../../search/site-index.ts';
import { offerFiles } from '../../site/ready-files.ts';

offerFiles(
  'src/pages/tim-kiem/thu-tuc-[so].json.ts',
  async () =>
    new Map((await procedureIndex()).shards.map((shard, at) => [`tim-kiem/thu-tuc-${at}.json`, shard])),
);

export const getStaticPaths = (async () =>
  (await procedureIndex()).shards.map((shard, at) => ({
    params: { so: String(at) },
    props: { shard },
  }))) satisfies GetStaticPaths;

/** What the results of some neighbouring procedures show; fetched for the results on screen only. */
export const GET: APIRoute<{ shard: string }> = ({ props }) => new Response(props.shard);
