import type { Held } from './schema.ts';

/** Who holds a duty; `open` where something is still missing, whatever holds the rest of it. */
export type Holder = 'test' | 'host' | 'office' | 'open';

/** Who holds a duty in the first place. @example heldBy({ tests: {…}, open: '…' }) // 'open' */
export function heldBy({ open, tests, host }: Held): Holder {
  if (open !== undefined) return 'open';
  if (tests) return 'test';
  return host !== undefined ? 'host' : 'office';
}
