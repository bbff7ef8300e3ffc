import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listFiles } from '../../src/content-folder/list-folder.ts';
import { composeContent } from './compose-content.ts';
import { byOrigin } from './run-units.ts';

let room = '';
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(room, path)), { recursive: true });
  writeFileSync(join(room, path), text);
};
const compose = () =>
  composeContent({ base: join(room, 'chung'), own: join(room, 'xa') }, join(room, 'ghep'));
const composed = (path: string): string => readFileSync(join(room, 'ghep', path), 'utf8');

beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'units-'));
  write('chung/site.yaml', 'title: Phần chung');
  write('chung/linh-vuc.yaml', '# lời dặn\n- id: ho-tich\n  name: Hộ tịch\n- id: dat-dai\n  name: Đất đai\n');
  write('chung/thu-tuc/khai-sinh.mdx', 'chung');
  write('chung/thu-tuc/ket-hon.mdx', 'chung');
  write('xa/site.yaml', 'title: Xã Thí Dụ');
  write('xa/linh-vuc.yaml', '- id: dat-dai\n  name: Đất và nhà\n- id: nghe-bien\n  name: Nghề biển\n');
  write('xa/thu-tuc/ket-hon.mdx', 'của xã');
});
afterEach(() => rmSync(room, { recursive: true }));

it("lets a unit's file win over the shared one, and takes all others", () => {
  compose();
  expect(composed('thu-tuc/khai-sinh.mdx')).toBe('chung');
  expect(composed('thu-tuc/ket-hon.mdx')).toBe('của xã');
  expect(composed('site.yaml')).toBe('title: Xã Thí Dụ');
});

it('merges lists by their ids, in the shared order, with what editors wrote beside them', () => {
  compose();
  expect(composed('linh-vuc.yaml')).toBe(
    '# lời dặn\n- id: ho-tich\n  name: Hộ tịch\n- id: dat-dai\n  name: Đất và nhà\n- id: nghe-bien\n  name: Nghề biển\n',
  );
});

it('takes no name, address or role of the base, and leaves nothing of the unit before', () => {
  write('chung/dia-chi-da-dang.txt', './ 2026-01-01');
  write('chung/vai-tro.yaml', '[]');
  write('ghep/thu-tuc/cua-xa-khac.mdx', 'cũ');
  compose();
  expect(listFiles(join(room, 'ghep'))).toEqual([
    'linh-vuc.yaml',
    'site.yaml',
    'thu-tuc/ket-hon.mdx',
    'thu-tuc/khai-sinh.mdx',
  ]);
});

it('names the file that somebody wrote', () => {
  const origins = compose();
  expect(byOrigin('.build/units/content/thu-tuc/ket-hon.mdx:3:1  sai', origins)).toBe(
    `${join(room, 'xa/thu-tuc/ket-hon.mdx')}:3:1  sai`,
  );
  expect(byOrigin('.build/units/content/linh-vuc.yaml:2', origins)).toContain(' + ');
});

it('follows no link out of a layer', () => {
  symlinkSync('/etc/hostname', join(room, 'xa/thu-tuc/la.mdx'));
  expect(compose).toThrow('liên kết');
});
