import type { OpeningHours } from '../../fields/contact.ts';
import type { Closures } from '../../holidays/closures.ts';
import type { SaidState } from '../../offices/open-state-words.ts';

const WORKDAYS: OpeningHours['days'] = ['mon', 'tue', 'wed', 'thu', 'fri'];

/** Hours of an example desk: a split day from Monday to Friday, Saturday morning. No real office's hours. */
export const HOURS_EXAMPLE: OpeningHours[] = [
  { days: WORKDAYS, opens: '13:30', closes: '17:00' },
  { days: WORKDAYS, opens: '07:30', closes: '11:30' },
  { days: ['sat'], opens: '07:30', closes: '11:30' },
];

/** An example calendar around Monday 2 March 2026: a holiday, its swap with a working Sunday, and a span not yet known. */
export const CLOSURES_EXAMPLE: Closures = {
  rows: [
    { from: '2026-03-05', until: '2026-03-06', name: 'lễ mẫu', is: 'off' },
    { from: '2026-03-15', until: '2026-03-15', name: 'Làm bù', is: '2026-03-06' },
    { from: '2026-03-23', until: '2026-03-27', name: 'Tết mẫu', is: 'perhaps' },
  ],
  knownUntil: '2026-04-30',
};

const CONTACT = { phones: [], emails: [], websites: [], openingHours: [], closures: [] };

/** Days on which one desk is closed. */
export const OWN_CLOSURES_EXAMPLE = [
  { from: '2026-03-05', until: '2026-03-11', reason: 'Tết mẫu', source: { title: 'Thông báo mẫu' } },
];

/** Two desks that do not exist, one confirmed and one not; the number is the national line's. */
export const OFFICE_EXAMPLES = {
  verified: {
    ...CONTACT,
    phones: ['18001096'],
    emails: ['quay-mau@co-quan.example'],
    address: 'Địa chỉ mẫu: số nhà, đường, phường hoặc xã, tỉnh',
    openingHours: HOURS_EXAMPLE,
    verification: { state: 'verified' as const, checkedOn: '2026-01-31', checkedAgainst: 'câu mẫu về nguồn' },
  },
  awaiting: { ...CONTACT, verification: { state: 'awaiting' as const } },
};

const DESK = {
  kind: 'one-stop-desk' as const,
  province: 'Tỉnh mẫu',
  formedFrom: [],
  successors: [],
  duties: [],
  sources: [{ title: 'Nguồn mẫu' }],
  awaiting: [],
  corrections: [],
  acknowledged: [],
};

/** The same two as entries of a list; as they have no pages, they lead to the list of offices. */
export const DESK_EXAMPLES = [
  { id: '', data: { ...DESK, ...OFFICE_EXAMPLES.verified, name: 'Quầy mẫu đã xác minh' } },
  { id: '', data: { ...DESK, ...OFFICE_EXAMPLES.awaiting, name: 'Quầy mẫu chờ xác minh' } },
];

/** What a card may say of the hour. */
export const STATE_EXAMPLES: SaidState[] = [
  { title: 'Đang mở cửa', detail: 'Đến 17 giờ.', tone: 'yes' },
  { title: 'Sắp đóng cửa', detail: 'Còn 12 phút, đến 11 giờ 30.', tone: 'soon' },
  { title: 'Đang đóng cửa', detail: 'Mở lại lúc 13 giờ 30 hôm nay.', tone: 'no' },
  { title: 'Nghỉ lễ mẫu', detail: 'Mở lại lúc 7 giờ 30 ngày mai.', tone: 'no' },
  {
    title: 'Có thể nghỉ Tết mẫu',
    detail: 'Lịch nghỉ còn chờ thông báo. Gọi điện hỏi trước khi đến.',
    tone: 'ask',
  },
];
