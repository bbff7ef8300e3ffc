/** Widths of the letters of Times New Roman Bold, in thousandths of the type size, in the order of {@link LETTERS}. */
const LETTERS = 'ABCDEFGHIKLMNOPQRSTUVXYabcdeghiklmnopqrstuvxy0123456789 -.,';
const WIDTHS = [
  ...[722, 667, 722, 722, 667, 611, 778, 778, 389, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722],
  ...[722, 722, 722, 500, 556, 444, 556, 444, 500, 556, 278, 556, 278, 833, 556, 500, 556, 556, 444, 389],
  ...[333, 556, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 250, 333, 250, 250],
];
const WIDTH = new Map([...LETTERS].map((letter, at) => [letter, WIDTHS[at]]));
const USUAL = 500;

/**
 * How wide a line of bold Times New Roman is, in twentieths of a point; marks add nothing to a letter's width.
 * @param size of the type, in points
 */
export function boldWidth(text: string, size: number): number {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D').replaceAll('đ', 'd');
  const thousandths = [...bare].reduce((sum, letter) => sum + (WIDTH.get(letter) ?? USUAL), 0);
  return Math.round((thousandths * size * 20) / 1000);
}
