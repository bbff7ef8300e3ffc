import { expect, it } from 'vitest';
import { missingLetters } from './missing-letters.ts';

it('has every Vietnamese letter, small and large, and the signs of official texts', () => {
  const bases = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
  const letters = bases.flatMap((base) =>
    ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((mark) => base + mark),
  );
  expect(missingLetters('đĐ' + letters.join('') + letters.join('').toUpperCase())).toEqual([]);
  expect(missingLetters('≤ ≥ → ● ✓ ☐ m² ½ “…” – ₫ Р')).toEqual([]);
});

it('names each letter that it lacks once, and passes over what is not seen', () =>
  expect(missingLetters('漢字漢 😀 \u200e\u00a0\t')).toEqual(['漢', '字', '😀']));
