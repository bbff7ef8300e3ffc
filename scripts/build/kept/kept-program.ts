import type { AstroConfig, AstroIntegration } from 'astro';
import { cpSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brandOf } from '../../../src/site/brand.ts';
import { programDigest, unseenModule } from './program-digest.ts';
import { isWhole, keepProgram, takeProgram, type Parts } from './program-folder.ts';

/** Where programs lie from build to build; may be emptied at any time. */
const PROGRAMS = '.build/programs';

type BuildSetup = Parameters<NonNullable<AstroIntegration['hooks']['astro:build:setup']>>[0];
type VitePlugin = Exclude<
  NonNullable<BuildSetup['vite']['plugins']>[number],
  false | null | undefined | PromiseLike<unknown> | unknown[]
>;
type Bundle = NonNullable<NonNullable<BuildSetup['vite']['builder']>['buildApp']>;

/** The module of a program that renders its pages. */
const ENTRY = /^prerender-entry\..*\.mjs$/;

/**
 * How many programs this process took: each from a folder of its own, or Node would take the one before for the same. By
 * its name Astro knows the module in it.
 */
let taken = 0;

/** A build whose program is kept: the integration, and what is to be called before the first page is rendered. */
export interface KeptProgram {
  integration: AstroIntegration;
  /** Names all that the program is made from; known when it stands. */
  digest: () => string;
  beforeRendering: () => void;
}

/**
 * Lets a build take the program of an earlier one: what Astro bundles out of src/, more than half of a small build. It is
 * the same for any content and any day, which it reads when it runs, and for any site's address (program-places.ts); only
 * the site's colours are painted into its style sheets. It is taken where all is the same that it was made from
 * (program-digest.ts). It can be kept only when Astro has written it whole, just before it renders pages.
 */
export function keptProgram(contentDir: string): KeptProgram {
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
      const [outDir, publicDir] = [config.outDir.href, config.publicDir.href];
      const place = { site: config.site ?? '', outDir, publicDir };
      digest = programDigest([config.base, ...Object.values(brandOf(contentDir).colours)]);
      const folder = resolve(PROGRAMS, digest);
      if (!isWhole(folder)) {
        updateConfig({ plugins: [refuseUnseen] });
        beforeRendering = () => keepProgram(folder, parts, pages, place);
      } else
        updateConfig({
          builder: {
            buildApp: (builder) => {
              const own = `prerender-entry.${(taken += 1)}`;
              takeProgram(folder, { ...parts, rendering: join(rendering, own) }, pages, place);
              cpSync(config.publicDir, config.outDir, { recursive: true });
              return bundle(withoutBundling(builder, rendering, own));
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

/** The builder, which says of each environment that it is bundled; its program lies in a folder below the usual one. */
function withoutBundling(
  builder: Parameters<Bundle>[0],
  rendering: string,
  folder: string,
): Parameters<Bundle>[0] {
  const entry = readdirSync(join(rendering, folder)).find((file) => ENTRY.test(file)) ?? '';
  const output = [{ type: 'chunk', fileName: `${folder}/${entry}`, code: '', moduleIds: [] }];
  builder.build = (environment) => {
    environment.isBuilt = true;
    return Promise.resolve({ output } as unknown as Awaited<ReturnType<typeof builder.build>>);
  };
  return builder;
}
