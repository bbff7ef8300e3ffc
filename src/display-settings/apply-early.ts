import { hash } from 'node:crypto';
import { DISPLAY_SETTINGS, STORAGE_KEY } from './settings.ts';

/**
 * The one script inside the page: sets the reader's choices before the first paint, so that a dark page never flashes
 * white. Only the known names, only plain words; a browser that keeps nothing changes nothing.
 */
export const APPLY_EARLY = `try{const c=JSON.parse(localStorage.getItem('${STORAGE_KEY}'));for(const n of ${JSON.stringify(
  DISPLAY_SETTINGS.map(({ name }) => name),
)})if(c[n]&&/^[a-z]+$/.test(c[n]))document.documentElement.dataset[n]=c[n]}catch{}`;

/** What the content security policy must say to let {@link APPLY_EARLY} run, and nothing else. */
export const APPLY_EARLY_HASH = `'sha256-${hash('sha256', APPLY_EARLY, 'base64')}'`;
