/** The page that lists the official channels. */
export const CHANNELS_PAGE = 'kenh-thong-tin-chinh-thuc';

/**
 * Pages that a site of the State has before it is published, by the names of their files in trang/, each with what it tells:
 * accessibility (requirement C04), privacy (K03), who owns what (J04) and where the office really speaks (A11).
 */
export const PAGES_ASKED_BY_LAW = {
  'quyen-rieng-tu': 'quyền riêng tư',
  'tro-nang': 'trợ năng',
  'nguon-va-ban-quyen': 'nguồn và bản quyền',
  [CHANNELS_PAGE]: 'kênh thông tin chính thức',
} as const satisfies Record<string, string>;
