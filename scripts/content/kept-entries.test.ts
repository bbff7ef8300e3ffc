import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withContent } from '../../tests/check/content-folder.ts';
import { applyEdits, type Edit } from '../../tests/check/edit-content.ts';
import { keptEntries, type KeptEntries } from './kept-entries.ts';
import { readContent, type ReadContent } from './read-content.ts';

const DAY = '2026-11-30';
const CHANGED: Edit = ['hoi-dap/cau-hoi-thu.mdx', 'answeredOn: 2026-11-01', 'answeredOn: 2026-11-02'];
const BROKEN: Edit = ['hoi-dap/cau-hoi-thu.mdx', 'answeredOn: 2026-11-01', 'answeredOn: hôm qua'];

/** The folder as it is, then after the edits, read by one who keeps. */
function readTwice(edits: readonly Edit[], kept: KeptEntries = keptEntries()): [ReadContent, ReadContent] {
  return withContent((dir) => {
    const read = (): ReadContent => readContent(dir, DAY, join(dir, '../public'), kept);
    const first = read();
    applyEdits(dir, edits);
    return [first, read()];
  });
}

const question = ({ content }: ReadContent) =>
  content.entries.questions.find(({ id }) => id === 'cau-hoi-thu');
const procedures = ({ content }: ReadContent) => content.entries.procedures;

it('an entry whose file is the same again is the same object', () => {
  const [first, second] = readTwice([]);
  expect(question(second)).toBe(question(first));
  expect(procedures(second)[0]).toBe(procedures(first)[0]);
});

it('an entry whose text changed is read anew, and the others are kept', () => {
  const [first, second] = readTwice([CHANGED]);
  expect(question(first)?.fields).toMatchObject({ answeredOn: '2026-11-01' });
  expect(question(second)?.fields).toMatchObject({ answeredOn: '2026-11-02' });
  expect(procedures(second)[0]).toBe(procedures(first)[0]);
});

it('what is wrong with an entry is told of each content that has it', () => {
  withContent((dir) => {
    applyEdits(dir, [BROKEN]);
    const kept = keptEntries();
    const told = [1, 2].map(() => readContent(dir, DAY, join(dir, '../public'), kept).problems);
    expect(told[0]).not.toEqual([]);
    expect(told[1]).toEqual(told[0]);
  });
});

it('a procedure whose fees documents decide is read anew, with the fees of its own content', () => {
  const ofFees = ({ content }: ReadContent) =>
    content.entries.procedures.find(({ id }) => id === 'thu-tuc-thu-theo-nghi-quyet');
  const [first, second] = readTwice([]);
  expect(ofFees(second)).not.toBe(ofFees(first));
  expect(ofFees(second)?.fields).toEqual(ofFees(first)?.fields);
});
