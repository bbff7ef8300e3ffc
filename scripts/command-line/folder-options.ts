import { resolve } from 'node:path';
import { readEnvironment, type Environment } from '../../src/site/environment.ts';
import { text } from './option.ts';

/** The option of commands that work on a content folder. */
export const CONTENT = text('THƯ-MỤC', 'thư mục nội dung (không ghi: CONTENT_DIR, không có thì content)');

/** The option of commands that need the files that are published byte for byte. */
export const PUBLIC = text('THƯ-MỤC', 'tệp đưa lên nguyên vẹn', 'public');

/**
 * The surroundings with the content folder that --content names, where it is written: that folder as it is, over no base.
 * @throws Error as `readEnvironment`
 */
export function surroundings(content?: string): Environment {
  const environment = readEnvironment();
  return content === undefined ? environment : { ...environment, contentDir: resolve(content) };
}

/** The same for a command that writes into the content, or asks its repository: the unit's own folder, never a base. */
export function ownSurroundings(content?: string): Environment {
  const environment = surroundings(content);
  return content === undefined ? { ...environment, contentDir: environment.ownDir } : environment;
}
