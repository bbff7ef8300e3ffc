import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { headerRules } from '../../scripts/hosting/header-rules.ts';
import { objectStorage } from '../../scripts/hosting/object-storage.ts';
import { ciFiles } from '../../scripts/init/ci-files.ts';

type Jobs = Record<string, { steps?: { run?: string }[]; script?: string[] }>;

/** The CI of this repository, and the one that `init` gives to a repository that holds content alone. */
const SETS = {
  'the project': (file: string) => readFileSync(file, 'utf8'),
  'a content repository': (file: string) => ciFiles().get(file) ?? '',
};
const ROWS = Object.entries(SETS).flatMap(([set, text]) => {
  const { jobs } = parse(text('.github/workflows/hang-ngay.yml')) as { jobs: Jobs };
  const pipeline = parse(text('.gitlab-ci.yml')) as Jobs;
  return [
    { set, host: 'GitHub', script: (job: string) => (jobs[job]?.steps ?? []).map(({ run = '' }) => run) },
    { set, host: 'GitLab', script: (job: string) => pipeline[job]?.script ?? [] },
  ];
});

const room = mkdtempSync(join(tmpdir(), 'ci-dry-'));
afterAll(() => rmSync(room, { recursive: true, force: true }));
/** Stand for what would reach another machine: each says by what words it was called. */
const STUBS = ['ssh', 'rsync', 'aws', 'apt-get'];
mkdirSync(join(room, 'bin'));
for (const name of STUBS)
  writeFileSync(join(room, 'bin', name), `#!/bin/sh\necho ${name} "$@" >> "$DA_GOI"\n`, { mode: 0o755 });

const RECIPE = objectStorage({
  root: '/srv/x',
  basePath: '/cchc/',
  name: 'trang-thu.example',
  rules: headerRules({ usual: "default-src 'self'", pages: [] }),
  gone: [],
  brotli: true,
  rate: 300,
});
const KEY = 'khoa-bi-mat';

/** Runs a job step by step in an empty folder as its host would, and tells what it called. */
function run(
  script: readonly string[],
  isGithub: boolean,
): { status: number | null; calls: string[]; folder: string } {
  const folder = mkdtempSync(join(room, 'viec-'));
  for (const place of ['may-chu', '.chuong-trinh/may-chu']) {
    mkdirSync(join(folder, place), { recursive: true });
    writeFileSync(join(folder, place, 'kho-luu-tru.sh'), RECIPE);
  }
  const [key, calls] = [join(folder, 'tep-khoa'), join(folder, 'da-goi')];
  for (const path of [key, calls]) writeFileSync(path, '');
  const env = {
    PATH: `${join(room, 'bin')}:${dirname(process.execPath)}:/usr/bin:/bin`,
    DA_GOI: calls,
    ...{ KHOA: KEY, KHOA_SSH: key, MAY_CHU_LA: 'may.example ssh-ed25519 AAAA', DANH_TINH_MAY_CHU: key },
    ...{ NOI: 'dang@may.example', MAY_CHU: 'dang@may.example', KHO: 'trang-thu', KHO_MAY: '' },
    ...{ KHO_MA: 'ma', KHO_KHOA: KEY, KHO_VUNG: 'vn' },
  };
  const input = isGithub
    ? script.map((step) => `(set -e\n${step}\n) || exit 1\n`).join('')
    : `set -e\n${script.join('\n')}\n`;
  const { status } = spawnSync('bash', ['-s'], { cwd: folder, env, input });
  return { status, calls: readFileSync(calls, 'utf8').split('\n').filter(Boolean), folder };
}

describe.each(ROWS)('the jobs of $host that publish, run without a network, $set', ({ host, script }) => {
  const isGithub = host === 'GitHub';

  it('bring the site to the server first, then have it published there, over a host that is known', () => {
    const { status, calls, folder } = run(script('dua-len-may-chu'), isGithub);
    const [brought = '', published = '', ...more] = calls.filter((call) => !call.startsWith('apt-get'));
    expect({ status, more }).toEqual({ status: 0, more: [] });
    expect(brought).toMatch(/^rsync -rlt --delete .* dang@may\.example:\.\/$/);
    expect(published).toMatch(/^ssh -i khoa .*StrictHostKeyChecking=yes dang@may\.example dang$/);
    expect(calls.join('\n')).not.toContain(KEY);
    expect(statSync(join(folder, 'khoa'), { throwIfNoEntry: false })?.mode ?? 0o600).toSatisfy(
      (mode: number) => (mode & 0o077) === 0,
    );
  });

  it('bring the site to object storage: named files first, what is gone last', () => {
    const { status, calls } = run(script('dua-len-kho'), isGithub);
    const asked = calls.filter((call) => call.startsWith('aws s3 '));
    expect(status).toBe(0);
    expect(asked.length).toBeGreaterThan(4);
    expect(asked[0]).toContain('--cache-control public, max-age=31536000, immutable');
    expect(asked.filter((call) => call.includes('--delete'))).toEqual([asked.at(-1)]);
    for (const call of asked) expect(call).toContain('s3://trang-thu/cchc/');
    expect(calls.join('\n')).not.toContain(KEY);
  });
});
