import type { APIRoute, GetStaticPaths } from 'astro';
import { feedText, siteFeeds, type SiteFeed } from '../feeds/site-feeds.ts';
import { offerFiles } from '../site/ready-files.ts';

offerFiles('src/pages/[...nguon].xml.ts', async () => {
  const feeds = await siteFeeds();
  return new Map(await Promise.all(feeds.map(async (feed) => [feed.path, await feedText(feed)] as const)));
});

export const getStaticPaths = (async () =>
  (await siteFeeds()).map((feed) => ({
    params: { nguon: feed.path.replace(/\.xml$/, '') },
    props: { feed },
  }))) satisfies GetStaticPaths;

/** What changed, for programs that follow it (Atom). */
export const GET: APIRoute<{ feed: SiteFeed }> = async ({ props }) =>
  new Response(await feedText(props.feed));
