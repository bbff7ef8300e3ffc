/**
 * Paths below the base path, where `*` stands for anything, slashes too, as one regular expression of the whole address, as
 * nginx, Caddy, Apache and JavaScript read it.
 */
export const asPattern = (basePath: string, paths: readonly string[]): string =>
  `^${escaped(basePath)}(?:${paths.map((path) => path.split('*').map(escaped).join('.*')).join('|')})$`;

const escaped = (text: string): string => text.replace(/[.+?()[\]{}|\\^$]/g, String.raw`\$&`);
