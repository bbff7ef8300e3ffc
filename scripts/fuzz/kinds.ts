import { ADDRESS_KINDS } from './address-kinds.ts';
import { BROWSER_KINDS } from './browser-kinds.ts';
import { CONTENT_KINDS } from './content-kinds.ts';
import { Dice } from './dice.ts';
import type { Kind } from './kind.ts';
import { OFFICIAL_KINDS } from './official-kinds.ts';

/** Every kind of hostile input; their shares together are 100. */
export const KINDS: readonly Kind[] = [
  ...CONTENT_KINDS,
  ...OFFICIAL_KINDS,
  ...ADDRESS_KINDS,
  ...BROWSER_KINDS,
];

const WHEEL = KINDS.flatMap((kind) => Array.from({ length: kind.share }, () => kind));

/** The kind of a case and the chance that makes its input; the same for the same seed and number. */
export const caseOf = (seed: number, index: number): { kind: Kind; dice: Dice } => ({
  kind: WHEEL[index % WHEEL.length] as Kind,
  dice: new Dice(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)),
});
