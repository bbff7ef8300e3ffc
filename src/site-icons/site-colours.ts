/**
 * The colours of the browser's own bars around the site: `--ground-strong` and `--ground` of src/styles/tokens.css, which
 * a manifest and a meta element can't read; a test holds them together.
 */
export const SITE_COLOURS = { light: '#0b4a5a', dark: '#0a3340', paper: '#ffffff' } as const;
