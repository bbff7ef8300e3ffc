import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { laidDigest, laidFiles, type LaidFiles } from './laid-files.ts';

let room = '';
const at = (name: string): string => join(room, name);
const read = (name: string): string => readFileSync(at(name), 'utf8');
const KEPT = 'kept';
/** Writing may take less than the millisecond that tells two times apart. */
const LATER = new Date('2100-01-01');
beforeEach(() => void (room = mkdtempSync(join(tmpdir(), 'laid-'))));
afterEach(() => {
  rmSync(room, { recursive: true });
  vi.restoreAllMocks();
});

/** A build that lays one file. */
function build(place: string, content: string, more: (laid: LaidFiles) => void = () => undefined): void {
  const laid = laidFiles(at(KEPT));
  laid.lay(content, at(place));
  more(laid);
  laid.save();
}
const areOne = (a: string, b: string): boolean => statSync(at(a)).ino === statSync(at(b)).ino;

describe('a file of an earlier build', () => {
  it('is laid again by a link', () => {
    build('one', 'chữ');
    build('two', 'chữ', (laid) => laid.layFile(laid.find(laidDigest('chữ')) ?? '', at('three')));
    expect([read('two'), areOne('one', 'two'), areOne('two', 'three')]).toEqual(['chữ', true, true]);
  });

  it('is known whichever of two threads laid it, though one of them saves', () => {
    const now = new Date();
    const [own, other] = [laidFiles(at(KEPT), now), laidFiles(at(KEPT), now)];
    own.lay('một', at('one'));
    other.lay('hai', at('two'));
    own.add(other.laid());
    own.save();
    const next = laidFiles(at(KEPT));
    expect(['một', 'hai', 'ba'].map((text) => next.find(laidDigest(text)) !== undefined)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it.each<[string, (file: string) => void]>([
    [
      'somebody wrote to in a built site',
      (file) => {
        writeFileSync(file, 'cHữ');
        utimesSync(file, LATER, LATER);
      },
    ],
    ['a power cut left empty', (file) => truncateSync(file)],
  ])('that %s is not', (_, spoil) => {
    build('one', 'chữ');
    spoil(at('one'));
    expect(laidFiles(at(KEPT)).find(laidDigest('chữ'))).toBeUndefined();
    build('two', 'chữ');
    expect([read('two'), areOne('one', 'two')]).toEqual(['chữ', false]);
    build('three', 'chữ');
    expect(areOne('two', 'three')).toBe(true);
  });

  it('is made anew by a builder to whom it does not belong, as after `chown` of a built site', () => {
    build('one', 'chữ');
    vi.spyOn(process, 'geteuid').mockReturnValue(1 + statSync(at('one')).uid);
    build('two', 'chữ');
    expect(areOne('one', 'two')).toBe(false);
  });

  it.each<[string, (unfinished: LaidFiles) => void]>([
    ['whose build was ended before it noted what it laid', () => undefined],
    [
      'whose list is gone',
      (laid) => {
        laid.save();
        rmSync(join(at(KEPT), 'files.json'));
      },
    ],
    [
      'whose list a power cut left cut',
      (laid) => {
        laid.save();
        truncateSync(join(at(KEPT), 'files.json'), 20);
      },
    ],
  ])('%s is not', (_, end) => {
    const first = laidFiles(at(KEPT));
    first.lay('chữ', at('one'));
    end(first);
    truncateSync(at('one'));
    expect(laidFiles(at(KEPT)).find(laidDigest('chữ'))).toBeUndefined();
    build('two', 'chữ');
    expect([read('two'), areOne('one', 'two')]).toEqual(['chữ', false]);
  });

  it('goes where the next one does not lay it', () => {
    build('one', 'chữ');
    build('two', 'chữ khác');
    expect(readdirSync(at(KEPT)).sort()).toEqual(['files.json', laidDigest('chữ khác')].sort());
    expect(read('one')).toBe('chữ');
  });
});

it('copies a file that no build laid, and keeps no empty one', () => {
  writeFileSync(at('picture'), 'hình');
  build('one', '', (laid) => laid.layFile(at('picture'), at('copy')));
  expect([read('one'), read('copy'), areOne('picture', 'copy')]).toEqual(['', 'hình', false]);
  expect(existsSync(join(at(KEPT), laidDigest('')))).toBe(false);
});

it('takes away a folder that somebody put among what is kept', () => {
  build('one', 'chữ');
  mkdirSync(at(`${KEPT}/lạ/trong`), { recursive: true });
  build('two', 'chữ');
  expect(existsSync(at(`${KEPT}/lạ`))).toBe(false);
});
