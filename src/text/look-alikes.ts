const FOREIGN = 'ÐðƉɖΑΒΕΖΗΙΚΜΝΟΡΤΥΧονιυρАВЕКМНОРСТУХІЈЅаеорсухіјѕ';
const LATIN = 'ĐđĐđABEZHIKMNOPTYXoviupABEKMHOPCTYXIJSaeopcyxijs';

/** Foreign letters that can't be told from Latin ones by eye, each with the Latin one; μ, α, Ω and the like are not among them. */
export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  [...FOREIGN].map((letter, at) => [letter, LATIN[at] ?? letter]),
);

/**
 * What compatibility forms stand for: full-width letters, digits and signs, letters joined in one, numerals of one sign,
 * and the bold and slanted alphabets of mathematics, which posts in social networks are set in.
 */
const FORMS = '\uFB00-\uFB06\uFF01-\uFF5E\u2160-\u217F\u{1D400}-\u{1D7FF}ℂℊℋℌℍℐℑℒℓℕℙℚℛℜℝℤℨℬℭℯℰℱℳℴ';
/** Gha, which old fonts show as ư, and a with the háček of other languages, which looks like ă. */
const OURS_BY_SHAPE: ReadonlyMap<string, string> = new Map([
  ['ƣ', 'ư'],
  ['Ƣ', 'Ư'],
  ['ǎ', 'ă'],
  ['Ǎ', 'Ă'],
]);
const SHAPES = [...OURS_BY_SHAPE.keys()].join('');

/** All letters that stand for others, as they stand in a class of a regular expression with the flag u. */
export const LOOK_ALIKE_LETTERS = `${FOREIGN}${SHAPES}${FORMS}`;

/** The Latin letter or letters that a look-alike stands for; any other letter itself. */
export const latinOf = (letter: string): string =>
  LOOK_ALIKES.get(letter) ?? OURS_BY_SHAPE.get(letter) ?? letter.normalize('NFKC');

const OURS = new RegExp(`[ÐðƉɖ${SHAPES}${FORMS}]`, 'gu');

/**
 * Text with Ð as Đ, ƣ as ư, full-width and joined letters as plain ones: how official names and search read them.
 *
 * @example readAlike('Ðăng ký thƣờng trú') // → 'Đăng ký thường trú'
 */
export const readAlike = (text: string): string => text.replace(OURS, latinOf);
