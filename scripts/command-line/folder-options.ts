import { resolve } from 'node:path';
import { readEnvironment, type Environment } from '../../src/site/environment.ts';
import { text } from './option.ts';

/** The option of commands that work on a content folder. */
export const CONTENT = text('THƯ-MỤC', 'thư mục nội dung (không ghi: CONTENT_DIR, không có thì content)');

/** The option of commands that need the files that are published byte for byte. */
export const PUBLIC = text('THƯ-MỤC', 'tệp đưa lên nguyên vẹn', 'public');

/** The surroundings with the content folder that --content names, where it is written. @throws Error as `readEnvironment` */
export function surroundings(content?: string): Environment {
  const environment = readEnvironment();
  return content === undefined ? environment : { ...environment, contentDir: resolve(content) };
}
