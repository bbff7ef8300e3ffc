import { describe, expect, it } from 'vitest';
import { favourCodes } from './named-documents.ts';

const CODES = ['1.001193', '1.001190', '1.500000', '2.000200'];
const named = (question: string): string[] => {
  const scores = new Float64Array(CODES.length);
  favourCodes(question, scores, CODES);
  return CODES.filter((_, document) => (scores[document] ?? 0) > 0);
};

describe('a code as people type it', () => {
  it.each([
    '1.001193',
    '1,001193',
    '1 001193',
    '1. 001193',
    '1 . 001193',
    '1·001193',
    '1-001193',
    '1001193',
    '1.001.193',
    '1 001 193',
    '１．００１１９３',
    'mã 1,001193 là gì?',
    '1.001193.000.00.00.H61',
  ])('%s', (question) => expect(named(question)).toEqual(['1.001193']));

  it.each(['1.00119', '1,00119', '1.001190'])('%s without its noughts', (question) =>
    expect(named(question)).toEqual(['1.001190']),
  );
  it('without two of them', () => expect(named('2.0002')).toEqual(['2.000200']));

  it.each([
    '1,5 triệu',
    '1.500.000 đồng',
    '2.000.200đ',
    '30.000 đồng',
    'năm 2026',
    '1 500 000',
    '11.001193',
    '1.0011931',
    '0294 3832 000',
    '01/11/2026',
  ])('is none in: %s', (question) => expect(named(question)).toEqual([]));
});
