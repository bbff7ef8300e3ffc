/** A text with its first letter small, unless it begins with an abbreviation or a code. */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}(?:\p{Lu}|\d)/u.test(text) ? text : text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

/** A text with its first letter a capital. */
export const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
