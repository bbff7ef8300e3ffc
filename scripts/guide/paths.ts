import { fileURLToPath } from 'node:url';

const path = (relative: string): string => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

/** The checks' valid content, with a slash at its end; every mistake is an edit of it. */
export const EXAMPLES = path('tests/fixtures/content-base/');

/** The mistakes that the checks must find, a file for each rule; see tests/README.md. */
export const MISTAKES = path('tests/fixtures/must-fail/');

/** Files that go with the examples. */
export const EXAMPLE_PUBLIC = path('tests/fixtures/public/');

/** The editors' guide; parts of it are made by this command. */
export const GUIDE = path('docs/HUONG-DAN.md');

/** The page of common mistakes; all of it is made by this command. */
export const MISTAKES_PAGE = path('docs/LOI-THUONG-GAP.md');
