/** The checks' way to the nearest right value; the build's messages use the same (src/text/nearest.ts). */
export { didYouMean, editDistance, nearest } from '../../src/text/nearest.ts';
