import { parseFrontmatter } from 'astro/markdown';
import { isCalendarDate } from '../text/days.ts';

/** Would end a front matter, or begin another kind of one. */
const FENCE = /^(?:---|\+\+\+)|\uFEFF/m;
const ALIAS = /[\s[{,:-]\*[^\s*]/;

const WITH_TIME = /\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:/;

/**
 * An entry's front matter as the build itself reads it, several times faster than with places; undefined when the
 * build refuses it, or when a closer look is needed: a day that does not exist, which the build would move to the
 * next month, or one with a time, which it would move to Greenwich, or an alias, which may repeat a value without end.
 */
export function quickFrontMatter(text: string, yaml: string): Record<string, unknown> | undefined {
  const doubtful =
    ALIAS.test(yaml) ||
    WITH_TIME.test(yaml) ||
    [...yaml.matchAll(/\d{4}-\d\d?-\d\d?/g)].some(([day]) => !isCalendarDate(day));
  if (doubtful) return undefined;
  try {
    return parseFrontmatter(text).frontmatter;
  } catch {
    return undefined;
  }
}

/**
 * A list's YAML in the same way; undefined also where a line of it would end a front matter, or where nothing came of it:
 * Astro takes a front matter that is a single word for an empty one.
 */
export function quickList(yaml: string): Record<string, unknown> | undefined {
  const list = FENCE.test(yaml) ? undefined : quickFrontMatter(`---\n${yaml}\n---\n`, yaml);
  return list && Object.keys(list).length > 0 ? list : undefined;
}
