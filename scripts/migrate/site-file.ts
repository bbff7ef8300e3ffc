import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { CONTENT_LISTS } from '../../src/catalogue/content-types.ts';
import { mergeYaml } from '../../src/entry-text/merge-yaml.ts';
import { isGroup } from '../../src/fields/is-group.ts';
import { contentShape } from '../../src/site/content-shape.ts';
import { explainYamlError } from '../content/yaml/yaml-errors.ts';

/** Path of the file, in a content folder. */
export const SITE = CONTENT_LISTS.site.file;

/** A site.yaml as it lies on the disk. */
export interface SiteFile {
  text: string;
  value: Record<string, unknown>;
  /** The way of writing that it names; 0 where it names none. */
  shape: number;
}

/**
 * Reads the site.yaml of a content folder; nothing where it has none.
 * @throws Error in Vietnamese where it can't be read, or is of a newer program
 */
export function readSiteFile(contentDir: string): SiteFile | undefined {
  const file = join(contentDir, SITE);
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, 'utf8');
  const document = parseDocument(text);
  const [fault] = document.errors;
  if (fault) {
    const place = `${file}:${fault.linePos?.[0].line ?? 1}`;
    throw new Error(`${place}: ${explainYamlError(fault).join(' → ')}. Sửa, ghi lại (commit) rồi chạy lại.`);
  }
  const value: unknown = document.toJS();
  if (!isGroup(value))
    throw new Error(
      `${file}: tệp trống hoặc không có dạng "khóa: giá trị" → lấy lại bản đúng từ git, rồi chạy lại.`,
    );
  const { data: shape, error } = contentShape().safeParse(value['contentShape'] ?? 0);
  if (error) throw new Error(`${SITE}: ${error.issues[0]?.message ?? ''}.`);
  return { text, value, shape };
}

/** The file's text with the way of writing; lines that all end as Windows ends them go on so. */
export function withShape({ text, value }: SiteFile, shape: number): string {
  const isWindows = text.includes('\n') && !/(?<!\r)\n/.test(text);
  const merged = mergeYaml(isWindows ? text.replaceAll('\r\n', '\n') : text, {
    ...value,
    contentShape: shape,
  });
  return isWindows ? merged.replaceAll('\n', '\r\n') : merged;
}
