import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkFolder, withContent } from './content-folder.ts';

const PLAIN = 'thu-tuc/thu-tuc-mau.mdx';

it('lets the versions of one procedure share its id at the national portal', () => {
  const problems = withContent((dir) => {
    const text = readFileSync(join(dir, PLAIN), 'utf8')
      .replace('name: ', 'portalId: id-mot\nname: ')
      .replace('kind: decision', 'kind: national-database');
    writeFileSync(join(dir, PLAIN), text);
    mkdirSync(join(dir, 'thu-tuc/thu-tuc-mau'));
    writeFileSync(
      join(dir, 'thu-tuc/thu-tuc-mau/tu-2027-03-01.mdx'),
      text.replace('validFrom: 2026-02-01', 'validFrom: 2027-03-01'),
    );
    return checkFolder(dir).problems;
  });
  expect(problems).toEqual([]);
});
