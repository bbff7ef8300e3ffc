import { freeName } from './reserved-names.ts';
import { slug } from './slug.ts';

/** The longest name that still reads well in an address. */
const LONGEST_NAME = 80;

/**
 * The name of an entry's file made of its title, whole words of at most {@link LONGEST_NAME} letters: the command `new` and
 * the editing form name alike. Empty where the title has no letter.
 *
 * @example fileNameOf('Mẫu TK_01 và ~ dấu') // → 'mau-tk-01-va-dau'
 */
export function fileNameOf(title: string): string {
  const whole = slug(title);
  if (whole.length <= LONGEST_NAME) return freeName(whole);
  const end = whole.lastIndexOf('-', LONGEST_NAME);
  return freeName(whole.slice(0, end > 0 ? end : LONGEST_NAME));
}
