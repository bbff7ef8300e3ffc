import { parse } from 'yaml';
import { keptAndWanted, type KnownFields } from '../entry-text/kept-and-wanted.ts';
import { mergeYaml } from '../entry-text/merge-yaml.ts';
import { bodyForEntry, bodyForForm, pathsForEntry, pathsForForm } from './public-path.ts';
import { keepBody } from './keep-body.ts';
import { OpenedBodies } from './opened-bodies.ts';
import { said } from '../entry-text/said.ts';
import { splitEntry, type EntryParts } from '../entry-text/split-entry.ts';
import { yamlText } from '../entry-text/yaml-text.ts';

/** Under this key an entry carries its own file through the form, so that saving can keep what the form doesn't know. */
const SOURCE = 'van_ban_goc';

/** What a format of the room needs beyond the fields. */
export interface RoomOfFormat {
  bodies?: OpenedBodies;
  /**
   * Looks at the data as they will stand in the file, and as they stand there now (undefined for a new file).
   * @throws Error where they may not be saved
   */
  judge?: (before: unknown, now: unknown) => void;
  /** Is told of every file that is read or written: its data, its text, and its text before. */
  seen?: (data: unknown, text: string, before?: string) => void;
}

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
export const entryFormat = (
  known: KnownFields,
  { bodies = new OpenedBodies(), judge, seen }: RoomOfFormat = {},
): EntryFormat => ({
  fromFile: (file) => {
    const text = file.replaceAll('\r\n', '\n');
    const { yaml, body } = partsOf(text);
    const data: unknown = parse(yaml);
    seen?.(data, text);
    const fields = pathsForForm(data) as object | null;
    const shown = bodyForForm(body.replace(/^\n{1,2}/, ''));
    bodies.know(shown);
    return { ...fields, body: shown, [SOURCE]: text };
  },
  toFile: ({ body, [SOURCE]: source, ...content }) => {
    const fields = pathsForEntry(content) as Record<string, unknown>;
    const fromForm = typeof body === 'string' ? body.trim() : '';
    if (typeof source !== 'string') {
      const fresh = judged(judge, undefined, yamlText(said(fields) ?? {}));
      return told(seen, fresh, `---\n${fresh}---\n${fromForm && `\n${bodyForEntry(fromForm)}\n`}`);
    }
    const { yaml, yamlOffset, body: oldBody, bodyOffset } = partsOf(source);
    const text = bodyForEntry(keptBody(bodyForForm(oldBody), fromForm, bodies));
    const written = text && `\n${text}\n`;
    const old: unknown = parse(yaml);
    const fresh = judged(judge, old, mergeYaml(yaml, keptAndWanted(old, fields, known)));
    const fence = source.slice(yamlOffset + yaml.length, bodyOffset);
    const end = oldBody.trim() === text ? oldBody : `\n${written}`;
    return told(seen, fresh, `${source.slice(0, yamlOffset)}${fresh}${fence}${end}`, source);
  },
});

/** The YAML text that is about to stand in the file, once it was looked at. */
function judged(judge: RoomOfFormat['judge'], before: unknown, fresh: string): string {
  judge?.(before, parse(fresh));
  return fresh;
}

/** The text that is about to be written, once it was told of. */
function told(seen: RoomOfFormat['seen'], yaml: string, text: string, before?: string): string {
  seen?.(parse(yaml), text, before);
  return text;
}

function keptBody(before: string, written: string, bodies: OpenedBodies): string {
  const opened = bodies.openedAs(before);
  return opened === undefined ? written : keepBody(before, opened, written);
}

/** The format of lists kept as one YAML file; a bare array passes through the form under the key `items`. */
export const listFormat = (
  known: KnownFields,
  items: string | undefined,
  { judge, seen }: RoomOfFormat = {},
): EntryFormat => ({
  fromFile: (text) => {
    const written: unknown = parse(text);
    seen?.(written, text);
    const data = pathsForForm(written) as object | null;
    return { ...(items === undefined ? data : { [items]: data ?? [] }), [SOURCE]: text };
  },
  toFile: ({ [SOURCE]: source, ...content }) => {
    const fields = pathsForEntry(content) as Record<string, unknown>;
    const wanted = items === undefined ? fields : (fields[items] ?? []);
    const inside = items === undefined ? known : (known[items] ?? {});
    if (typeof source !== 'string')
      return judged(judge, undefined, yamlText(said(wanted) ?? (items === undefined ? {} : [])));
    const text = source.endsWith('\n') ? source : `${source}\n`;
    const old: unknown = parse(text);
    const fresh = judged(judge, old, mergeYaml(text, keptAndWanted(old, wanted, inside)));
    return told(seen, fresh, fresh, source);
  },
});
