import { parse } from 'yaml';
import { keptAndWanted, type KnownFields } from '../entry-text/kept-and-wanted.ts';
import { mergeYaml } from '../entry-text/merge-yaml.ts';
import { bodyForEntry, bodyForForm, pathsForEntry, pathsForForm } from './public-path.ts';
import { keepMarks } from './kept-marks.ts';
import { said } from '../entry-text/said.ts';
import { splitEntry, type EntryParts } from '../entry-text/split-entry.ts';
import { yamlText } from '../entry-text/yaml-text.ts';

/** Under this key an entry carries its own file through the form, so that saving can keep what the form doesn't know. */
const SOURCE = 'van_ban_goc';

/** How the form reads a file and writes it back. */
export interface EntryFormat {
  fromFile: (text: string) => Record<string, unknown>;
  toFile: (content: Record<string, unknown>) => string;
}

/** @throws Error in Vietnamese where the file has no front matter */
function partsOf(text: string): EntryParts {
  const parts = splitEntry(text);
  if ('yaml' in parts) return parts;
  throw new Error(`${parts.message}: ${parts.advice}`);
}

/** The format of .mdx entries: fields between two lines "---", then the body. Windows line ends become plain ones. */
export const entryFormat = (known: KnownFields): EntryFormat => ({
  fromFile: (file) => {
    const text = file.replaceAll('\r\n', '\n');
    const { yaml, body } = partsOf(text);
    const fields = pathsForForm(parse(yaml)) as object | null;
    return { ...fields, body: bodyForForm(body.replace(/^\n{1,2}/, '')), [SOURCE]: text };
  },
  toFile: ({ body, [SOURCE]: source, ...content }) => {
    const fields = pathsForEntry(content) as Record<string, unknown>;
    const fromForm = typeof body === 'string' ? bodyForEntry(body).trim() : '';
    if (typeof source !== 'string')
      return `---\n${yamlText(said(fields) ?? {})}---\n${fromForm && `\n${fromForm}\n`}`;
    const { yaml, yamlOffset, body: oldBody, bodyOffset } = partsOf(source);
    const text = keepMarks(oldBody, fromForm);
    const written = text && `\n${text}\n`;
    const fresh = mergeYaml(yaml, keptAndWanted(parse(yaml), fields, known));
    const fence = source.slice(yamlOffset + yaml.length, bodyOffset);
    return `${source.slice(0, yamlOffset)}${fresh}${fence}${oldBody.trim() === text ? oldBody : `\n${written}`}`;
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
