import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ciFiles } from '../../scripts/init/ci-files.ts';

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
const WORKFLOWS = globSync('.github/workflows/*.yml').sort();
/** The CI of this repository, and the one that `init` gives to a repository that holds content alone. */
const SETS = [
  { set: 'the project', read: text, clones: 1 },
  { set: 'a content repository', read: (file: string): string => ciFiles().get(file) ?? '', clones: 2 },
];
const runsOurCode = ({ steps }: Job): boolean =>
  steps.some(({ run = '' }) => /\b(?:npm|node|npx)\b/.test(run));

/** What the nights and the changes run, wherever the content lies. */
const NIGHTLY = [
  'npm run --silent secrets',
  'npm run --silent corrections -- --from',
  '${DIA_CHI_TRANG}phien-ban.json',
  'npm run --silent build -- --release',
  'npm run --silent publish -- --check --from dist',
  '[ "$CACH_DANG" = kho ] && [ -z "$DIA_CHI_TRANG" ]',
  'npm run --silent addresses -- --check',
  'npm sbom --omit dev --package-lock-only --sbom-format cyclonedx > sbom.cdx.json',
  'npm run --silent watch -- --out',
];

describe.each(SETS)('the workflows of GitHub, $set', ({ read, clones }) => {
  const workflows = WORKFLOWS.map((file) => parse(read(file)) as Workflow);
  const jobs = workflows.flatMap((workflow) => Object.values(workflow.jobs));
  const commands = jobs.flatMap(({ steps }) => steps.map(({ run = '' }) => run)).join('\n');

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
    // Neither the job that asks for the branch's rules nor those that bring a built site to its host need a clone; the job
    // that writes the ledger needs that of the content.
    expect(checkouts.length).toBe((jobs.length - 4) * clones + 1);
    for (const checkout of checkouts) expect(checkout.with?.['persist-credentials']).toBe(false);
    for (const { env = {} } of jobs.filter(runsOurCode).flatMap((job) => job.steps))
      expect(JSON.stringify(env)).not.toMatch(/token|secrets\./i);
  });

  it('name every action by its commit, with its version for people', () => {
    const uses = WORKFLOWS.flatMap((file) => read(file).match(/uses: .*/g) ?? []);
    expect(uses.length).toBeGreaterThan(4);
    for (const line of uses) expect(line).toMatch(/^uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('publish what may be published, after whatever is live, and tell what they built it of', () => {
    for (const part of NIGHTLY) expect(commands).toContain(part);
    expect(text('README.md')).toMatch(/\d+ \d+ \* \* \* .*npm run build -- --release/);
  });
});

describe.each(SETS)('the pipeline of GitLab, $set', ({ read }) => {
  const pipeline = parse(read('.gitlab-ci.yml')) as Record<
    string,
    { script?: string[]; before_script?: string[] }
  >;

  it('takes an image of one version, and drops its keys before our code runs', () => {
    expect(read('.gitlab-ci.yml')).toMatch(/^image: node:\d+\.\d+\.\d+/m);
    const before = pipeline['default']?.before_script ?? [];
    expect(before.findIndex((line) => line.startsWith('npm ci'))).toBe(before.length - 1);
    expect(before.join('\n')).toMatch(/unset CI_JOB_TOKEN[^]*git remote remove origin/);
    const own = Object.entries(pipeline).filter(([, job]) => job.before_script?.length === 0);
    expect(own.map(([name]) => name)).toEqual(['luat-nhanh', 'dua-len-may-chu', 'dua-len-kho', 'ghi-so']);
    for (const [, { script = [] }] of own) expect(script.join('\n')).not.toMatch(/\b(?:npm|node|npx)\b/);
  });

  it('publishes what may be published, and writes the ledger alone', () => {
    const commands = Object.values(pipeline).flatMap(({ script = [] }) => script);
    for (const part of NIGHTLY) expect(commands.join('\n')).toContain(part);
    const script = pipeline['ghi-so']?.script?.join('\n') ?? '';
    expect(script).not.toMatch(/\b(?:npm|node|npx)\b/);
    expect(script).toMatch(/git commit .* -- content\/dia-chi-da-dang\.txt$/m);
  });
});

it('two packages alone may run commands when they are installed', () => {
  const { allowScripts } = JSON.parse(text('package.json')) as { allowScripts: Record<string, boolean> };
  expect(Object.keys(allowScripts).filter((name) => allowScripts[name])).toEqual(['esbuild', 'node']);
});

it('each package that would run commands when it is installed has been decided on', () => {
  const { allowScripts } = JSON.parse(text('package.json')) as { allowScripts: Record<string, boolean> };
  const { packages } = JSON.parse(text('package-lock.json')) as {
    packages: Record<string, { hasInstallScript?: boolean }>;
  };
  const asking = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
  const names = asking.map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect([...new Set(names)].sort()).toEqual(Object.keys(allowScripts).sort());
  expect(text('.npmrc')).toContain('strict-allow-scripts=true\n');
});

it('both hosts keep what was drawn for the next build', () => {
  for (const file of [...WORKFLOWS, '.gitlab-ci.yml'])
    for (const kept of ['.build/link-previews/', '.build/posters/']) expect(text(file)).toContain(kept);
});

describe('who approves', () => {
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
