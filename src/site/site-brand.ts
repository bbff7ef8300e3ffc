import { brandOf } from './brand.ts';
import { readEnvironment } from './environment.ts';

/**
 * The look of the site whose pages are rendered. Of use to the program of a build alone, which is loaded anew for each
 * unit; what stays in a process from unit to unit asks brandOf.
 */
export const {
  hasOwnLogo,
  colours: siteColours,
  markAlt,
  isDrawn,
  readMark: siteMark,
} = brandOf(readEnvironment().contentDir);
