import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { readPlainFile } from './read-plain-file.ts';

const MOST_BYTES = 1_000_000;

/**
 * Whose content a command works on, and where it lies, so that nobody works on another's by a forgotten variable.
 * @example 'Khu vực Duyên Hải, tỉnh Vĩnh Long · nội dung ở /srv/trang/content'
 */
export const unitLine = (contentDir: string): string =>
  `${areaOf(contentDir) ?? 'Chưa rõ đơn vị nào (site.yaml không cho biết)'} · nội dung ở ${resolve(contentDir)}`;

function areaOf(contentDir: string): string | undefined {
  try {
    const { area } = parse(readPlainFile(join(contentDir, 'site.yaml'), MOST_BYTES).toString()) as {
      area?: unknown;
    };
    return typeof area === 'string' ? area : undefined;
  } catch {
    return undefined;
  }
}
