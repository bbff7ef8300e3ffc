import { appendFileSync, cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkContent } from '../../scripts/check/check-content.ts';
import { FIXTURES, TEST_DAY, withContent } from './content-folder.ts';

it.each([
  ['a text', 'Không phải hình.'],
  ['nothing', ''],
  ['a picture cut off', '\u0089PNG\r\n\u001a\n'],
])('a picture that the build can’t open is told where it is used: %s', (_, bytes) => {
  const found = withContent((dir) => {
    const publicDir = join(dir, '.public');
    cpSync(join(FIXTURES, 'public'), publicDir, { recursive: true });
    writeFileSync(join(publicDir, 'tep/hinh-thu.png'), Buffer.from(bytes, 'latin1'));
    appendFileSync(join(dir, 'trang/gioi-thieu.mdx'), '\n<Hinh tep="tep/hinh-thu.png" mo-ta="Hình thử" />\n');
    return checkContent(dir, { siteDate: TEST_DAY, publicDir }).problems;
  });
  expect(found).toContainEqual(
    expect.objectContaining({
      rule: 'components-lead-somewhere',
      file: 'trang/gioi-thieu.mdx',
      value: 'tep/hinh-thu.png',
      message: expect.stringContaining('không phải là hình'),
    }),
  );
});
