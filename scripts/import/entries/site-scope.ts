import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { Level } from '../../../src/procedures/schema/codes.ts';
import { CONTENT_LISTS } from '../../../src/catalogue/content-types.ts';
import type { SectorLeftOut } from '../../../src/site/schemas/sector-left-out-schema.ts';
import { siteSchema } from '../../../src/site/schema.ts';

const { sectorsLeftOut, procedureLevels } = siteSchema.shape;
const SITE = z.looseObject({ sectorsLeftOut, procedureLevels });

/** What site.yaml of a content folder says the site carries; the usual where it can't be read, which `check` tells. */
export function siteScope(folder: string): z.output<typeof SITE> {
  const path = join(folder, CONTENT_LISTS.site.file);
  const read = existsSync(path) ? SITE.safeParse(parse(readFileSync(path, 'utf8'))).data : undefined;
  return read ?? SITE.parse({});
}

/** The row that leaves a procedure of this sector and these levels out, if one does and does not except it. */
export const leftOutBy = (
  rows: readonly SectorLeftOut[],
  sector: string,
  levels: Readonly<Partial<Record<Level, boolean | null | undefined>>>,
  code: string,
): SectorLeftOut | undefined =>
  rows.find(
    (row) =>
      row.sector === sector &&
      (row.level === undefined || levels[row.level] === true) &&
      !row.except.includes(code),
  );
