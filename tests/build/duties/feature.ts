/** A feature of the site, how a page looks without it, and the duties that nobody does then. */
export interface Feature {
  name: string;
  /** A page of the site without it; nothing where the whole page goes. */
  takeAway: (html: string, file: string) => string;
  /** Whether a file for machines goes with it. */
  takesFile?: (path: string) => boolean;
  duties: readonly string[];
}
