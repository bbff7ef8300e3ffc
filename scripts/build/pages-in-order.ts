import type { AstroIntegration } from 'astro';
import { countedIn, type Progress } from '../command-line/progress.ts';
import { placeKept, type SitePath } from './place-files.ts';

/** The stage before the first page: contents are read, styles and scripts bundled. */
export const MAKING_READY = 'Đọc nội dung, đóng gói';

const PICTURES = 'src/pages/anh-chia-se/';

/**
 * Tells how many of a site's pages are rendered. Pictures of shared links come last: they are drawn beside the pages,
 * on another core (src/link-previews/make-pictures.ts), and most are ready when their turn comes; what earlier builds
 * drew is only copied.
 * @param beforeRendering called when the program stands that renders them, and waited for
 */
export function pagesInOrder(
  progress: Progress,
  beforeRendering: () => unknown = () => undefined,
): AstroIntegration {
  let outDir: URL;
  return {
    name: 'pages-in-order',
    hooks: {
      'astro:config:done': ({ config }) => void ({ outDir } = config),
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((own) => {
          let [begun, pages, pictures] = [0, 0, 0];
          const told = countedIn(progress, 'trang');
          return {
            ...own,
            async setup() {
              await beforeRendering();
              await own.setup?.();
            },
            async getStaticPaths() {
              progress.stage('Dựng trang');
              const paths = await own.getStaticPaths();
              const isPicture = ({ route }: SitePath): boolean => route.component.startsWith(PICTURES);
              const first = paths.filter((path) => !isPicture(path));
              const last = placeKept(paths.filter(isPicture), outDir);
              [pages, pictures] = [first.length, last.length];
              return [...first, ...last];
            },
            render(request, options) {
              if (begun === pages) progress.stage('Ảnh khi chia sẻ');
              begun += 1;
              if (begun <= pages) told(begun, pages);
              else told(begun - pages, pictures);
              return own.render(request, options);
            },
          };
        }),
    },
  };
}
