import { oneOf } from './one-of.ts';

/**
 * The line icons that content may choose from: the name that an editor picks, what it shows, and what it is called in
 * Lucide (ISC licence), whose shapes `components/Icon.astro` draws.
 */
export const ICONS = {
  'em-be': { shows: 'Em bé', shape: 'baby' },
  'trai-tim': { shows: 'Trái tim', shape: 'heart' },
  nha: { shows: 'Ngôi nhà', shape: 'house' },
  'ban-do': { shows: 'Bản đồ', shape: 'map' },
  'truong-hoc': { shows: 'Trường học', shape: 'school' },
  'cap-di-lam': { shows: 'Cặp đi làm', shape: 'briefcase' },
  'ong-nghe': { shows: 'Ống nghe của bác sĩ', shape: 'stethoscope' },
  'ban-tay': { shows: 'Bàn tay nâng trái tim', shape: 'hand-heart' },
  hoa: { shows: 'Bông hoa', shape: 'flower-2' },
  the: { shows: 'Thẻ căn cước', shape: 'id-card' },
  'dien-thoai': { shows: 'Điện thoại', shape: 'smartphone' },
  'cuon-giay': { shows: 'Cuộn giấy', shape: 'scroll-text' },
  'hanh-ly': { shows: 'Hành lý', shape: 'luggage' },
  cua: { shows: 'Cánh cửa', shape: 'door-open' },
  giay: { shows: 'Tờ giấy', shape: 'file-text' },
  'con-dau': { shows: 'Con dấu', shape: 'stamp' },
  khien: { shows: 'Tấm khiên', shape: 'shield' },
  nguoi: { shows: 'Người', shape: 'users' },
  'tro-giup': { shows: 'Trợ giúp tiếp cận', shape: 'accessibility' },
  tien: { shows: 'Tiền', shape: 'hand-coins' },
  bua: { shows: 'Cái búa', shape: 'hammer' },
  can: { shows: 'Cái cân', shape: 'scale' },
  xe: { shows: 'Xe', shape: 'bus' },
  'cua-tiem': { shows: 'Cửa tiệm', shape: 'store' },
  but: { shows: 'Cây bút', shape: 'pencil-line' },
  'tam-dung': { shows: 'Dấu tạm dừng', shape: 'circle-pause' },
  dong: { shows: 'Dấu đóng', shape: 'circle-x' },
  tom: { shows: 'Con tôm', shape: 'shrimp' },
  ca: { shows: 'Con cá', shape: 'fish' },
  song: { shows: 'Sóng biển', shape: 'waves' },
  lua: { shows: 'Bông lúa', shape: 'wheat' },
  'huy-hieu': { shows: 'Huy hiệu', shape: 'badge-check' },
  thuyen: { shows: 'Con thuyền', shape: 'ship' },
} as const satisfies Record<string, { shows: string; shape: string }>;

export type IconName = keyof typeof ICONS;

const labels = Object.fromEntries(Object.entries(ICONS).map(([name, { shows }]) => [name, shows])) as Record<
  IconName,
  string
>;

/** An icon beside a name, for who knows a thing sooner by its picture; it never stands alone. */
export const iconField = oneOf(labels, 'Hình').meta({
  title: 'Hình',
  description: 'Hình nhỏ đứng trước tên, giúp nhận ra nhanh.',
});
