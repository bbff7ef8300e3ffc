import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { askGit } from '../../src/content-folder/ask-git.ts';
import { isoDate } from '../../src/fields/dates.ts';

/** The file at the site's root that says what is published. */
export const BUILD_RECORD = 'phien-ban.json';

/** Which content the site shows, as of which day; the same content, day and commit give the same record. */
const recordSchema = z.object({
  /** Commit of the program, forty hexadecimal digits; null where it is not known. */
  commit: z.string().nullable(),
  /** Commit of the content, which may lie in a repository of its own; null outside of git, absent in older records. */
  contentCommit: z.string().nullable().optional(),
  /** SITE_DATE of the build. */
  siteDate: isoDate(),
  /** The site's name. */
  builtFor: z.string(),
  /** Address of the home page. */
  baseUrl: z.string(),
  /** Number of pages, old addresses not counted. */
  pages: z.number(),
  /** There where the build shows what still awaits its approval: it is not to be published. */
  preview: z.literal(true).optional(),
  /** There where the build was one to be published (`build --release`): nothing that the law asks for lacks (scripts/build/release.ts). */
  release: z.literal(true).optional(),
});
export type BuildRecord = z.output<typeof recordSchema>;

/** The record's text as published. */
export const formatRecord = (record: BuildRecord): string => `${JSON.stringify(record, null, 2)}\n`;

/** The record of a built site; nothing where the folder has none or it can't be read. */
export function readRecord(siteDir: string): BuildRecord | undefined {
  const file = join(siteDir, BUILD_RECORD);
  if (!existsSync(file)) return undefined;
  try {
    return recordSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** The record of a folder that must hold a built site. @throws Error in Vietnamese where it does not */
export function needRecord(siteDir: string): BuildRecord {
  const record = readRecord(siteDir);
  if (!record) throw new Error(`${siteDir}: không phải một bản dựng (không có ${BUILD_RECORD} đọc được).`);
  return record;
}

/** The commit that git has checked out in the folder; null outside of git. */
export const checkedOutCommit = (folder: string): string | null =>
  askGit(folder, 'rev-parse', 'HEAD')?.trim() ?? null;
