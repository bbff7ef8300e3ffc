import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formatMarkdown } from '../../scripts/check/formats/markdown.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
interface Job {
  permissions?: Record<string, string>;
  steps: Step[];
}
interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const text = (file: string): string => readFileSync(file, 'utf8');
const workflows = globSync('.github/workflows/*.yml').map((file) => parse(text(file)) as Workflow);
const jobs = workflows.flatMap((workflow) => Object.values(workflow.jobs));
const runsOurCode = ({ steps }: Job): boolean =>
  steps.some(({ run = '' }) => /\b(?:npm|node|npx)\b/.test(run));

describe('the workflows of GitHub', () => {
  it('read, and write only in a job that runs none of our code and takes the ledger alone', () => {
    expect(workflows.map(({ permissions }) => permissions)).toEqual([
      { contents: 'read' },
      { contents: 'read' },
    ]);
    const writers = jobs.filter(({ permissions = {} }) => Object.values(permissions).includes('write'));
    expect(writers).toHaveLength(1);
    expect(writers.filter(runsOurCode)).toEqual([]);
    const committed = writers.flatMap(({ steps }) =>
      steps.flatMap(({ run = '' }) => run.match(/git commit .*/g) ?? []),
    );
    expect(committed).toEqual([expect.stringMatching(/ -- content\/dia-chi-da-dang\.txt$/)]);
  });

  it('leave no token in the clone, and give none to a step that runs our code', () => {
    const steps = jobs.flatMap((job) => job.steps);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    // Neither the job that asks for the branch's rules nor those that bring a built site to its host need a clone.
    expect(checkouts.length).toBe(jobs.length - 3);
    for (const checkout of checkouts) expect(checkout.with?.['persist-credentials']).toBe(false);
    for (const { env = {} } of jobs.filter(runsOurCode).flatMap((job) => job.steps))
      expect(JSON.stringify(env)).not.toMatch(/token|secrets\./i);
  });

  it('name every action by its commit, with its version for people', () => {
    const uses = globSync('.github/workflows/*.yml').flatMap((file) => text(file).match(/uses: .*/g) ?? []);
    expect(uses.length).toBeGreaterThan(4);
    for (const line of uses) expect(line).toMatch(/^uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('publish what may be published', () => {
    expect(text('.github/workflows/hang-ngay.yml')).toContain('build -- --release');
    expect(text('README.md')).toMatch(/\d+ \d+ \* \* \* .*npm run build -- --release/);
  });
});

describe('the pipeline of GitLab', () => {
  const pipeline = parse(text('.gitlab-ci.yml')) as Record<
    string,
    { script?: string[]; before_script?: string[] }
  >;

  it('takes an image of one version, and drops its keys before our code runs', () => {
    expect(text('.gitlab-ci.yml')).toMatch(/^image: node:\d+\.\d+\.\d+/m);
    const before = pipeline['default']?.before_script ?? [];
    expect(before.findIndex((line) => line.startsWith('npm ci'))).toBe(before.length - 1);
    expect(before.join('\n')).toMatch(/unset CI_JOB_TOKEN[^]*git remote remove origin/);
    const own = Object.entries(pipeline).filter(([, job]) => job.before_script?.length === 0);
    expect(own.map(([name]) => name)).toEqual(['luat-nhanh', 'dua-len-may-chu', 'dua-len-kho', 'ghi-so']);
    for (const [, { script = [] }] of own) expect(script.join('\n')).not.toMatch(/\b(?:npm|node|npx)\b/);
  });

  it('publishes what may be published, and writes the ledger alone', () => {
    expect(pipeline['dung-hang-ngay']?.script).toContain('npm run --silent build -- --release');
    const script = pipeline['ghi-so']?.script?.join('\n') ?? '';
    expect(script).not.toMatch(/\b(?:npm|node|npx)\b/);
    expect(script).toMatch(/git commit .* -- content\/dia-chi-da-dang\.txt$/m);
  });
});

describe('who approves', () => {
  it('is written of the roles', () => {
    const { status, stdout } = spawnSync(process.execPath, ['scripts/owners/main.ts', '--check'], {
      encoding: 'utf8',
      env: { ...process.env, SITE_DATE: '2026-11-24' },
    });
    expect(stdout).toContain('Hai tệp CODEOWNERS khớp với vai-tro.yaml.');
    expect(stdout).toContain('Không biết luật nhánh có buộc phải duyệt hay không');
    expect(status).toBe(0);
  });

  it.each(['.github/CODEOWNERS', '.gitlab/CODEOWNERS'])('%s gives site.yaml to the programmers', (file) => {
    const last = text(file)
      .split('\n')
      .findLast((line) => line.startsWith('/content/site.yaml '));
    expect(last).toBe('/content/site.yaml @don-vi/ky-thuat');
    expect(text(file)).not.toMatch(/kiểm tra còn đòi/);
  });

  it('comes after the rest of content/ on GitHub, where the last line counts', () => {
    const owners = text('.github/CODEOWNERS');
    expect(owners.indexOf('\n/content/site.yaml')).toBeGreaterThan(owners.indexOf('\n/content/ '));
  });
});

describe('the summary on a review page', () => {
  it('shows a title as it stands, without links, pictures or mentions', () => {
    const problem = {
      rule: 'x',
      severity: 'error',
      file: 'a.mdx',
      line: 1,
      column: 1,
      value: '![a](https://vi-du.example/x.png) [b](//c) @don-vi www.vi-du.example <b> a|b `c`',
      message: 'sai',
    } as const;
    const report = {
      files: 1,
      entries: 1,
      siteDate: '2026-11-24',
      problems: [problem],
      acknowledged: 0,
      ready: [],
    };
    const row = formatMarkdown(report, false)
      .split('\n')
      .find((line) => line.startsWith('| a.mdx'));
    expect(row).toContain(
      '\\!\\[a\\](https&#58;//vi-du.example/x.png) \\[b\\](//c) &#64;don-vi www&#46;vi-du.example &lt;b&gt; a\\|b \\`c\\`',
    );
  });
});
