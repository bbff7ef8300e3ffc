import { statSync, type Stats } from 'node:fs';
import { resolve } from 'node:path';
import { readEnvironment, type Environment } from '../../src/site/environment.ts';
import { text, WrongCall } from './option.ts';

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

/** What the disk says of a file or folder that a call names to be read. @throws WrongCall where it is not there */
export function needThere(path: string): Stats {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new WrongCall(`Không có tệp hoặc thư mục "${path}".`);
  return found;
}

/**
 * The same for a folder that the command works on.
 * @param what its name in the message: "bản dựng"
 * @param where what to look at again: "--content hoặc CONTENT_DIR"
 */
export function needFolder(path: string, what: string, where: string): void {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new WrongCall(`Không có ${what} "${path}"; xem lại ${where}.`);
}
