import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { type ReadRecord, readRecords } from './read-records.ts';

const folder = mkdtempSync(join(tmpdir(), 'import-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function all(name: string, content?: string | Uint8Array): Promise<ReadRecord[]> {
  if (content !== undefined) writeFileSync(join(folder, name), content);
  return Array.fromAsync(readRecords(join(folder, name)));
}

describe('reading an export', () => {
  it('reads lines, the last without its line end, blank ones and a byte-order mark passed over', async () => {
    expect(await all('a.jsonl', '\ufeff{"a":1}\r\n\n{"a":"ề"}')).toEqual([
      { where: 'dòng 1', value: { a: 1 } },
      { where: 'dòng 3', value: { a: 'ề' } },
    ]);
  });

  it('goes on after a broken line', async () => {
    expect(await all('b.jsonl', '{"a":\n{"a":2}\n')).toEqual([
      { where: 'dòng 1', error: expect.stringContaining('không phải JSON'), line: '{"a":' },
      { where: 'dòng 2', value: { a: 2 } },
    ]);
  });

  it('refuses a line whose letters are broken', async () => {
    expect(await all('c.jsonl', Uint8Array.of(0x22, 0xe1, 0xbb, 0x22))).toMatchObject([
      { error: expect.stringContaining('không phải UTF-8') },
    ]);
  });

  it('reads what gzip packed, letters across chunks too, and says where a cut file ends', async () => {
    const lines = Array.from({ length: 20_000 }, (_, n) => `{"n":${n},"x":"ềưđ ${Math.sin(n)}"}\n`).join('');
    const packed = gzipSync(lines);
    const read = await all('d.jsonl.gz', packed);
    expect(read).toHaveLength(20_000);
    expect(read.every((record) => 'value' in record)).toBe(true);
    expect((await all('e.jsonl.gz', packed.subarray(0, packed.length / 2))).at(-1)).toMatchObject({
      where: expect.stringContaining('sau dòng'),
      error: expect.stringContaining('tệp hỏng'),
    });
  });

  it('refuses a line longer than any record without keeping it, and goes on', async () => {
    const packed = gzipSync(Buffer.concat([Buffer.alloc(40_000_000, 'a'), Buffer.from('\n{"a":1}\n')]));
    expect(await all('g.jsonl.gz', packed)).toEqual([
      {
        where: 'dòng 1',
        error: expect.stringContaining('hồ sơ dài hơn 1.000.000 chữ'),
        line: 'a'.repeat(200),
      },
      { where: 'dòng 2', value: { a: 1 } },
    ]);
  });

  it('refuses JSON nested deeper than any record, and takes brackets in words', async () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    expect(await all('h.jsonl', `${deep}\n${JSON.stringify({ a: '[\\"{'.repeat(200) })}`)).toEqual([
      { where: 'dòng 1', error: 'các phần của JSON lồng vào nhau quá 100 tầng', line: deep },
      { where: 'dòng 2', value: { a: '[\\"{'.repeat(200) } },
    ]);
  });

  it('stops at more lines than any export has', async () => {
    expect(await all('i.jsonl', '\n'.repeat(200_010))).toEqual([
      { where: 'sau dòng 200000', error: expect.stringContaining('chỉ đọc 200.000 dòng đầu'), line: '' },
    ]);
  });

  it('reads a folder of .json files by name', async () => {
    mkdirSync(join(folder, 'records'));
    for (const [name, text] of [
      ['2.json', '2'],
      ['1.json', '{"a":1}'],
      ['note.txt', 'x'],
    ] as const)
      writeFileSync(join(folder, 'records', name), text);
    const shares: number[] = [];
    expect(
      await Array.fromAsync(readRecords(join(folder, 'records'), (share) => shares.push(share))),
    ).toEqual([
      { where: '1.json', value: { a: 1 } },
      { where: '2.json', value: 2 },
    ]);
    expect(shares).toEqual([0.5, 1]);
  });
});
