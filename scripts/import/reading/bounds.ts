/** Letters of one record; the longest of the national database has 147,000. */
export const MOST_RECORD_LETTERS = 1_000_000;
/** Lines of one export; the national database has some 7,000 procedures. */
export const MOST_LINES = 200_000;
/** Letters of one export once it is unpacked; the national one has 150 million. */
export const MOST_EXPORT_LETTERS = 1_000_000_000;
/** How deep arrays and objects of a record may stand in each other; records have at most eight. */
export const MOST_DEPTH = 100;
/** Reasons that are written down for one reject. */
export const MOST_REASONS = 20;
