import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gitIn } from '../../tests/samples/git-in.ts';
import { uncorrected } from './published-facts.ts';

const DAY = '2026-11-24';
const online = (costs: object[], value = 3) => ({
  decision: { number: '1/QĐ-BTP' },
  channels: [{ kind: 'online', costs, processingTime: { value, unit: 'day' } }],
});
const FEE = { kind: 'fee', amount: 10_000 };
const changed = (before: object, after: object) =>
  uncorrected('procedures', { ...before }, { ...after }, DAY);

describe('a published fact of a procedure that is told otherwise', () => {
  it('asks for a correction', () => {
    expect(changed(online([FEE]), online([{ ...FEE, amount: 15_000 }]))).toEqual(['phí, lệ phí']);
    expect(changed(online([FEE]), online([FEE], 5))).toEqual(['thời hạn']);
    expect(changed(online([FEE]), online([]))).toEqual(['phí, lệ phí']);
    expect(changed({ evidence: [{ name: 'Tờ khai' }] }, { evidence: [] })).toEqual(['giấy tờ']);
  });

  it('does not where a correction or a decision comes with it', () => {
    const after = online([{ ...FEE, amount: 15_000 }]);
    expect(changed(online([FEE]), { ...after, corrections: [{ on: DAY }] })).toEqual([]);
    expect(changed(online([FEE]), { ...after, decision: { number: '2/QĐ-BTP' } })).toEqual([]);
  });

  it('does where the correction is an old one', () => {
    const corrections = [{ on: '2026-01-01' }];
    expect(
      changed({ ...online([FEE]), corrections }, { ...online([{ ...FEE, amount: 9 }]), corrections }),
    ).toEqual(['phí, lệ phí']);
  });

  it('does not where the change is planned: the old row ends, a new one begins', () =>
    expect(
      changed(
        online([FEE]),
        online([
          { ...FEE, validUntil: '2026-12-31' },
          { ...FEE, amount: 15_000, validFrom: '2027-01-01' },
        ]),
      ),
    ).toEqual([]));

  it('does not where nothing was told before, or only words changed', () => {
    expect(changed(online([]), online([FEE]))).toEqual([]);
    expect(changed({ ...online([FEE]), summary: 'Cũ.' }, { ...online([FEE]), summary: 'Mới.' })).toEqual([]);
  });
});

describe('other published facts', () => {
  const office = (phone: string, state = 'verified', checkedAgainst = 'Công văn 1') => ({
    phones: [phone],
    verification: { state, checkedAgainst },
  });
  it('are contacts, once they were verified, until the office says otherwise', () => {
    expect(uncorrected('hotlines', office('1'), office('2'), DAY)).toEqual(['điện thoại']);
    expect(uncorrected('hotlines', office('1'), office('2', 'verified', 'Công văn 2'), DAY)).toEqual([]);
    expect(uncorrected('hotlines', office('1', 'awaiting'), office('2'), DAY)).toEqual([]);
  });
  it('are days, once they were published', () => {
    const news = (happenedOn: string, publishedOn = DAY) => ({ happenedOn, publishedOn });
    expect(uncorrected('news', news('2026-11-01'), news('2026-11-02'), DAY)).toEqual(['ngày sự việc']);
    const coming = news('2026-11-01', '2026-12-01');
    expect(uncorrected('news', coming, news('2026-11-02', '2026-12-01'), DAY)).toEqual([]);
  });
});

describe('the command', () => {
  let dir = '';
  const git = (...args: string[]) => gitIn(dir, args);
  const MAIN = join(import.meta.dirname, 'main.ts');
  const run = (cwd: string, ...args: string[]) => runOn('content', cwd, ...args);
  const runOn = (content: string, cwd: string, ...args: string[]) =>
    spawnSync(process.execPath, [MAIN, ...args], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, SITE_DATE: DAY, CONTENT_DIR: content },
    });

  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'dinh-chinh-'));
    cpSync(join(import.meta.dirname, '../../tests/fixtures/content-base'), join(dir, 'content'), {
      recursive: true,
    });
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    git('commit', '-qm', 'Trước');
    const file = join(dir, 'content/thu-tuc/thu-tuc-mau.mdx');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/amount: \d+/, 'amount: 77000'));
    git('commit', '-qam', 'Sau');
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it('names the file, the fact and what to do', () => {
    const { status, stdout } = run(dir, '--from', 'HEAD~1');
    expect(stdout).toMatch(
      /content\/thu-tuc\/thu-tuc-mau\.mdx {2}phí, lệ phí: .* thêm một dòng vào corrections/,
    );
    expect(status).toBe(1);
    expect(run(dir, '--from', 'HEAD').status).toBe(0);
  });

  it("asks the content's own repository, wherever the program lies", () => {
    const { status, stdout } = runOn(join(dir, 'content'), process.cwd(), '--from', 'HEAD~1');
    expect(stdout).toMatch(/^thu-tuc\/thu-tuc-mau\.mdx {2}phí, lệ phí: /m);
    expect(status).toBe(1);
  });

  it('says so where the history is cut short', () => {
    const shallow = `${dir}-nong`;
    execFileSync('git', ['clone', '-q', '--depth=1', `file://${dir}`, shallow]);
    const { status, stdout } = run(shallow, '--from', 'HEAD~1');
    rmSync(shallow, { recursive: true });
    expect(stdout).toContain('chỉ có một phần lịch sử (shallow)');
    expect(status).toBe(0);
  });

  it('takes no option of git for a commit', () =>
    expect(run(dir, '--from=--all').stdout).toContain('Không có lần ghi --all'));
});
