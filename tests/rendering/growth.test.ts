import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { basePath } from '../../src/site/site.ts';
import { CountedWork } from './counted-work.ts';
import { COPY, ownEntries, withCopies, type Entry } from './many-entries.ts';

const FEW = 700;
const MANY = 5_000;
const MOST_GROWTH = 1.3;
/** Of pages made from a list, this many are measured, spread over it, and as many of their neighbours come before them. */
const SAMPLES = 4;

/** The page that also says how many there are. */
const HOME = '/index.astro';

/** Addresses of the code that is counted. */
const OWN_CODE = '/src/';

/**
 * Pages that are lists, and so grow with what they list or count; and past versions and results of reflections, of which the
 * content has none.
 */
const LISTS =
  /^\/(?:ban-in|ban-tin|bieu-tuong|chu-cai|doi-tuong|giao-dien|linh-vuc|quan-tri|so-do-trang|thay-doi|van-ban\/(?:chu-de|\[facet\]))\/|^\/(?:an-pham|chon-thu-tuc|co-quan|cong-bo|dien-hinh|du-lieu-mo|hoi-dap|ke-hoach|noi-khac|su-kien|thu-tuc|tin-tuc|van-ban)\/index|^\/tin-tuc\/\[year\]|^\/ket-qua-phan-anh\/\[|phien-ban/;

interface PageModule {
  default: AstroComponentFactory;
  getStaticPaths?: () => Promise<Path[]>;
}
interface Path {
  params: Record<string, string | undefined>;
  props?: Record<string, unknown>;
}

const shown = vi.hoisted(() => ({ entries: [] as Entry[] }));
vi.mock('astro:content', () => ({
  getCollection: (name: string, filter: (entry: Entry) => boolean = () => true) =>
    Promise.resolve(shown.entries.filter((entry) => entry.collection === name && filter(entry))),
}));

const pages = Object.entries(import.meta.glob<PageModule>('../../src/pages/**/*.astro'))
  .map(([file, load]) => ({ route: file.replace('../../src/pages', ''), load }))
  .filter(({ route }) => !LISTS.test(route));

/** Paths of a page that are no copies: some that fill the memos, and others that are measured. */
async function samplesOf({ getStaticPaths }: PageModule): Promise<{ before: Path[]; measured: Path[] }> {
  if (!getStaticPaths) return { before: [{ params: {} }], measured: [{ params: {} }] };
  const paths = (await getStaticPaths()).filter(
    ({ params }) => !Object.values(params).join('/').includes(COPY),
  );
  const step = Math.max(2, Math.floor(paths.length / SAMPLES));
  const at = (first: number) => paths.filter((_, index) => index % step === first).slice(0, SAMPLES);
  // Pages with and without documents, offices, matters elsewhere: each fills memos of its own.
  const before = [
    ...paths.slice(0, SAMPLES),
    ...[0, 1, 2].flatMap((part) => at(Math.floor((part * (step - 1)) / 3))),
  ];
  return { before, measured: at(step - 1) };
}

/** The work that each kind of page takes where there are `total` entries, and what it gives. */
async function rendered(own: readonly Entry[], total: number, counted: CountedWork) {
  shown.entries = withCopies(own, total);
  vi.resetModules();
  const container = await AstroContainer.create();
  const found = new Map<string, { work: number; html: string }>();
  for (const { route, load } of pages) {
    const page = await load();
    const render = async ({ params, props = {} }: Path): Promise<string> => {
      const path = route.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => params[name] ?? '');
      const url = `https://trang.example${basePath}${path.slice(1).replace(/(?:index)?\.astro$/, '/')}`;
      const options = { request: new Request(url), params, props, partial: false };
      return container.renderToString(page.default, options);
    };
    const { before, measured } = await samplesOf(page);
    for (const path of before) await render(path);
    let html = '';
    const work = await counted.of(OWN_CODE, async () => {
      for (const path of measured) html += await render(path);
    });
    found.set(route, { work, html });
  }
  return found;
}

describe('the work for a page', () => {
  const counted = new CountedWork();
  let few: Awaited<ReturnType<typeof rendered>>;
  let many: typeof few;
  beforeAll(async () => {
    await counted.start();
    const own = await ownEntries();
    few = await rendered(own, FEW, counted);
    many = await rendered(own, MANY, counted);
  });

  it.each(pages.map(({ route }) => route))(
    'is the same among 5,000 entries of each kind as among 700: %s',
    (route) => {
      const [small, large] = [few.get(route), many.get(route)];
      if (!small?.html || !large) throw new Error(`${route} was not rendered`);
      expect(large.work / small.work).toBeLessThanOrEqual(MOST_GROWTH);
      expect(large.html === small.html || route === HOME).toBe(true);
    },
  );

  it('is counted: looking through all entries is seen', async () => {
    const { isCurrent, allOffices } = await import('../../src/offices/queries.ts');
    const offices = await allOffices();
    const work = await counted.of(OWN_CODE, () => Promise.resolve(offices.filter(isCurrent)));
    expect(work).toBeGreaterThan(offices.length);
  });
});
