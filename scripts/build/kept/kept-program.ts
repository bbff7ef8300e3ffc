import type { AstroConfig, AstroIntegration } from 'astro';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { programDigest, unseenModule } from './program-digest.ts';
import { placeProgram, unplaceProgram, type ProgramPlace } from './program-places.ts';

/** Where programs lie from build to build; may be emptied at any time. */
const PROGRAMS = '.build/programs';

type BuildSetup = Parameters<NonNullable<AstroIntegration['hooks']['astro:build:setup']>>[0];
type Pages = BuildSetup['pages'];
type Styles = Pages extends Map<string, { styles: infer S extends unknown[] }> ? S : never;
type VitePlugin = Exclude<
  NonNullable<BuildSetup['vite']['plugins']>[number],
  false | null | undefined | PromiseLike<unknown> | unknown[]
>;
type Bundle = NonNullable<NonNullable<BuildSetup['vite']['builder']>['buildApp']>;

/** The module of a program that renders its pages. */
const ENTRY = /^prerender-entry\..*\.mjs$/;

/** A build whose program is kept: the integration, and what is to be called before the first page is rendered. */
export interface KeptProgram {
  integration: AstroIntegration;
  /** Names all that the program is made from; known when it stands. */
  digest: () => string;
  beforeRendering: () => void;
}

/**
 * Lets a build take the program of an earlier one: what Astro bundles out of src/, more than half of a small build. It is
 * the same for any content and any day, which it reads when it runs, and for any site's address (program-places.ts), and
 * is taken where all is the same that it was made from (program-digest.ts). It can be kept only when Astro has written it whole, just before it renders pages.
 */
export function keptProgram(): KeptProgram {
  let beforeRendering = (): void => undefined;
  let config: AstroConfig;
  let digest = '';
  const hooks: AstroIntegration['hooks'] = {
    'astro:config:done': (done) => void (config = done.config),
    'astro:build:setup': ({ pages, vite, updateConfig }) => {
      const bundle = vite.builder?.buildApp;
      const rendering = vite.environments?.['prerender']?.build?.outDir;
      if (!bundle || !rendering) throw new Error('Astro bundles in a new way: see kept-program.ts');
      const parts: Parts = { rendering, assets: fileURLToPath(new URL(config.build.assets, config.outDir)) };
      const place = { site: config.site ?? '', outDir: config.outDir.href };
      digest = programDigest([config.base]);
      const folder = resolve(PROGRAMS, digest);
      if (!existsSync(folder)) {
        updateConfig({ plugins: [refuseUnseen] });
        beforeRendering = () => keepProgram(folder, parts, pages, place);
      } else
        updateConfig({
          builder: {
            buildApp: (builder) => {
              takeProgram(folder, parts, pages, place);
              cpSync(config.publicDir, config.outDir, { recursive: true });
              return bundle(withoutBundling(builder, rendering));
            },
          },
        });
    },
  };
  return {
    integration: { name: 'kept-program', hooks },
    digest: () => digest,
    beforeRendering: () => beforeRendering(),
  };
}

/** Ends a build whose program would be taken for the same after one of its files had changed. */
const refuseUnseen: VitePlugin = {
  name: 'refuse-unseen',
  moduleParsed({ id }) {
    const unseen = unseenModule(id);
    if (unseen) throw new Error(`${unseen}: program-digest.ts does not see it change`);
  },
};

/** The folders of a program in a site in the making: what renders pages, and what they fetch. */
type Parts = Record<'rendering' | 'assets', string>;
const STYLES = 'styles.json';

/** Keeps a program that stands, and which style sheets each page has by it. */
function keepProgram(folder: string, parts: Parts, pages: Pages, place: ProgramPlace): void {
  const making = `${folder}.${process.pid}`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  for (const [name, from] of Object.entries(parts)) cpSync(from, join(making, name), { recursive: true });
  unplaceProgram(join(making, 'rendering'), place);
  const styles = [...pages].map(([key, page]) => [key, page.styles]);
  writeFileSync(join(making, STYLES), JSON.stringify(styles));
  placeWhole(making, folder);
}

/** Another build may have kept the same program meanwhile. */
function placeWhole(making: string, folder: string): void {
  try {
    renameSync(making, folder);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

function takeProgram(folder: string, parts: Parts, pages: Pages, place: ProgramPlace): void {
  utimesSync(folder, new Date(), new Date());
  for (const [name, to] of Object.entries(parts)) cpSync(join(folder, name), to, { recursive: true });
  placeProgram(parts.rendering, place);
  const styles = JSON.parse(readFileSync(join(folder, STYLES), 'utf8')) as [page: string, sheets: Styles][];
  for (const [page, sheets] of styles) pages.get(page)?.styles.push(...sheets);
}

/** The builder, which says of each environment that it is bundled. */
function withoutBundling(builder: Parameters<Bundle>[0], rendering: string): Parameters<Bundle>[0] {
  const entry = readdirSync(rendering).find((file) => ENTRY.test(file)) ?? '';
  const output = [{ type: 'chunk', fileName: entry, code: '', moduleIds: [] }];
  builder.build = (environment) => {
    environment.isBuilt = true;
    return Promise.resolve({ output } as unknown as Awaited<ReturnType<typeof builder.build>>);
  };
  return builder;
}
