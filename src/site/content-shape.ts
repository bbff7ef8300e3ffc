import { z } from 'astro/zod';

/**
 * The newest way of writing content that this program reads: how many of its migrations (`scripts/migrate/migrations.ts`)
 * a folder has been through. A folder's own number stands in its site.yaml and nowhere else; none stands for 0.
 */
export const CONTENT_SHAPE = 1;

/** A folder's number; one that is newer than the program is refused, as what it means isn't known here. */
export const contentShape = () =>
  z
    .number({ error: 'Cách ghi nội dung là một con số' })
    .int()
    .nonnegative()
    .max(CONTENT_SHAPE, {
      error: `Nội dung ghi theo cách mới hơn chương trình này (${CONTENT_SHAPE}); dùng bản chương trình mới hơn (PHIEN_BAN)`,
    });
