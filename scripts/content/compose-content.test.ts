import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { layersOf, originOf } from '../../src/content-folder/layers.ts';
import { listFiles } from '../../src/content-folder/list-folder.ts';
import { lastChanges } from '../../src/layouts/last-changed.ts';
import { checkedOutCommit } from '../built-site/build-record.ts';
import { composeContent } from './compose-content.ts';
import { byOrigin } from '../units/run-units.ts';

let room = '';
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(room, path)), { recursive: true });
  writeFileSync(join(room, path), text);
};
const compose = () =>
  composeContent({ base: join(room, 'chung'), own: join(room, 'xa') }, join(room, 'ghep'));
const composed = (path: string): string => readFileSync(join(room, 'ghep', path), 'utf8');

beforeEach(() => {
  room = realpathSync(mkdtempSync(join(tmpdir(), 'units-')));
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
  expect(
    byOrigin('.build/units/1/content/thu-tuc/ket-hon.mdx:3:1  sai', '.build/units/1/content', origins),
  ).toBe(`${join(room, 'xa/thu-tuc/ket-hon.mdx')}:3:1  sai`);
  expect(byOrigin('.build/units/1/content/linh-vuc.yaml:2', '.build/units/1/content', origins)).toContain(
    ' + ',
  );
});

it("has the commit of the unit's own repository, and of each file the day of its own", () => {
  const commits = [commitAll('chung', '2026-01-02'), commitAll('xa', '2026-03-04')];
  compose();
  const [into, layers] = [join(room, 'ghep'), layersOf(join(room, 'ghep'))];
  expect(checkedOutCommit(layers[0] ?? '')).toBe(commits[1]);
  const days = new Map(layers.flatMap((layer) => [...lastChanges(layer)]));
  const dayOf = (path: string) => days.get(originOf(join(into, path), into, layers));
  expect(dayOf('thu-tuc/khai-sinh.mdx')).toBe('2026-01-02');
  expect(dayOf('thu-tuc/ket-hon.mdx')).toBe('2026-03-04');
  expect(layersOf(join(room, 'xa'))).toEqual([join(room, 'xa')]);
});

/** Commits a layer as a repository of its own. @returns the commit */
function commitAll(layer: string, day: string): string {
  const at = `${day}T12:00:00Z`;
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', join(room, layer), '-c', 'commit.gpgsign=false', ...args], {
      encoding: 'utf8',
      env: {
        ...process.env,
        ...{ GIT_AUTHOR_NAME: 'Thử', GIT_AUTHOR_EMAIL: 'thu@example.vn', GIT_AUTHOR_DATE: at },
        ...{ GIT_COMMITTER_NAME: 'Thử', GIT_COMMITTER_EMAIL: 'thu@example.vn', GIT_COMMITTER_DATE: at },
      },
    });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'Thử');
  return git('rev-parse', 'HEAD').trim();
}

it('follows no link out of a layer', () => {
  symlinkSync('/etc/hostname', join(room, 'xa/thu-tuc/la.mdx'));
  expect(compose).toThrow('liên kết');
});

it("leaves a unit's list that can't be read as it is, so that the check names it", () => {
  const broken = '- id: dat-dai\n  name: "Đất\n- id: nghe-bien\n';
  write('xa/linh-vuc.yaml', broken);
  compose();
  expect(composed('linh-vuc.yaml')).toBe(broken);
});

it("names a shared list that can't be read", () => {
  write('chung/linh-vuc.yaml', '- id: "ho-tich\n');
  expect(compose).toThrow(/chung\/linh-vuc\.yaml: danh sách chung không đọc được/);
});
