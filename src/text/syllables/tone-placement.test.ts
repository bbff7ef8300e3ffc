import { expect, it } from 'vitest';
import { tonePlacements } from './tone-placement.ts';

const places = (text: string): string[] =>
  tonePlacements(text).map(({ place, syllable }) => `${syllable} ${place}`);

it('tells the two places apart', () => {
  expect(places('Hòa bình, hoà giải; THÚY, thuý; khỏe, khoẻ; Ủy, uỷ')).toEqual([
    'Hòa first',
    'hoà second',
    'THÚY first',
    'thuý second',
    'khỏe first',
    'khoẻ second',
    'Ủy first',
    'uỷ second',
  ]);
});

it('passes over syllables that have only one place', () => {
  expect(places('quý, quà, toàn, hoạch, loại, khuyến, của, mía, hoa')).toEqual([]);
});

it('gives one key to both', () => {
  const [one, other] = tonePlacements('hòa HOÀ');
  expect(one?.key).toBe(other?.key);
});
