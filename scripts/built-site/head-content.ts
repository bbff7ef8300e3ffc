/** The value of a `content` attribute in the head, still escaped as HTML. */
export const headContent = (html: string, mark: string): string =>
  new RegExp(`<meta ${mark} content="([^"]*)"`).exec(html)?.[1] ?? '';
