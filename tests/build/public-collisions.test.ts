import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { collisionOf } from '../../scripts/check/public-collisions.ts';
import { readContent } from '../../scripts/content/read-content.ts';
import { COMPONENTS_SITE, TEST_DATE } from '../../scripts/test/sites.ts';

describe('the root of a built site', () => {
  it('has nothing that a file of public/ could replace unseen', () => {
    const { contentDir, publicDir, siteDir } = COMPONENTS_SITE;
    const { content } = readContent(contentDir, TEST_DATE, publicDir);
    const own = new Set(readdirSync(publicDir));
    const built = readdirSync(siteDir, { withFileTypes: true }).filter(({ name }) => !own.has(name));
    expect(built.length).toBeGreaterThan(20);
    const unseen = built
      .map((found) => (found.isDirectory() ? `${found.name}/tep.png` : found.name))
      .filter((path) => collisionOf(path, content).length === 0);
    expect(unseen).toEqual([]);
  });
});
