import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { TEST_DAY, withContent } from '../../tests/check/content-folder.ts';
import { applyEdits } from '../../tests/check/edit-content.ts';
import type { Content } from '../content/content.ts';
import { readContent } from '../content/read-content.ts';
import { changedSources, seenTonight, type SeenSources } from './changed-sources.ts';
import { compareSources } from './compare-sources.ts';
import type { Finding } from './finding.ts';
import { wordsOf } from './source-digest.ts';

const QUESTION = 'hoi-dap/cau-hoi-thu.mdx';
const URL_OF_SOURCE = 'https://nguon.vi-du.example/bai';
const SOURCE = {
  url: URL_OF_SOURCE,
  host: 'nguon.vi-du.example',
  places: [{ file: 'hoi-dap/a.mdx', line: 3 }],
};

/** What is told on each night of what the source reads on it. */
function nights(digests: readonly (string | undefined)[]): string[][] {
  let before: SeenSources = {};
  return digests.map((digest, index) => {
    const after = seenTonight(
      before,
      new Map([[URL_OF_SOURCE, digest?.repeat(64)]]),
      `2026-11-0${index + 1}`,
    );
    const told = changedSources(before, after, [SOURCE]).map(({ text }) => text);
    before = after;
    return told;
  });
}

describe('a source that entries rest on', () => {
  it('is told on the night on which it reads otherwise, with the day since which it read the old way', () => {
    expect(nights(['a', 'a', 'b', 'b'])).toEqual([
      [],
      [],
      [`${URL_OF_SOURCE}: khác bản đọc từ 01/11/2026`],
      [],
    ]);
  });

  it('is compared with its last reading after a night without an answer', () => {
    expect(nights(['a', undefined, 'b']).map((told) => told.length)).toEqual([0, 0, 1]);
    expect(nights([undefined, 'a', undefined, 'a']).flat()).toEqual([]);
  });

  it('is no longer told once it has read otherwise on every night', () => {
    expect(nights(['a', 'b', 'c', 'd', 'e', 'f']).map((told) => told.length)).toEqual([0, 1, 1, 1, 0, 0]);
    expect(nights(['a', 'b', 'c', 'd'])[3]?.[0]).toContain('đêm nào cũng đổi');
  });
});

describe('what of a page is compared', () => {
  it('its words, not its markup, scripts and comments', () => {
    const one = '<style>p{}</style><p class="a">Lệ phí <b>8.000</b>\n đồng</p><script>var visit = 1</script>';
    const other = '<!-- 17 ms --><p>Lệ phí 8.000 đồng</p><script async>var visit = 2</script >';
    expect([wordsOf(one), wordsOf(other)]).toEqual(['Lệ phí 8.000 đồng', 'Lệ phí 8.000 đồng']);
    expect(wordsOf(`chữ ${'<script>'.repeat(50_000)}`)).toBe('chữ');
    expect(wordsOf(`chữ ${'<!--'.repeat(50_000)}`)).toBe('chữ');
  });
});

describe('the book of sources', () => {
  const { content, folder } = inFolder();
  afterAll(() => rmSync(folder, { recursive: true }));
  const book = join(folder, 'sources.json');
  const read = (digest: string): Promise<Finding[]> =>
    compareSources(content, book, {
      ask: (url) => Promise.resolve((url === URL_OF_SOURCE ? digest : 'f').repeat(64)),
      hosts: 99,
    });

  it('keeps from night to night what each reads, and tells the entry that rests on the changed one', async () => {
    expect(await read('a')).toEqual([]);
    expect(await read('a')).toEqual([]);
    expect(await read('b')).toMatchObject([{ files: [QUESTION] }]);
    expect(await read('b')).toEqual([]);
  });

  it('is never written over another file', async () => {
    writeFileSync(book, '{"name": "gói khác"}');
    await expect(read('a')).rejects.toThrow('không phải sổ nguồn');
    expect(readFileSync(book, 'utf8')).toBe('{"name": "gói khác"}');
  });
});

/** The fixture content with a question that has a source, and a folder for the book. */
function inFolder(): { content: Content; folder: string } {
  const content = withContent((dir) => {
    applyEdits(dir, [[QUESTION, '- title: Nguồn thử', `- title: Nguồn thử\n    url: ${URL_OF_SOURCE}`]]);
    return readContent(dir, TEST_DAY, join(dir, '../public')).content;
  });
  return { content, folder: mkdtempSync(join(tmpdir(), 'sources-')) };
}
