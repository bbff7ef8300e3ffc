import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { TEST_DATE } from '../../scripts/test/sites.ts';

/** What stands in the repository that keeps the content; after its roles change: npm run owners. */
it('who approves is written of the roles', () => {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/owners/main.ts', '--check'], {
    encoding: 'utf8',
    env: { ...process.env, SITE_DATE: TEST_DATE },
  });
  expect(stdout).toContain('Hai tệp CODEOWNERS khớp với vai-tro.yaml.');
  expect(stdout).toContain('Không biết luật nhánh có buộc phải duyệt hay không');
  expect(status).toBe(0);
});
