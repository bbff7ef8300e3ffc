import { digest } from './official-digest.ts';

/** What is told of one version alone: its time, its decision, its source, what was said of its warnings. */
const OF_ONE_VERSION = new Set([
  ...['validFrom', 'validUntil', 'reviewedOn', 'reviewBy'],
  ...['decision', 'source', 'corrections', 'acknowledged'],
]);

/** Stands for the article below the fields. */
const BODY = 'body';

/** The prints of all that a version to come takes over from today's: field → digest, `body` for its article. */
export function copiedFields(fields: unknown, body: string): Record<string, string> {
  const all = Object.entries({ ...(fields as object), [BODY]: body.trim() || undefined });
  return Object.fromEntries(
    all.flatMap(([name, value]): [string, string][] => {
      const print = OF_ONE_VERSION.has(name) ? undefined : digest(value);
      return print === undefined ? [] : [[name, print]];
    }),
  );
}

/** The fields in which today's version was edited since it was copied, where the version to come has not followed. */
export function fieldsLeftBehind(
  copied: Readonly<Record<string, string>>,
  today: Readonly<Record<string, string>>,
  coming: Readonly<Record<string, string>>,
): string[] {
  const edited = Object.keys(copied).filter((name) => today[name] !== copied[name]);
  const added = Object.keys(today).filter((name) => !(name in copied) && !(name in coming));
  return [...edited, ...added].filter((name) => today[name] !== coming[name]);
}
