import { describe, expect, it } from 'vitest';
import { NEWS, NEWS_BODY, problemsAfter, type Edit } from './edit-content.ts';

const RULE = 'document-days-agree';
const DECREE = 'van-ban/nghi-dinh-99-2026-nd-cp.mdx';
/** Another day than the decree's own entry has. */
const TOLD = 'Nghị định 99/2026/NĐ-CP ngày 13/01/2026';

const said = (...edits: Edit[]): string[] =>
  problemsAfter(edits).flatMap(({ rule, value }) => (rule === RULE ? [value ?? ''] : []));

describe('days of issue that a text tells', () => {
  it.each([
    ['in the body of an article', [NEWS, NEWS_BODY, `Theo ${TOLD}, việc này đổi.`]],
    ['in the title of a document', [DECREE, 'title: Nghị định thử', `title: Sửa ${TOLD}`]],
  ] as [string, Edit][])('are held against the document’s entry %s', (_, edit) =>
    expect(said(edit)).toEqual(['99/2026/NĐ-CP']),
  );

  it('are left alone in the words of a source', () =>
    expect(said([DECREE, 'sources:', `asInSource: ${TOLD}\nsources:`])).toEqual([]));

  it('are left alone in the reason for which an editor accepted another warning', () => {
    const accepted = `acknowledged:\n  - { rule: cited-numbers, reason: "Báo ghi ${TOLD}", by: Bộ phận thử, on: 2026-11-20 }`;
    expect(said([NEWS, 'sources:', `${accepted}\nsources:`])).toEqual([]);
  });
});
