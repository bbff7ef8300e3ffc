import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setViteEnvironment } from './vite-environment.ts';

describe('what Vite tells the code', () => {
  let shell: NodeJS.ProcessEnv;
  beforeEach(() => (shell = { ...process.env }));
  afterEach(() => (process.env = shell));

  it.each(['DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL'])('is not told by a %s of the shell', (name) => {
    process.env[name] = '1';
    setViteEnvironment('production');
    expect(process.env[name]).toBeUndefined();
  });

  it.each(['production', 'development'] as const)('is %s where it is to be, whatever runs it', (mode) => {
    process.env['NODE_ENV'] = 'test';
    setViteEnvironment(mode);
    expect(process.env['NODE_ENV']).toBe(mode);
  });
});
