/** When the sample copies came from the network; the tests of copies use it too. */
export const SAVED_AT = new Date('2026-11-24T03:00:00Z');

/** A line to call, with a national number. */
export const HOTLINE_EXAMPLES = [{ name: 'Tổng đài mẫu', phones: ['18001096'] }];
