import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { stateOfStreams } from './damaged-streams.ts';

const WORDS = 'BT (Có giấy mẫu cũ) Tj ET '.repeat(40);

function file(content: Buffer, dictionary = '/Filter /FlateDecode'): Buffer {
  return Buffer.concat([
    Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Length ${content.length} ${dictionary} >>\nstream\n`),
    content,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
}
function flipped(content: Buffer, at: number): Buffer {
  const copy = Buffer.from(content);
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
}

describe('a compressed part of a PDF', () => {
  const whole = deflateSync(WORDS);

  it('is whole as it was written', () => {
    expect(stateOfStreams(file(whole))).toBe('whole');
    expect(stateOfStreams(file(whole, '/Filter [/FlateDecode]'))).toBe('whole');
  });

  it('is damaged by one wrong byte, or by its end missing', () => {
    expect(stateOfStreams(file(flipped(whole, 20)))).toBe('damaged');
    expect(stateOfStreams(file(flipped(whole, whole.length - 1)))).toBe('damaged');
    expect(stateOfStreams(file(whole).subarray(0, -30))).toBe('damaged');
  });

  it('is not judged where it is not compressed', () => {
    expect(stateOfStreams(file(Buffer.from(WORDS), ''))).toBe('whole');
  });

  it('is locked with the whole file', () => {
    const locked = Buffer.concat([file(whole), Buffer.from('trailer << /Encrypt 9 0 R >>')]);
    expect(stateOfStreams(locked)).toBe('locked');
  });

  it.each([
    '/Filter /LZWDecode',
    '/Filter [/ASCII85Decode /LZWDecode]',
    '/Filter [/FlateDecode /FlateDecode]',
    '/Filter [/RunLengthDecode]',
    '/Filter 5 0 R',
    '/F#69lter /LZW#44ecode',
    '/Filter /LZWDecode /Note ( 1 0 obj)',
    '/Subtype /Form',
    '/Filter /FlateDecode /Subtype/#46orm',
  ])('is foreign with %s, which the portal never writes', (dictionary) => {
    expect(stateOfStreams(file(whole, dictionary))).toBe('foreign');
  });

  it.each([
    ['packed', deflateSync('q\n'.repeat(2000) + 'Q\n'.repeat(2000)), '/Filter /FlateDecode'],
    ['not packed', Buffer.from('[q]'.repeat(2000)), ''],
  ])('is foreign where it keeps thousands of settings, %s', (_, content, dictionary) => {
    expect(stateOfStreams(file(content, dictionary))).toBe('foreign');
  });

  it('may keep settings one after the other', () => {
    expect(stateOfStreams(file(deflateSync('q Q '.repeat(5000))))).toBe('whole');
  });

  it('is found however its line ends', () => {
    const loose = file(flipped(whole, 20)).toString('latin1').replace('stream\n', 'stream \r');
    expect(stateOfStreams(Buffer.from(loose, 'latin1'))).toBe('damaged');
  });

  it('is too large with others together', () => {
    const bomb = file(deflateSync(Buffer.alloc(8 * 1024 * 1024)));
    expect(stateOfStreams(bomb)).toBe('whole');
    expect(stateOfStreams(Buffer.concat([bomb, bomb]))).toBe('too large');
  });
});
