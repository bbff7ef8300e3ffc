export const CHANNEL_LABELS = {
  'in-person': 'Trực tiếp',
  online: 'Trực tuyến',
  post: 'Dịch vụ bưu chính',
} as const;
export type ChannelKind = keyof typeof CHANNEL_LABELS;
