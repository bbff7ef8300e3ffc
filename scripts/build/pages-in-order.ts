import type { AstroIntegration } from 'astro';
import { countedIn, type Progress } from '../command-line/progress.ts';

/** The stage before the first page: contents are read, styles and scripts bundled. */
export const MAKING_READY = 'Đọc nội dung, đóng gói';

const PICTURES = 'src/pages/anh-chia-se/';

/**
 * Tells how many of a site's pages are rendered. Pictures of shared links come last: they are drawn beside the pages,
 * on another core (src/link-previews/make-pictures.ts), and most are ready when their turn comes.
 * @param beforeRendering called when the program stands that renders them
 */
export const pagesInOrder = (
  progress: Progress,
  beforeRendering = (): void => undefined,
): AstroIntegration => ({
  name: 'pages-in-order',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) =>
      setPrerenderer((own) => {
        let rendered = 0;
        let told = countedIn(progress, 'trang');
        let [pages, pictures] = [0, 0];
        return {
          ...own,
          async setup() {
            beforeRendering();
            await own.setup?.();
          },
          async getStaticPaths() {
            const paths = await own.getStaticPaths();
            const last = paths.filter(({ route }) => route.component.startsWith(PICTURES));
            const first = paths.filter(({ route }) => !route.component.startsWith(PICTURES));
            [pages, pictures] = [first.length, last.length];
            progress.stage('Dựng trang');
            return [...first, ...last];
          },
          async render(request, options) {
            if (rendered === pages) progress.stage('Ảnh khi chia sẻ');
            const result = await own.render(request, options);
            rendered += 1;
            if (rendered <= pages) told(rendered, pages);
            else told(rendered - pages, pictures);
            return result;
          },
        };
      }),
  },
});
