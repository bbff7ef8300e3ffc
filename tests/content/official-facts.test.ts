import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { hasResearch, researchFile } from './project-content.ts';

const RECORDS = 'tthc/ward.jsonl.gz';

it.skipIf(!hasResearch(RECORDS))(
  'every fact of a committed procedure is that of its official record, or says why not',
  () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/facts/main.ts', '--against', researchFile(RECORDS)],
      { encoding: 'utf8' },
    );
    expect(status, `${stdout}\n${stderr}`).toBe(0);
  },
);
