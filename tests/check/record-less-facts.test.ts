import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('a procedure whose record the export does not hold fails the fact check, by name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'facts-'));
  try {
    const records = join(folder, 'empty.jsonl');
    writeFileSync(records, '');
    const { status, stdout } = spawnSync(
      process.execPath,
      ['scripts/facts/main.ts', '--against', records, '--content', 'tests/fixtures/content-base'],
      { encoding: 'utf8' },
    );
    expect(stdout).toContain('bản xuất không có hồ sơ');
    expect(stdout).toContain('3 thủ tục không có trong bản xuất');
    expect(status).toBe(1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
