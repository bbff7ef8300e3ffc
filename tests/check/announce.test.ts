import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { missingDecisions } from '../../scripts/announce/missing-decisions.ts';
import { runAnnounce } from '../../scripts/announce/run-announce.ts';
import { readContent } from '../../scripts/content/read-content.ts';
import { checkFolder, FIXTURES, TEST_DAY, withContent } from './content-folder.ts';
import { applyEdits, type Edit } from './edit-content.ts';

vi.spyOn(process.stdout, 'write').mockReturnValue(true);

/** What the command writes of the fixture content after the edits: the files of cong-bo/, and what then still fails. */
function announced(edits: readonly Edit[]) {
  return withContent((dir) => {
    applyEdits(dir, edits);
    const missing = () => missingDecisions(readContent(dir, TEST_DAY, join(FIXTURES, 'public')).content);
    const files = () =>
      Object.fromEntries(
        readdirSync(join(dir, 'cong-bo'))
          .sort()
          .map((name) => [name, readFileSync(join(dir, 'cong-bo', name), 'utf8')]),
      );
    const before = missing().length;
    runAnnounce({ contentDir: dir, siteDate: TEST_DAY });
    const once = files();
    runAnnounce({ contentDir: dir, siteDate: TEST_DAY });
    expect(files()).toEqual(once);
    const errors = checkFolder(dir).problems.filter(({ severity }) => severity === 'error');
    return { before, after: missing().length, files: once, errors };
  });
}

describe('npm run announce', () => {
  it('makes an entry for a decision that only a procedure names, with what is unknown asked for', () => {
    const { before, after, files, errors } = announced([
      ['thu-tuc/thu-tuc-nhieu-truong-hop.mdx', 'number: 999/QĐ-BTH', 'number: 998/QĐ-BTH'],
    ]);
    // The other is that of the procedure that charges by resolutions.
    expect(before).toBe(2);
    expect({ after, errors }).toEqual({ after: 0, errors: [] });
    expect(files['998-qd-bth.mdx']).toMatch(/kind: announced[^]*Ngày có hiệu lực/);
    expect(files['998-qd-bth.mdx']).not.toMatch(/title: Về việc|effectiveFrom/);
  });

  it('adds the procedure to an entry that does not tell it, and keeps all that stands there', () => {
    const { after, files, errors } = announced([
      ['cong-bo/999-qd-bth.mdx', 'code: "9.999999"', 'code: "9.999990"\n    name: Thủ tục khác'],
    ]);
    expect({ after, errors }).toEqual({ after: 0, errors: [] });
    expect(files['999-qd-bth.mdx']).toMatch(/code: "9\.999990"\n {4}name: Thủ tục khác\n {4}kind: new/);
    expect(files['999-qd-bth.mdx']).toMatch(/code: "9\.999999"\n {4}kind: announced/);
  });
});
