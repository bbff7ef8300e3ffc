import { siteColours } from '../site/site-brand.ts';

/**
 * The colours of the browser's own bars around the site: `--ground-strong` and `--ground` of src/styles/tokens.css, which
 * a manifest and a meta element can't read; a test holds them together.
 */
export const SITE_COLOURS = { light: siteColours.light, dark: siteColours.dark, paper: '#ffffff' } as const;
