/** Names under which Vite tells the code how it is built; a shell's own, as Vitest's, would take their place. */
const TOLD_BY_VITE = ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR'];

/**
 * Whatever the shell says, as Vitest does, what this process builds goes to readers: a program that is kept is the same for
 * all. Astro puts the shell's `DEV` before Vite's (`getPrivateEnv` in astro/dist/env/env-loader.js).
 */
export function buildForReaders(): void {
  for (const name of TOLD_BY_VITE) delete process.env[name];
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['NODE_ENV'] = 'production';
}
