/** The ways in which a file is sent (CPSV-AP Channel), with their labels. */
export const CHANNEL_LABELS = {
  'in-person': 'Trực tiếp',
  online: 'Trực tuyến',
  post: 'Dịch vụ bưu chính',
} as const;
export type ChannelKind = keyof typeof CHANNEL_LABELS;
