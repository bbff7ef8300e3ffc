const FOREIGN = 'ÐðƉɖΑΒΕΖΗΙΚΜΝΟΡΤΥΧονιυρАВЕКМНОРСТУХІЈЅаеорсухіјѕ';
const LATIN = 'ĐđĐđABEZHIKMNOPTYXoviupABEKMHOPCTYXIJSaeopcyxijs';

/** Foreign letters that can't be told from Latin ones by eye, each with the Latin one; μ, α, Ω and the like are not among them. */
export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  [...FOREIGN].map((letter, at) => [letter, LATIN[at] ?? letter]),
);

/** The letters of {@link LOOK_ALIKES} as they stand in a class of a regular expression. */
export const LOOK_ALIKE_LETTERS = FOREIGN;
