import type { APIRoute, GetStaticPaths } from 'astro';
import { FILE_KINDS, type FileKind } from '../materials/poster-formats.ts';
import { readEnvironment } from '../site/environment.ts';
import { posterName, type PosterFile } from './poster-files.ts';
import { allPosterFiles } from './queries.ts';

/** The paths of the posters' files of a kind; what was drawn before is only copied, from the file that the key names. */
export const posterPaths = (kind: FileKind): GetStaticPaths =>
  (async () =>
    readEnvironment().print
      ? []
      : (await allPosterFiles())
          .filter(({ file }) => file.kind === kind)
          .map(({ id, file }) => ({
            params: { name: posterName(id, file.format) },
            props: { ...file },
            cacheKey: file.kept,
          }))) satisfies GetStaticPaths;

/** Answers with a poster's file. */
export const givePoster: APIRoute<PosterFile> = async ({ props }) =>
  new Response(await props.make(), { headers: { 'content-type': FILE_KINDS[props.kind].mediaType } });
