import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { slogan } from '../../tests/samples/sample-posters.ts';
import { posterFiles } from '../../src/posters/poster-files.ts';
import type { PosterText } from '../../src/posters/poster-text.ts';
import { readCall } from '../command-line/read-call.ts';
import { makeAll } from './make-all.ts';
import { MATERIALS } from './options.ts';

let dir = '';
beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'materials-'))));
afterEach(() => rmSync(dir, { recursive: true }));

/** Makes the square files of posters. @returns how many were written, and what is kept */
async function make(...texts: readonly PosterText[]): Promise<{ written: number; kept: string[] }> {
  const wanted = texts.flatMap((text, index) =>
    Object.values(posterFiles(text, 'vuong', join(dir, 'kept'))).map((file) => ({
      name: `${index}.${file.kind}`,
      file,
    })),
  );
  const written = await makeAll(wanted, join(dir, 'out'), () => {});
  return { written, kept: readdirSync(join(dir, 'kept')) };
}

it('draws only what changed', async () => {
  const [one, other] = [slogan('Hỏi rõ'), slogan('Hẹn đúng')];
  const first = await make(one, other);
  const drawnAt = first.kept.map((name) => statSync(join(dir, 'kept', name)).ctimeMs);
  expect(first).toMatchObject({ written: 6 });
  expect(first.kept).toHaveLength(6);
  expect(await make(one, other)).toMatchObject({ written: 0 });
  const third = await make(one, slogan('Hẹn đúng giờ'));
  expect(third.written).toBe(3);
  expect(third.kept).toHaveLength(9);
  expect(
    first.kept.map((name) => statSync(join(dir, 'kept', name)).birthtimeMs <= Math.max(...drawnAt)),
  ).not.toContain(false);
});

it('draws anew where only the fee, the issuer or the approval changed', async () => {
  const { kept } = await make(slogan('Hỏi rõ'));
  for (const changed of [{ issuer: 'Ủy ban nhân dân phường Mẫu' }, { isUnapproved: true }])
    expect((await make(slogan('Hỏi rõ', changed))).kept.length).toBeGreaterThan(kept.length);
});

it('writes nothing into the content folder', () =>
  expect(() => readCall(MATERIALS, ['--content', 'content', '--out', 'content/an-pham'])).toThrow(
    'nằm trong thư mục nội dung',
  ));
