import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'nhan-ban-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

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
