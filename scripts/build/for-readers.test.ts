import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildForReaders } from './for-readers.ts';

describe('a build that goes to readers', () => {
  let shell: NodeJS.ProcessEnv;
  beforeEach(() => (shell = { ...process.env }));
  afterEach(() => (process.env = shell));

  it.each(['DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL'])(
    'is not told by a %s of the shell how it is built',
    (name) => {
      process.env[name] = '1';
      buildForReaders();
      expect(process.env[name]).toBeUndefined();
    },
  );

  it('is no test, whatever runs it', () => {
    process.env['NODE_ENV'] = 'test';
    buildForReaders();
    expect(process.env['NODE_ENV']).toBe('production');
  });
});
