import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFolder, FIXTURES, overlay, withContent } from './content-folder.ts';

/** What a fixture's expected.json says of its one mistake; `count` where one mistake is told twice. */
interface Expected {
  file: string;
  line: number;
  field?: string;
  value?: string;
  messageIncludes: string;
  severity?: 'error' | 'warning';
  count?: number;
}

const MUST_FAIL = join(FIXTURES, 'must-fail');
const expectedOf = (name: string): Expected =>
  JSON.parse(readFileSync(join(MUST_FAIL, name, 'expected.json'), 'utf8')) as Expected;

describe('broken entries, one mistake each', () => {
  it('starts from content without a problem', () => {
    expect(withContent(checkFolder).problems).toEqual([]);
  });

  it.each(readdirSync(MUST_FAIL))('%s', (name) => {
    const expected = expectedOf(name);
    const { problems } = withContent((dir) => {
      overlay(dir, join(MUST_FAIL, name));
      expect(existsSync(join(dir, 'expected.json'))).toBe(false);
      return checkFolder(dir);
    });
    const { messageIncludes, count = 1, severity = 'error', ...place } = expected;
    expect(problems).toContainEqual(
      expect.objectContaining({ ...place, severity, message: expect.stringContaining(messageIncludes) }),
    );
    expect(problems).toHaveLength(count);
    if (expected.field === undefined) expect(problems[0]?.field).toBeUndefined();
  });
});
