import { materialsWithPages, isWithdrawn, type MaterialEntry } from '../materials/queries.ts';
import { FORMAT_NAMES, type FileKind, type FormatName } from '../materials/poster-formats.ts';
import { allOffices } from '../offices/queries.ts';
import { currentProcedures } from '../procedures/queries.ts';
import { standingOf } from '../site/approvals.ts';
import { once, onceFor } from '../site/once.ts';
import { site, siteDate } from '../site/site.ts';
import { absoluteUrl, entryUrl, href } from '../site/urls.ts';
import { issuerOn } from './issuer-on.ts';
import { posterFileName, posterFiles, type PosterFile } from './poster-files.ts';
import { posterOn, type PosterOnDay } from './tell-poster.ts';

const offices = once(async () => new Map((await allOffices()).map(({ id, data }) => [id, data])));
const procedures = once(async () => new Map((await currentProcedures()).map(({ id, data }) => [id, data])));

/** How the site stands to a material's poster; undefined where it has none. */
export const posterOf = onceFor(async (entry: MaterialEntry): Promise<PosterOnDay | undefined> => {
  const { poster } = entry.data;
  if (!poster) return undefined;
  const known = await offices();
  return posterOn(
    { ...entry.data, poster },
    {
      day: siteDate,
      site: site.title,
      issuer: issuerOn(poster.issuer, {
        officeOf: (id) => known.get(id),
        day: siteDate,
        area: site.area,
      }),
      isUnapproved: standingOf('materials', entry) !== 'approved',
      procedure: poster.procedure === undefined ? undefined : (await procedures()).get(poster.procedure),
      url: absoluteUrl(
        poster.procedure === undefined
          ? entryUrl('materials', entry.id)
          : entryUrl('procedures', poster.procedure),
      ),
    },
  );
});

/** A poster's format with its files. */
interface FilesOfFormat {
  format: FormatName;
  files: Record<FileKind, PosterFile>;
}

/** The files of a material's poster, by format; none where it is not to be had. */
export const filesOf = onceFor(async (entry: MaterialEntry): Promise<readonly FilesOfFormat[]> => {
  const poster = isWithdrawn(entry) ? undefined : await posterOf(entry);
  if (poster?.state !== 'offered') return [];
  const { text } = poster;
  return (entry.data.poster?.formats ?? FORMAT_NAMES).map((format) => ({
    format,
    files: posterFiles(text, format),
  }));
});

/** The address of a poster's file. */
export const posterFileUrl = (id: string, { format, kind }: PosterFile): string =>
  href(`ap-phich/${posterFileName(id, format, kind)}`);

/** Every file of every poster that is to be had on the site's day, under the id of its material. */
export const allPosterFiles = once(async (): Promise<readonly { id: string; file: PosterFile }[]> => {
  const found = await Promise.all(
    (await materialsWithPages()).map(async (entry) => ({ id: entry.id, formats: await filesOf(entry) })),
  );
  return found.flatMap(({ id, formats }) =>
    formats.flatMap(({ files }) => Object.values(files).map((file) => ({ id, file }))),
  );
});
