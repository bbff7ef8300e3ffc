import { parse } from 'yaml';
import { keptAndWanted, type KnownFields } from './kept-and-wanted.ts';
import { mergeYaml } from './merge-yaml.ts';
import { bodyForEntry, bodyForForm, pathsForEntry, pathsForForm } from './public-path.ts';
import { said } from './said.ts';
import { yamlText } from './yaml-text.ts';

/** Under this key an entry carries its own file through the form, so that saving can keep what the form doesn't know. */
export const SOURCE = 'van_ban_goc';

/** How the form reads a file and writes it back. */
export interface EntryFormat {
  fromFile: (text: string) => Record<string, unknown>;
  toFile: (content: Record<string, unknown>) => string;
}

interface Parts {
  yaml: string;
  body: string;
}

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n([\s\S]*))?$/;

/** @throws Error in Vietnamese where the file has no front matter */
function partsOf(text: string): Parts {
  const found = FRONT_MATTER.exec(text);
  if (!found) throw new Error('Không có phần đầu tệp giữa hai dòng "---"');
  return { yaml: found[1] ?? '', body: found[2] ?? '' };
}

/** The format of .mdx entries: fields between two lines "---", then the body. */
export const entryFormat = (known: KnownFields): EntryFormat => ({
  fromFile: (text) => {
    const { yaml, body } = partsOf(text);
    const fields = pathsForForm(parse(yaml)) as object | null;
    return { ...fields, body: bodyForForm(body.replace(/^\n/, '')), [SOURCE]: text };
  },
  toFile: ({ body, [SOURCE]: source, ...content }) => {
    const fields = pathsForEntry(content) as Record<string, unknown>;
    const text = typeof body === 'string' ? bodyForEntry(body).trim() : '';
    const written = text && `\n${text}\n`;
    if (typeof source !== 'string') return `---\n${yamlText(said(fields) ?? {})}---\n${written}`;
    const before = partsOf(source);
    const yaml = mergeYaml(before.yaml, keptAndWanted(parse(before.yaml), fields, known));
    return `---\n${yaml}---\n${before.body.trim() === text ? before.body : written}`;
  },
});

/** The format of lists kept as one YAML file; a bare array passes through the form under the key `items`. */
export const listFormat = (known: KnownFields, items: string | undefined): EntryFormat => ({
  fromFile: (text) => {
    const data = pathsForForm(parse(text)) as object | null;
    return { ...(items === undefined ? data : { [items]: data ?? [] }), [SOURCE]: text };
  },
  toFile: ({ [SOURCE]: source, ...content }) => {
    const fields = pathsForEntry(content) as Record<string, unknown>;
    const wanted = items === undefined ? fields : (fields[items] ?? []);
    const inside = items === undefined ? known : (known[items] ?? {});
    if (typeof source !== 'string') return yamlText(said(wanted) ?? (items === undefined ? {} : []));
    const text = source.endsWith('\n') ? source : `${source}\n`;
    return mergeYaml(text, keptAndWanted(parse(text), wanted, inside));
  },
});
