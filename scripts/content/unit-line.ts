import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { layersOf } from '../../src/content-folder/layers.ts';
import { readPlainFile } from './read-plain-file.ts';

const MOST_BYTES = 1_000_000;

/**
 * Whose content a command works on, and where it lies, so that nobody works on another's by a forgotten variable.
 * @example 'Xã Thí Dụ, tỉnh Thí Dụ · nội dung ở /srv/xa/content, trên phần chung ở /srv/chung'
 */
export function unitLine(contentDir: string): string {
  const [own = '', ...bases] = layersOf(resolve(contentDir));
  const area = areaOf(contentDir) ?? 'Chưa rõ đơn vị nào (site.yaml không cho biết)';
  return [`${area} · nội dung ở ${own}`, ...bases.map((base) => `trên phần chung ở ${base}`)].join(', ');
}

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
