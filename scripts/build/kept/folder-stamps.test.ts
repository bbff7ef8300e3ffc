import { cpSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { refuseChanged, stampFolders } from './folder-stamps.ts';

it('names what was changed, added or taken away while a site was built, and nothing else', () => {
  const dir = mkdtempSync(join(tmpdir(), 'stamps-'));
  cpSync(join(import.meta.dirname, '../../../tests/fixtures/content-base'), dir, { recursive: true });
  const before = stampFolders([dir, join(dir, 'khong-co')]);
  refuseChanged(before, [dir]);
  writeFileSync(join(dir, 'site.yaml'), 'title: x\n');
  writeFileSync(join(dir, 'tin-tuc/them.mdx'), '');
  rmSync(join(dir, 'linh-vuc.yaml'));
  const told = /đổi trong khi dựng[^]*linh-vuc\.yaml\n.*site\.yaml\n.*them\.mdx\nChạy lại/;
  expect(() => refuseChanged(before, [dir])).toThrow(told);
  const again = stampFolders([dir]);
  utimesSync(join(dir, 'site.yaml'), 1, 1);
  expect(() => refuseChanged(again, [dir])).toThrow('site.yaml');
  rmSync(dir, { recursive: true });
});
