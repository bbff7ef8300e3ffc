import { slug } from '../../text/slug.ts';

/** Something that a reader may be about to ask for. Texts are Vietnamese with marks. */
export interface Suggestable {
  readonly title: string;
  /** Address under the base path, with a slash at its end; empty where the title is asked as a question instead. */
  readonly path: string;
  /** Other names that citizens use for it. */
  readonly aliases: readonly string[];
}

/**
 * How much what is suggested is asked for: what the site's list names as most used, in that order; what has instructions;
 * what has a summary or an answer; what has the facts alone; documents, which are asked for by their numbers.
 */
export type Suggestables = readonly (readonly Suggestable[])[];

/** Stands for the title in an address that is made of it. */
const OF_TITLE = '=';

/** The list as it travels: for each group, lines "title<TAB>path<TAB>alias|alias". */
export const packSuggestions = (groups: Suggestables): string =>
  JSON.stringify(
    groups.map((group) =>
      group
        .map(({ title, path, aliases }) =>
          [title, path.replace(`/${slug(title)}/`, `/${OF_TITLE}`), aliases.join('|')].join('\t'),
        )
        .join('\n'),
    ),
  );

/** Inverse of {@link packSuggestions}. @throws SyntaxError where the text is cut off */
export const unpackSuggestions = (packed: string): Suggestable[][] =>
  (JSON.parse(packed) as string[]).map((group) => (group === '' ? [] : group.split('\n').map(unpackLine)));

function unpackLine(line: string): Suggestable {
  const [title = '', path = '', aliases = ''] = line.split('\t');
  return {
    title,
    path: path.endsWith(OF_TITLE) ? `${path.slice(0, -1)}${slug(title)}/` : path,
    aliases: aliases === '' ? [] : aliases.split('|'),
  };
}
