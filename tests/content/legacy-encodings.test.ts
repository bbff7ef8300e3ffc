import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../src/content-folder/list-folder.ts';
import { findLegacyText } from '../../src/text/legacy-encodings/find-legacy-text.ts';
import { MISREADINGS, OLD_WRITINGS } from '../samples/damaged-text.ts';
import { atLeast, content, hasResearch, itHere, researchLines } from './project-content.ts';

const RECORDS = 'tthc/ward.jsonl.gz';
const files = listFiles(content.dir).filter((file) => /\.(?:mdx|yaml|md)$/.test(file));
const textOf = (file: string): string => readFileSync(join(content.dir, file), 'utf8');
/** Every third line that says five different Vietnamese words or more, each line once: what an editor pastes. */
const lines = [
  ...new Set(files.filter((file) => !file.endsWith('.md')).flatMap((file) => textOf(file).split('\n'))),
]
  .filter((line) => new Set(line.match(/\S*[\u0100-\u1FFF]\S*/g)).size >= 5)
  // "sdđ" in VIQR is sddd, which could be sđd; "KDDK" could be KĐK.
  .filter((line) => !/dđ|đd|dd/i.test(line))
  .filter((_, index) => index % 3 === 0);

describe('true text', () => {
  it('of every committed file is never taken for a legacy encoding', () => {
    expect(files.length).toBeGreaterThanOrEqual(atLeast(301));
    expect(
      files.flatMap((file) => findLegacyText(textOf(file)).map(({ written }) => `${file}: ${written}`)),
    ).toEqual([]);
  });

  it.skipIf(!hasResearch(RECORDS))('of the 700 official records is never either', async () => {
    const records = await Array.fromAsync(researchLines(RECORDS));
    expect(records).toHaveLength(700);
    expect(
      records.flatMap((record) =>
        findLegacyText(record.replaceAll('\\n', '\n')).map(({ written }) => written),
      ),
    ).toEqual([]);
  });
});

const WRITINGS = Object.entries(OLD_WRITINGS);

describe.each(WRITINGS)('committed lines written in %s', (id, encode) => {
  const written = lines
    .map((line): [string, string] => [line, encode(line)])
    .filter(([, text]) => !/\0/.test(text));
  const found = written.map(([line, text]) => ({ line, text, found: findLegacyText(text) }));

  itHere('are recognised, but for a few short ones', () => {
    expect(written.length).toBeGreaterThan(1000);
    const missed = found.filter((one) => one.found[0]?.encoding.id !== id || one.found.length > 1);
    expect(missed.length).toBeLessThanOrEqual(written.length * 0.005);
  });

  it('come back letter by letter', () => {
    const sameLetters = (text: string): string => (id === 'tcvn3' ? text.toLowerCase() : text);
    const wrong = found.flatMap(({ line, text, found: [legacy] }) => {
      if (legacy?.encoding.id !== id) return [];
      const { written, decoded = written } = legacy;
      const back = text.replace(written, () => decoded);
      return sameLetters(back) === sameLetters(line) ? [] : [{ line, text, back }];
    });
    expect(wrong).toEqual([]);
  });
});

describe.each(Object.entries(MISREADINGS))('committed lines of UTF-8 read as %s', (_, misread) => {
  const composed = lines.filter((_, index) => index % 20 === 0).map((line) => line.normalize('NFC'));

  it.each([
    ['once', misread],
    ['twice', (text: string) => misread(misread(text))],
  ])('%s come back letter by letter, or are told', (_, damage) => {
    const found = composed.map((line) => ({ line, found: findLegacyText(damage(line)) }));
    expect(found.filter((one) => one.found.length !== 1)).toEqual([]);
    expect(
      found.filter(({ line, found: [one] }) => one?.decoded !== undefined && one.decoded !== line),
    ).toEqual([]);
    const whole = found.filter(({ found: [one] }) => one?.decoded !== undefined);
    const readable = composed.filter((line) => !(misread(line) + damage(line)).includes('\uFFFD'));
    expect(readable.length).toBeGreaterThanOrEqual(composed.length / 10);
    expect(whole.length).toBeGreaterThanOrEqual(Math.floor(readable.length * 0.99));
  });
});
