import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../scripts/check/check-content.ts';
import { fixFile } from '../../scripts/check/fix/fix-file.ts';
import { readContent, type ReadContent } from '../../scripts/content/read-content.ts';
import { readyItems } from '../../scripts/check/ready.ts';
import { RULES } from '../../scripts/check/rules/index.ts';
import { FIXTURES, TEST_DAY, withContent } from './content-folder.ts';
import { NEWS, NEWS_BODY, PROCEDURE } from './edit-content.ts';
import { computing, growth, HOSTILE, MANY, repeated } from './growth.ts';

const publicDir = join(FIXTURES, 'public');

/** Lays hostile text into fields and bodies of the folder. */
function spoil(dir: string, [one, other]: readonly [string, string]): void {
  const edit = (file: string, changes: Readonly<Record<string, string>>): void => {
    const own = readFileSync(join(FIXTURES, 'content-base', file), 'utf8');
    const spoiled = Object.entries(changes).reduce((text, [from, to]) => text.replace(from, () => to), own);
    writeFileSync(join(dir, file), spoiled);
  };
  edit(NEWS, { 'Tin giả, chỉ để thử.': JSON.stringify(one), [NEWS_BODY]: other });
  edit(PROCEDURE, { 'Nộp tờ khai tại quầy thử.': JSON.stringify(other), 'Đoạn văn thử': one });
}

/** Everything that a check does, by name; each is given a folder as it was read. */
const WORK: Readonly<Record<string, (read: ReadContent) => unknown>> = {
  ...Object.fromEntries(RULES.map((rule) => [rule.id, ({ content }: ReadContent) => rule.check(content)])),
  ready: ({ content }) => readyItems(content),
  fix: ({ content }) => fixFile(readFileSync(join(content.dir, NEWS)), NEWS),
};

describe('with 50,000 letters of repetition a check takes ten times as long as with 5,000', () => {
  it.each(
    HOSTILE.slice(0, HOSTILE.length / 2).map((one, at) => [one, HOSTILE[at + HOSTILE.length / 2] ?? '']),
  )('of %j and %j', (...pieces) =>
    withContent((dir) => {
      const read = (letters: number): ReadContent => {
        spoil(dir, [repeated(pieces[0], letters), repeated(pieces[1], letters)]);
        return readContent(dir, TEST_DAY, publicDir);
      };
      expect(growth(read), 'reading').toBeUndefined();
      const many = read(MANY);
      for (const [name, work] of Object.entries(WORK)) {
        const time = computing(() => work(many));
        expect(
          growth((letters) => work(read(letters)), time),
          name,
        ).toBeUndefined();
      }
    }),
  );
});

/** How a check of the news item with these texts in it grows. */
const growthOfNews = (front: (letters: number) => string, body: (letters: number) => string) =>
  withContent((dir) => {
    const own = readFileSync(join(dir, NEWS), 'utf8');
    return growth((letters) => {
      const spoiled = own
        .replace('sources:', () => `${front(letters)}sources:`)
        .replace(NEWS_BODY, () => body(letters));
      writeFileSync(join(dir, NEWS), spoiled);
      return checkContent(dir, { siteDate: TEST_DAY, publicDir });
    });
  });

describe('a check takes ten times as long', () => {
  it('for ten times as many runs of backticks, each longer than the one before', () => {
    const runs = (letters: number): string =>
      Array.from({ length: Math.sqrt(2 * letters) }, (_, index) => '`'.repeat(index + 1)).join(' ');
    expect(growthOfNews(() => '', runs)).toBeUndefined();
  });
  it('for ten times as many keys on one line', () => {
    const map = (letters: number): string =>
      `x: {${Array.from({ length: letters / 4 }, (_, index) => `x${index}: 1`).join(', ')}}\n`;
    expect(growthOfNews(map, () => 'Tin.')).toBeUndefined();
  });
});

it('130,000 faults of one file are counted', () =>
  withContent((dir) => {
    const own = readFileSync(join(dir, NEWS), 'utf8');
    writeFileSync(join(dir, NEWS), own.replace(/sources:\n.*\n/, `sources: [${'{},'.repeat(130_000)}]\n`));
    const { problems } = checkContent(dir, { siteDate: TEST_DAY, publicDir });
    expect(problems.map(({ message }) => message)).toContain('còn 129800 lỗi nữa trong tệp này');
  }));
