import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildsAtOnce } from './run-units.ts';
import { workplaceIn } from './workplace.ts';

/** What is told of a unit whose process does so when it is asked to build. */
async function toldOf(does: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'workplace-'));
  const script = join(folder, 'process.mjs');
  writeFileSync(script, `process.on('message', () => { ${does} });`);
  const { isBuilt, told } = await workplaceIn(folder, script).build({
    contentDir: '',
    args: [],
    program: '',
  });
  rmSync(folder, { recursive: true });
  expect(isBuilt).toBe(false);
  return told;
}

it('says of a process that was cut off what cut it off, and what to do', async () =>
  expect(await toldOf("process.kill(process.pid, 'SIGKILL')")).toBe(
    'Tiến trình dựng bị ngắt giữa chừng (SIGKILL), thường vì máy hết bộ nhớ → đóng bớt chương trình khác rồi chạy lại.\n',
  ));

it('tells what a process said before it ended, and that it said nothing', async () => {
  expect(await toldOf("process.stderr.write('Lỗi.\\n', () => process.exit(1))")).toBe('Lỗi.\n');
  expect(await toldOf('process.exit(3)')).toContain('(mã thoát 3)');
});

const GB = 1024 ** 3;
it.each([
  [10, 8, 64 * GB, 4],
  [10, 8, 5 * GB, 2],
  [10, 2, 1 * GB, 1],
  [1, 8, 64 * GB, 1],
])('builds of %i units, on %i cores with %i bytes, at once %i', (units, cores, memory, atOnce) =>
  expect(buildsAtOnce(units, cores, memory)).toBe(atOnce),
);
