import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFolder, withContent } from './content-folder.ts';

const NEWS = 'tin-tuc/2026/tin-thu.mdx';
const PLAN = 'van-ban/ke-hoach-99-kh-ubnd.mdx';

/** What `--ready` asks to compare with its source after the named files were changed. */
const claimsAfter = (changes: Record<string, (text: string) => string>): string[] =>
  withContent((dir) => {
    for (const [file, change] of Object.entries(changes)) {
      const path = join(dir, file);
      writeFileSync(path, change(readFileSync(path, 'utf8')));
    }
    const { ready, problems } = checkFolder(dir);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    return ready.filter(({ kind }) => kind === 'claim').map(({ file, text }) => `${file ?? ''}: ${text}`);
  });

const saying = (body: string) => (text: string) => text.replace('Nội dung tin thử.', body);
const PERSON = saying('Chủ tịch Nguyễn Văn Thử trả lời.');

it('content without names and numbers asks for nothing', () => expect(claimsAfter({})).toEqual([]));

describe('a person in our texts', () => {
  it('is listed with file and line', () =>
    expect(claimsAfter({ [NEWS]: PERSON })).toEqual([
      expect.stringMatching(/^tin-tuc\/2026\/tin-thu\.mdx: Dòng 10: tên người "Nguyễn Văn Thử"/),
    ]));
  it.each<[string, Record<string, (text: string) => string>]>([
    ['the source names them', { [NEWS]: (text) => PERSON(text).replace('Nguồn thử', 'Lời Nguyễn Văn Thử') }],
    [
      'they signed a document of the site',
      { [NEWS]: PERSON, [PLAN]: (text) => text.replace('\ntitle:', '\nsigner: Nguyễn Văn Thử\ntitle:') },
    ],
  ])('is not listed when %s', (_, changes) => expect(claimsAfter(changes)).toEqual([]));
});

describe('a telephone number in our texts', () => {
  it('is listed when no verified contact holds it', () =>
    expect(claimsAfter({ [NEWS]: saying('Gọi 1800 0000.') })).toEqual([
      expect.stringContaining('số điện thoại "1800 0000"'),
    ]));
  it('is not listed when a verified hotline holds it', () =>
    expect(claimsAfter({ [NEWS]: saying('Gọi 0999 999 999.') })).toEqual([]));
});
