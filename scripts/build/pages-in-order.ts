import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { byteOrder } from '../../src/text/byte-order.ts';
import type { ReadyFiles } from '../../src/site/ready-files.ts';
import { countedIn, type Progress } from '../command-line/progress.ts';
import type { KeptPages } from './kept/kept-pages.ts';
import { plainFiles, type LaidFiles } from './kept/laid-files.ts';
import type { PagesBeside } from './pages-beside.ts';
import { fileOfPage, placeKept, placeRendered, type SitePath } from './place-files.ts';
import { placeOffered } from './place-offered.ts';

/** The stage before the first page: contents are read, styles and scripts bundled. */
export const MAKING_READY = 'Đọc nội dung, đóng gói';

const PICTURES = 'src/pages/anh-chia-se/';

/** What a build of the public site has to do with its pages beside rendering them. */
interface Around {
  /** Called when the program stands that renders the pages, and waited for. */
  beforeRendering?: () => unknown;
  kept?: KeptPages | undefined;
  /** Who lays and reads the pages beside. */
  beside?: Pick<PagesBeside, 'begin' | 'rendered' | 'placed' | 'left' | 'laid'>;
  laid?: LaidFiles | undefined;
}

/**
 * Tells how many of a site's pages are rendered. Pictures of shared links come last: they are drawn beside the pages,
 * on another core (src/link-previews/make-pictures.ts), and most are ready when their turn comes. What earlier builds
 * kept is only laid, what routes offer in one only written.
 */
export function pagesInOrder(
  progress: Progress,
  { beforeRendering, kept, beside, laid = plainFiles }: Around = {},
): AstroIntegration {
  let [outDir, base] = [new URL('file:///'), ''];
  let all: { pathname: string }[] = [];
  const offered = new Map<string, ReadyFiles>();
  Object.assign(globalThis, { readyFiles: offered });
  return {
    name: 'pages-in-order',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ outDir, base } = config);
        // Astro tells the others of the pages that it rendered itself; they are to know of every page.
        for (const { hooks } of config.integrations) {
          const done = hooks['astro:build:done'];
          if (done) hooks['astro:build:done'] = (site) => done({ ...site, pages: all });
        }
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((own) => {
          let [begun, pages, pictures] = [0, 0, 0];
          const told = countedIn(progress, 'trang');
          const place = placeRendered(outDir, base, beside?.rendered);
          return {
            ...own,
            async setup() {
              await beforeRendering?.();
              await own.setup?.();
            },
            async getStaticPaths() {
              progress.stage('Dựng trang');
              const paths = await own.getStaticPaths();
              all = paths.filter(({ route }) => route.type === 'page').map(pageOf);
              const isPicture = ({ route }: SitePath): boolean => route.component.startsWith(PICTURES);
              const files = paths.flatMap((path) => fileOfPage(path) ?? []);
              beside?.begin({ siteDir: fileURLToPath(outDir), basePath: base, files });
              const found: SitePath[] = [];
              for (const path of paths) found.push((await kept?.findKept(path)) ?? path);
              const anew = new Set(placeKept(found, outDir, laid));
              for (const file of found.filter((path) => !anew.has(path)).map(fileOfPage))
                if (file !== undefined) beside?.placed(file);
              const left = (await placeOffered([...anew], offered, outDir, laid)).sort(byFile);
              const [first, last] = [left.filter((path) => !isPicture(path)), left.filter(isPicture)];
              [pages, pictures] = [first.length, last.length];
              return [...first, ...last];
            },
            async render(request, options) {
              if (begun === pages) progress.stage('Ảnh khi chia sẻ');
              begun += 1;
              if (begun <= pages) told(begun, pages);
              else told(begun - pages, pictures);
              const { routeData } = options;
              const rendering = async (): Promise<Response> => {
                const rendered = await own.render(request, options);
                return rendered instanceof Response ? rendered : rendered.response;
              };
              const path = decodeURI(new URL(request.url).pathname).slice(base.length);
              const page = await (kept?.render(path, routeData.component, rendering) ?? rendering());
              const isPlaced = await place(request, routeData, page);
              const file = fileOfPage({ pathname: path, route: routeData });
              if (file !== undefined && !isPlaced) beside?.left(file);
              if (isPlaced) return new Response(null);
              return page instanceof Response ? page : new Response(page.html);
            },
          };
        }),
      async 'astro:build:generated'() {
        kept?.save();
        // Whatever follows reads pages in their places.
        if (beside) laid.add(await beside.laid());
        laid.save();
      },
    },
  };
}

/** In the order in which pages are read beside; a page waits for none that comes after it. */
const byFile = (a: SitePath, b: SitePath): number =>
  byteOrder(fileOfPage(a) ?? a.pathname.slice(1), fileOfPage(b) ?? b.pathname.slice(1));

/** A page as Astro names it to integrations: its path under the base path, with a slash at its end. */
const pageOf = ({ pathname }: SitePath): { pathname: string } => ({
  pathname: pathname.replace(/\/?$/, '/').replace(/^\//, ''),
});
