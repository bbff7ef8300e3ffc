const FOREIGN = 'ÐðƉɖΑΒΕΖΗΙΚΜΝΟΡΤΥΧονιυρАВЕКМНОРСТУХІЈЅаеорсухіјѕ';
const LATIN = 'ĐđĐđABEZHIKMNOPTYXoviupABEKMHOPCTYXIJSaeopcyxijs';

/** Foreign letters that can't be told from Latin ones by eye, each with the Latin one; μ, α, Ω and the like are not among them. */
export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  [...FOREIGN].map((letter, at) => [letter, LATIN[at] ?? letter]),
);

/** Full-width letters, digits and signs, and letters joined in one: what compatibility forms stand for. */
const FORMS = '\uFB00-\uFB06\uFF01-\uFF5E';
/** Gha, which old fonts show as ư. */
const GHA = 'ƣƢ';

/** All letters that stand for others, as they stand in a class of a regular expression. */
export const LOOK_ALIKE_LETTERS = `${FOREIGN}${GHA}${FORMS}`;

/** The Latin letter or letters that a look-alike stands for; any other letter itself. */
export const latinOf = (letter: string): string =>
  LOOK_ALIKES.get(letter) ?? (letter === 'ƣ' ? 'ư' : letter === 'Ƣ' ? 'Ư' : letter.normalize('NFKC'));

const OURS = new RegExp(`[ÐðƉɖ${GHA}${FORMS}]`, 'g');

/**
 * Text with Ð as Đ, ƣ as ư, full-width and joined letters as plain ones: how official names and search read them.
 *
 * @example readAlike('Ðăng ký thƣờng trú') // → 'Đăng ký thường trú'
 */
export const readAlike = (text: string): string => text.replace(OURS, latinOf);
