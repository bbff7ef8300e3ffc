import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeWhole } from './write-whole.ts';

vi.mock('node:fs', { spy: true });

let dir = '';
beforeEach(() => (dir = fs.mkdtempSync(join(tmpdir(), 'whole-'))));
afterEach(() => fs.rmSync(dir, { recursive: true }));
const read = (path: string): string => fs.readFileSync(join(dir, path), 'utf8');

describe('a file that is written whole', () => {
  it('makes its folder and leaves nothing else', () => {
    writeWhole(join(dir, 'thu-tuc/a.mdx'), 'lời');
    expect(read('thu-tuc/a.mdx')).toBe('lời');
    expect(fs.readdirSync(join(dir, 'thu-tuc'))).toEqual(['a.mdx']);
  });

  it('keeps the permissions of the one before', () => {
    fs.writeFileSync(join(dir, 'so.txt'), 'cũ');
    fs.chmodSync(join(dir, 'so.txt'), 0o640);
    writeWhole(join(dir, 'so.txt'), 'mới');
    expect(fs.statSync(join(dir, 'so.txt')).mode & 0o777).toBe(0o640);
  });

  it('takes the place of the one before only when it is on the disk', () => {
    fs.writeFileSync(join(dir, 'so.txt'), 'cũ');
    const steps: string[] = [];
    vi.mocked(fs.fsyncSync).mockImplementationOnce(
      () => void steps.push(`${read('so.txt')}, ${read('so.txt.part')}`),
    );
    writeWhole(join(dir, 'so.txt'), 'mới');
    expect(steps).toEqual(['cũ, mới']);
    expect(read('so.txt')).toBe('mới');
  });

  it('does not touch the one before when the disk is full', () => {
    fs.writeFileSync(join(dir, 'so.txt'), 'cũ');
    vi.mocked(fs.fsyncSync).mockImplementationOnce(() => {
      throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    });
    expect(() => writeWhole(join(dir, 'so.txt'), 'mới')).toThrow('full');
    expect(fs.readdirSync(dir)).toEqual(['so.txt']);
    expect(read('so.txt')).toBe('cũ');
  });

  it('writes through no link that lies where the draft goes, and heals a draft left by a killed command', () => {
    fs.writeFileSync(join(dir, 'quy'), 'của người khác');
    fs.symlinkSync('quy', join(dir, 'so.txt.part'));
    writeWhole(join(dir, 'so.txt'), 'mới');
    expect(read('quy')).toBe('của người khác');
    expect(read('so.txt')).toBe('mới');
  });
});
