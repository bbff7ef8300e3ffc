import { asPattern } from './as-pattern.ts';

/** Paths, where `*` stands for anything, of files whose name holds a digest of their content: they never change. */
export const NAMED_BY_CONTENT = [
  '_astro/*',
  'pagefind/fragment/*',
  'pagefind/index/*',
  'pagefind/filter/*',
  'pagefind/*.pf_meta*',
] as const;

const NAMED = new RegExp(asPattern('', NAMED_BY_CONTENT));

/** Whether the name of a file tells its content, so that one release may send another's. */
export const isNamedByContent = (path: string): boolean => NAMED.test(path);
