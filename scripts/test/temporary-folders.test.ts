import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { TEMPORARY_FOLDERS } from './temporary-folders.ts';

it('makes temporary folders in memory, where the machine has it', () => {
  const { TMPDIR } = TEMPORARY_FOLDERS;
  if (TMPDIR) expect(tmpdir()).toBe(TMPDIR);
});
