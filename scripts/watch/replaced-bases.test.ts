import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withContent } from '../../tests/check/content-folder.ts';
import { applyEdits, NEWS, NEWS_BODY, type Edit } from '../../tests/check/edit-content.ts';
import { readContent } from '../content/read-content.ts';
import { replacedBases } from './replaced-bases.ts';

const DOCUMENT = 'van-ban/nghi-dinh-99-2026-nd-cp.mdx';
const QUESTION = 'hoi-dap/cau-hoi-thu.mdx';
const TASK = 'ke-hoach/nhiem-vu-thu.mdx';
const MATERIAL = 'an-pham/khau-hieu-thu.mdx';
const PAGE = 'trang/gioi-thieu.mdx';
const RULES = 'quy-dinh-chung.yaml';
const LINK = '[Nghị định cũ](../van-ban/nghi-dinh-99-2026-nd-cp/)';
const LINES = 'sources:\n  - title: Nguồn thử\n---\n';
const ended: Edit = [DOCUMENT, 'issuedOn:', 'effectiveUntil: 2026-11-23\nissuedOn:'];
const replaced: Edit = [DOCUMENT, 'issuedOn:', 'replacedBy: [ke-hoach-99-kh-ubnd]\nissuedOn:'];
const onTask: Edit = [TASK, 'when:', 'documents: [nghi-dinh-99-2026-nd-cp]\nwhen:'];

/** What is told of the fixture content on 24/11/2026 after the edits. */
const told = (edits: readonly Edit[], more: Readonly<Record<string, string>> = {}) =>
  withContent((dir) => {
    applyEdits(dir, edits);
    for (const [file, text] of Object.entries(more)) writeFileSync(join(dir, file), text);
    return replacedBases(readContent(dir, '2026-11-24', join(dir, '../public')).content);
  });
const isToldOf = (file: string, edits: readonly Edit[], more?: Readonly<Record<string, string>>): boolean =>
  told(edits, more).some(({ files }) => files.some((one) => one.endsWith(file)));

describe('documents that no longer hold', () => {
  it('are told with what rests on them, from the day after their last one', () => {
    const basis: Edit = [QUESTION, 'topic:', 'legalBasis: [99/2026/NĐ-CP]\ntopic:'];
    expect(told([basis])).toEqual([]);
    expect(told([basis, ended])[0]?.text).toContain('99/2026/NĐ-CP: hết hiệu lực');
    expect(isToldOf(QUESTION, [basis, ended])).toBe(true);
    expect(told([basis, [DOCUMENT, 'issuedOn:', 'effectiveUntil: 2026-11-24\nissuedOn:']])).toEqual([]);
  });

  it.each<[string, string, Edit]>([
    ['news that link to them', NEWS, [NEWS, NEWS_BODY, LINK]],
    ['news that name their number', NEWS, [NEWS, NEWS_BODY, 'Theo Nghị định 99/2026/NĐ-CP.']],
    ['standing pages', PAGE, [PAGE, 'Nội dung thử.', LINK]],
    ['materials', MATERIAL, [MATERIAL, LINES, `${LINES}\n${LINK}\n`]],
    ['tasks of a running plan', TASK, onTask],
  ])('are told with %s', (_, file, edit) => {
    expect([isToldOf(file, [edit, ended]), isToldOf(file, [edit]), isToldOf(file, [ended])]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('are not told where what replaced them is named beside, or where nobody is told it any more', () => {
    const both = `${LINK}, nay là [văn bản mới](../van-ban/ke-hoach-99-kh-ubnd/)`;
    expect(isToldOf(NEWS, [[NEWS, NEWS_BODY, both], ended])).toBe(true);
    expect(isToldOf(NEWS, [[NEWS, NEWS_BODY, both], ended, replaced])).toBe(false);
    const withdrawn: Edit = [NEWS, 'procedures:', 'unpublishOn: 2026-11-20\nprocedures:'];
    expect(isToldOf(NEWS, [[NEWS, NEWS_BODY, LINK], withdrawn, ended])).toBe(false);
    const over: Edit = ['ke-hoach.yaml', 'until: 2026-12-31', 'until: 2026-11-23'];
    expect(isToldOf(TASK, [onTask, over, ended])).toBe(false);
  });

  it('are told with a rule across procedures as long as it applies', () => {
    const rule = (until: string) => ({
      [RULES]: `- id: quy-dinh-thu
  title: Thử
  text: Chỉ để thử.
  from: 2026-01-01
  until: ${until}
  number: 99/2026/NĐ-CP
  citing: 99/2026/NĐ-CP
  sources:
    - title: Nguồn thử
`,
    });
    expect(isToldOf(RULES, [ended], rule('2026-12-31'))).toBe(true);
    expect(isToldOf(RULES, [ended], rule('2026-11-23'))).toBe(false);
  });
});
