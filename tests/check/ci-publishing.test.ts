import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

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
}

const NAMES = ['dua-len-may-chu', 'dua-len-kho'];
const github = (
  parse(readFileSync('.github/workflows/hang-ngay.yml', 'utf8')) as { jobs: Record<string, GithubJob> }
).jobs;
const gitlab = parse(readFileSync('.gitlab-ci.yml', 'utf8')) as Record<string, GitlabJob>;
const folder = mkdtempSync(join(tmpdir(), 'nhan-ban-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a shell says of a text that it reads and does not run. */
const shellFault = (script: string): string =>
  spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' }).stderr;

describe.each(NAMES)('the job %s', (name) => {
  const [hub, lab] = [github[name], gitlab[name]];
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
      else expect(script).toContain("--exclude 'nginx-chuyen-huong.map'");
  });
});

it('keys are in the jobs that publish and in no other', () => {
  const others = Object.entries(github).filter(([name]) => !NAMES.includes(name));
  expect(JSON.stringify(others)).not.toContain('secrets.');
  expect(readFileSync('.github/workflows/kiem-tra.yml', 'utf8')).not.toMatch(/secrets\.|pull_request_target/);
});

describe('the door for the key of the CI', () => {
  const ask = (command: string) =>
    spawnSync('sh', ['scripts/hosting/nhan-ban.sh', folder, join(folder, 'to')], {
      encoding: 'utf8',
      env: { ...process.env, SSH_ORIGINAL_COMMAND: command },
    });

  it.each(['', 'sh', 'rm -rf /', 'dang; sh', 'cat /etc/passwd', 'rsync /etc .', '$(sh)'])(
    'stays shut for %j',
    (command) => {
      const { status, stderr } = ask(command);
      expect([status, stderr]).toEqual([1, 'Khóa này chỉ để đưa lên và đăng một bản dựng.\n']);
    },
  );

  it('publishes what was brought', () => {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts: { publish: 'echo published' } }));
    expect(ask('dang').stdout).toContain(`published --from ${folder}/to/cho-dang --to ${folder}/to`);
  });
});
