/** Names under which Vite tells the code how it is built; a shell's own, as Vitest's, would take their place. */
const TOLD_BY_VITE = ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR'];

/**
 * Lets Astro work for readers or for who edits, whatever the shell says, as Vitest does: a program that is kept is the same
 * for all, and an edit is to be seen. Astro puts the shell's `DEV` before Vite's (`getPrivateEnv` in astro/dist/env/env-loader.js).
 */
export function setViteEnvironment(mode: 'production' | 'development'): void {
  for (const name of TOLD_BY_VITE) delete process.env[name];
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['NODE_ENV'] = mode;
}
