import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runOwners } from './run-owners.ts';

const DAY = '2026-11-24';
const OWN = readFileSync('.github/CODEOWNERS', 'utf8');
let repository = '';

beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), 'nguoi-duyet-'));
  vi.spyOn(console, 'log').mockReturnValue();
});
afterEach(() => {
  rmSync(repository, { recursive: true });
  vi.restoreAllMocks();
});

/** The lists that are made of a content folder of the repository. */
function owners(contentDir: string): string[] {
  cpSync('tests/fixtures/content-base', contentDir, { recursive: true });
  writeFileSync(
    join(contentDir, 'vai-tro.yaml'),
    '- id: duyet\n  name: Duyệt tin\n  approves: [news]\n  group: "@xa/duyet"\n  verification: { state: awaiting, note: Hỏi xã. }\n',
  );
  expect(runOwners({ contentDir, siteDate: DAY, check: false, settings: undefined })).toBe(0);
  return ['.github/CODEOWNERS', '.gitlab/CODEOWNERS']
    .map((file) => join(repository, file))
    .filter(existsSync)
    .map((file) => readFileSync(file, 'utf8'));
}

it("makes the lists in the repository that has the content, and leaves the program's alone", () => {
  const made = owners(join(repository, 'content'));
  expect(made).toHaveLength(2);
  for (const list of made) expect(list).toContain('\n/content/tin-tuc/ @xa/duyet');
  expect(readFileSync('.github/CODEOWNERS', 'utf8')).toBe(OWN);
});

it('names the folder as the repository has it', () =>
  expect(owners(join(repository, 'noi-dung'))[0]).toContain('\n/noi-dung/tin-tuc/ @xa/duyet'));
