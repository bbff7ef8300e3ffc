import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { contentHash } from '../../src/procedures/versions/content-hash.ts';
import { procedureSchema, type Procedure } from '../../src/procedures/schema/schema.ts';
import { isListed, isProcedurePage, pagesOf, type BuiltPage } from './reading/built-pages.ts';
import { describeEachSite } from './reading/each-site.ts';
import { expectNone } from './reading/expect-none.ts';
import { contentOf } from './reading/site-content.ts';

/** The mark that a page shows; the posting sheet of the same content bears it too (requirement F17). */
const markOf = ({ html }: BuiltPage): string | undefined => /data-content-hash[^>]*>([^<]*)</.exec(html)?.[1];

describeEachSite('the mark of the content', (site) => {
  let pages: BuiltPage[] = [];
  beforeAll(() => {
    pages = pagesOf(site).filter((page) => isProcedurePage(page) && isListed(page));
  });

  it('stands on the page of every procedure in force', () => {
    expect(pages.length).toBeGreaterThan(0);
    expectNone(
      pages
        .filter((page) => !/^[0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}$/.test(markOf(page) ?? ''))
        .map(({ file }) => ({ what: 'no mark', where: file })),
    );
  });

  it('is that of the entry, so that a sheet on the wall can be held against the page', () => {
    const { procedures } = contentOf(site).entries;
    const marks = new Map<string, Set<string>>();
    for (const { data } of procedures) {
      const parsed = procedureSchema.safeParse(data);
      if (parsed.success) add(marks, parsed.data);
    }
    expectNone(
      pages
        .filter(({ html }) => {
          const code = /"identifier":"([^"]+)"/.exec(html)?.[1] ?? '';
          return !marks.get(code)?.has(markOf({ html, file: '', path: '' }) ?? '');
        })
        .map(({ file }) => ({ what: 'another mark than its entry', where: file })),
    );
  });

  it('is in the open data as on the page', () => {
    const { records } = JSON.parse(readFileSync(join(site.siteDir, 'du-lieu-mo/thu-tuc.json'), 'utf8')) as {
      records: { page: string; derived: { contentHash?: string } }[];
    };
    const inData = new Map(
      records.flatMap(({ page, derived }) =>
        derived.contentHash ? [[new URL(page).pathname, derived.contentHash]] : [],
      ),
    );
    expectNone(
      pages
        .filter((page) => inData.get(page.path) !== markOf(page))
        .map(({ file }) => ({ what: 'another mark than its record', where: file })),
    );
  });
});

/** Several entries may have one code: versions, and codes that the database repeats. */
function add(marks: Map<string, Set<string>>, procedure: Procedure): void {
  const known = marks.get(procedure.code) ?? new Set();
  marks.set(procedure.code, known.add(contentHash(procedure)));
}
