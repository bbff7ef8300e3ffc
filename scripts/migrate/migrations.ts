import { filesOfTheContent } from './files-of-the-content.ts';
import type { Migration } from './migration.ts';

/** Every migration, the oldest first; a new one is a file here, a row, and `CONTENT_SHAPE` + 1 (src/site/content-shape.ts). */
export const MIGRATIONS: readonly Migration[] = [filesOfTheContent];
