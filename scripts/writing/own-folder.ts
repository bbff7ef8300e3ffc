import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/** A folder that a command is about to write, and how it knows one that it has made before. */
export interface WantedFolder {
  path: string;
  /** The option that names it, for messages: `--out`. */
  option: string;
  /** Whether a folder with these names in it is one that this command made. */
  isOurs: (names: readonly string[], folder: string) => boolean;
  /** What such a folder is, for messages: `bản dựng trước`. */
  ours: string;
  /** Folders that it may neither be, nor lie in, nor hold, with their names for messages. */
  apart: readonly (readonly [folder: string, name: string])[];
}

/** What a desktop leaves in a folder that somebody looked at. */
const LEFT_BEHIND = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];

/** The folder can't be written; the message says why and what to do, in Vietnamese. */
export class RefusedFolder extends Error {}

const PROJECT = resolve(import.meta.dirname, '../..');

/** Folders of the project in which no command makes a folder of its own. */
const ROOMS = ['.ci', '.git', '.github', '.gitlab', 'docs', 'node_modules', 'scripts', 'src', 'tests'];

/**
 * The one rule for every command that writes a folder: it is absent, empty or made by the same command before, and it
 * overlaps neither the project nor the folders named. Nothing that somebody else put there is ever lost.
 * @returns its real path, past every symbolic link
 * @throws RefusedFolder
 */
export function ownFolder({ path, option, isOurs, ours, apart }: WantedFolder): string {
  const refuse = (why: string): never => {
    throw new RefusedFolder(`${option} "${path}": ${why}; chọn thư mục trống hoặc chưa có. Chưa ghi gì.`);
  };
  const target = realPath(path) ?? refuse('đường dẫn đi qua một liên kết hỏng hoặc một tệp');
  for (const [folder, name] of apart) {
    const other = realPath(folder);
    if (other !== undefined && (isInside(target, other) || isInside(other, target)))
      refuse(`trùng, nằm trong hoặc chứa ${name} (${folder})`);
  }
  if (isInside(PROJECT, target)) refuse('là hoặc chứa thư mục của dự án');
  const names = namesIn(target) ?? refuse('là một tệp, không phải thư mục, hoặc không mở được');
  if (names.length > 0 && !isOurs(names, target)) refuse(`đã có tệp khác, không phải ${ours}`);
  const room = isInside(target, PROJECT) ? (relative(PROJECT, target).split(sep)[0] ?? '') : '';
  if (names.length === 0 && ROOMS.includes(room)) refuse(`nằm trong ${room}/ của dự án`);
  return target;
}

/** The content and the files for publishing, of this call and of the project: no command makes a folder of its own there. */
export const contentAndPublic = (contentDir: string, publicDir = 'public'): WantedFolder['apart'] => [
  [contentDir, 'thư mục nội dung'],
  [publicDir, 'thư mục public'],
  [join(PROJECT, 'content'), 'thư mục nội dung của dự án'],
  [join(PROJECT, 'public'), 'thư mục public của dự án'],
];

/** Whether a path is a folder or lies in it; both absolute. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(way) !== way);
}

/** An absolute path past every link, of which the last steps need not exist yet; nothing where a link leads nowhere. */
export function realPath(path: string): string | undefined {
  const absolute = resolve(path);
  try {
    return realpathSync.native(absolute);
  } catch {
    if (isThere(absolute) || dirname(absolute) === absolute) return undefined;
    const above = realPath(dirname(absolute));
    return above && join(above, basename(absolute));
  }
}

/** Whether a name is taken, be it by a link that leads nowhere; a file where a folder should be takes it too. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}

/** The names in a folder, none where there is no such folder yet; nothing where it is no folder or can't be read. */
function namesIn(path: string): string[] | undefined {
  try {
    return readdirSync(path).filter((name) => !LEFT_BEHIND.includes(name));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? [] : undefined;
  }
}
