import { resolve } from 'node:path';

/** Environment of a browser under test: on Linux it sees the fonts that npm brings, and none of the machine's. */
export const FONTS_OF_TESTS = { FONTCONFIG_FILE: resolve(import.meta.dirname, '../../tests/fonts.conf') };
