import type { Channel } from '../schema/channel-schema.ts';
import type { ChannelKind } from '../schema/codes.ts';
import type { WaysLeft } from '../../cross-rules/rules-on.ts';
import type { Procedure } from '../schema/schema.ts';
import { sentencesOf } from './sentences.ts';

const RESULT = /(?:trả|nhận)\s+(?:kết quả|thẻ|giấy)/iu;
const LODGING = /(?:nộp|gửi)(?!\s+(?:trả|kết quả|thẻ|về))/iu;

/** Whether a way is only for getting the result home: its words speak of the result and not of handing in. */
export const isForResultOnly = ({
  kind,
  note = '',
  resultsOnly,
}: Pick<Channel, 'kind' | 'note' | 'resultsOnly'>): boolean =>
  resultsOnly === true || (kind === 'post' && RESULT.test(note) && !LODGING.test(note));

/** The ways by which a file may be handed in; all of them where none would be left. */
export function waysOfLodging(channels: readonly Channel[]): Channel[] {
  const ways = channels.filter((channel) => !isForResultOnly(channel));
  return ways.length > 0 ? ways : [...channels];
}

/** The ways that are open on the day: those that a rule across procedures leaves, where it leaves any that is listed. */
export function waysOpen({ channels, waysLeft }: Pick<Procedure, 'channels' | 'waysLeft'>): Channel[] {
  const ways = waysOfLodging(channels);
  const open = ways.filter((way) => isOpen(way, waysLeft));
  return open.length > 0 ? open : ways;
}

const PORTAL = /cổng\s+(?:dịch vụ công|DVC)/iu;
const OTHER_PLACE = /VNeID|định danh quốc gia|cổng (?:thông tin )?điện tử|(?:cổng|hệ thống) thông tin/iu;

/** Whether a file goes by the web over the portals of public services: a way whose words name only another place doesn't. */
export const isLodgedOnPortal = (channels: readonly Channel[]): boolean =>
  waysOfLodging(channels).some(
    ({ kind, note = '' }) => kind === 'online' && (PORTAL.test(note) || !OTHER_PLACE.test(note)),
  );

const EMPLOYER = /^nơi bạn làm việc/iu;

/** Whether the reader hands the papers to the place where they work, which hands the file in; nobody sends it by the web alone. */
export const isLodgedByEmployer = ({ receivingAddress = '' }: Partial<Pick<Procedure, 'receivingAddress'>>) =>
  EMPLOYER.test(receivingAddress);

/** Whether a rule across procedures leaves the way. */
const isOpen = ({ kind }: Pick<Channel, 'kind'>, left: WaysLeft | undefined): boolean =>
  left === undefined || left.kinds.includes(kind);

/** Whether a rule across procedures shuts a way of handing in; what only brings the result home stays. */
export const isShut = (channel: Channel, left: WaysLeft | undefined): boolean =>
  !isOpen(channel, left) && !isForResultOnly(channel);

/** The kinds of the ways in the order of their labels, and whether the result comes by post only. */
export const kindsOf = (channels: readonly Pick<Channel, 'kind'>[]): ChannelKind[] =>
  (['in-person', 'online', 'post'] as const).filter((kind) => channels.some((one) => one.kind === kind));

const NAMES = { 'in-person': 'trực tiếp', online: 'trực tuyến', post: 'bưu chính' } as const;
const ON_PAPER: readonly string[] = [NAMES['in-person'], NAMES.post];

/** The ways of handing in as they are called, those that only words tell first: all of the record, and those open on the day. */
export function namedWays({ channels, waysLeft }: Pick<Procedure, 'channels' | 'waysLeft'>): {
  all: string[];
  open: string[];
} {
  const ways = waysOfLodging(channels);
  const left = waysOpen({ channels, waysLeft });
  const named = (some: readonly Channel[]): string[] => kindsOf(some).map((kind) => NAMES[kind]);
  const spoken = spokenWays(ways).filter((way) => !named(ways).includes(way));
  const isShut = left.length < ways.length;
  return {
    all: [...spoken, ...named(ways)],
    open: [...spoken.filter((way) => !isShut || !ON_PAPER.includes(way)), ...named(left)],
  };
}

/** Ways that only the words of the others tell: "Trực tiếp tại cơ quan …; số điện thoại hoặc hộp thư điện tử …". */
function spokenWays(channels: readonly Channel[]): string[] {
  const parts = channels
    .flatMap(({ note = '' }) => sentencesOf(note))
    .filter((part) => !/kết quả|nhận giấy|cấp thị thực/iu.test(part));
  const says = (words: RegExp) => parts.some((part) => words.test(part));
  return [
    says(/^trực tiếp (?:tại|đến)|(?:nộp|gửi)(?: hồ sơ)?[^.;]{0,60} trực tiếp (?:tại|đến|cho)/iu)
      ? 'trực tiếp'
      : '',
    says(/(?:^|qua |gọi )(?:số )?điện thoại/iu) && says(/khai báo|thông báo/iu) ? 'điện thoại' : '',
    says(/(?:gửi|nộp)[^.;]{0,80} qua (?:đường bưu điện|dịch vụ bưu chính)/iu) ? 'bưu chính' : '',
  ].filter((way) => way !== '');
}
