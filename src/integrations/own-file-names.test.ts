import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withOwnNames } from './own-file-names.ts';

const SVELTIA = new URL('../../node_modules/@sveltia/cms/npm/index.js', import.meta.url);

it('puts our rule before the one of Sveltia', () => {
  const code = withOwnNames(readFileSync(SVELTIA, 'utf8'));
  expect(code).toMatch(/^import \{ fileNameOf as ownFileName \} from ".+\/src\/text\/file-name\.ts";\n/);
  expect([...code.matchAll(/=ownFileName\([\w$]+\);if\(/g)]).toHaveLength(1);
});

it('says when a release names files in another way', () => {
  expect(() => withOwnNames('const slugify = (title) => title;')).toThrow('names files in a new way');
});
