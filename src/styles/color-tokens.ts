import { readFileSync } from 'node:fs';
import { parseHex, type Rgb } from './contrast.ts';

/** Light or dark; the two halves of `light-dark()`. */
export type Scheme = 'light' | 'dark';

/** Custom properties by name, without the dashes. */
type Declarations = ReadonlyMap<string, string>;

/** A style sheet of this folder, without its comments. */
export const styleSheet = (name: string): string =>
  readFileSync(new URL(name, import.meta.url), 'utf8').replace(/\/\*.*?\*\//gs, '');

/** The custom properties in the first block with this selector. @throws Error where there is none */
export function declarationsIn(css: string, selector: string): Declarations {
  const escaped = selector.replace(/[[\]]/g, '\\$&');
  const block = new RegExp(`(?:^|[{};\\s])${escaped}\\s*\\{([^}]*)\\}`).exec(css)?.[1];
  if (block === undefined) throw new Error(`no block ${selector}`);
  const pairs = block.split(';').flatMap((line) => [/^\s*--([\w-]+)\s*:([^]+)$/.exec(line) ?? []]);
  return new Map(pairs.flatMap(([, name, value = '']) => (name ? [[name, value.trim()] as const] : [])));
}

/** Names of the tokens that are colors. */
export const colorNames = (tokens: Declarations): string[] =>
  [...tokens].filter(([, value]) => /^(?:#|light-dark\(|rgb)/.test(value)).map(([name]) => name);

/**
 * The color of a token in a scheme.
 * @throws Error where there is no such token; RangeError where its value is not `#…` or a `light-dark()` of two
 */
export function colorOf(tokens: Declarations, name: string, scheme: Scheme): Rgb {
  const value = tokens.get(name);
  if (value === undefined) throw new Error(`no token --${name}`);
  const both = /^light-dark\(\s*([^,]+?)\s*,\s*([^,]+?)\s*\)$/.exec(value);
  return parseHex((both ? both[scheme === 'light' ? 1 : 2] : value) ?? '');
}
