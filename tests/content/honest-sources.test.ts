import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allEntries } from '../../scripts/content/content.ts';
import { atLeast, content } from './project-content.ts';

const { news, questions, modelExamples } = content.entries;

describe('what an entry tells was known on the day that it claims', () => {
  it('news: its sources were read by the day of publishing, and what it tells had happened', () =>
    expect(
      news
        .filter(({ fields: { publishedOn = '', happenedOn = '', sources = [] } }) =>
          [happenedOn, ...sources.map(({ retrievedOn = '' }) => retrievedOn)].some(
            (day) => day > publishedOn,
          ),
        )
        .map(({ file }) => file),
    ).toEqual([]));

  it('questions: their sources were read by the day of the answer', () =>
    expect(
      questions
        .filter(({ fields: { answeredOn = '', sources = [] } }) =>
          sources.some(({ retrievedOn = '' }) => retrievedOn > answeredOn),
        )
        .map(({ file }) => file),
    ).toEqual([]));

  it('models: they say when they were looked at, and their sources were read by then', () =>
    expect(
      modelExamples
        .filter(({ fields: { publishedOn = '', reviewedOn = '9999', sources = [] } }) =>
          sources.some(({ retrievedOn = '' }) => retrievedOn > (publishedOn || reviewedOn)),
        )
        .map(({ file }) => file),
    ).toEqual([]));
});

describe('a source that is only a copy at second hand', () => {
  const sources = allEntries(content).flatMap(({ file, fields }) =>
    ('sources' in fields && Array.isArray(fields.sources)
      ? (fields.sources as { title: string; url?: string }[])
      : []
    ).map(({ title, url }) => ({ file, title, url })),
  );
  const copies = sources.filter(({ title }) => /bản chép/iu.test(title));

  it('is said to be one, and leads to nobody’s private storage', () => {
    expect(copies.length).toBeGreaterThanOrEqual(atLeast(6));
    expect(copies.filter(({ url }) => url !== undefined && !/\.gov\.vn\//u.test(`${url}/`))).toEqual([]);
  });

  it('no source lies in a private person’s repository or drive', () =>
    expect(
      sources.filter(({ url = '' }) =>
        /github|gitlab|huggingface|drive\.google|dropbox|blogspot|wordpress|facebook/iu.test(url),
      ),
    ).toEqual([]));
});

it.each(['.github/CODEOWNERS', '.gitlab/CODEOWNERS'])('%s says that it alone compels nobody', (file) => {
  const owners = readFileSync(file, 'utf8').replaceAll(/\n# /gu, ' ');
  expect(owners).toMatch(/Chỉ luật nhánh \S+ mới buộc phải có người duyệt/u);
  expect(owners).not.toMatch(/(?:mọi|từng) (?:bài|tin|mục)[^.]{0,40}(?:đã|đều) được duyệt/iu);
});
