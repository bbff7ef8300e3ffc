import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { hasResearch, isOfTheArea, researchFile } from './project-content.ts';

const RECORDS = 'tthc/ward.jsonl.gz';

// Another unit holds its facts against the export that they are of: npm run facts.
it.skipIf(!hasResearch(RECORDS) || !isOfTheArea)(
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
