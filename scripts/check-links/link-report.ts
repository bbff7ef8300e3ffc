import type { AddressAnswer, AddressState } from './check-address.ts';
import type { NamedAddress } from './collect-addresses.ts';
import { byteOrder } from '../../src/text/byte-order.ts';

/** An address with its answer. */
export type CheckedAddress = NamedAddress & AddressAnswer;

/** All addresses of one host. */
interface HostCount {
  host: string;
  addresses: number;
  /** How often the content names them. */
  places: number;
  /** Of the state (.gov.vn), which is trusted; every other host is looked at when a change is reviewed (requirement A06). */
  isState: boolean;
  notFine: number;
}

/** What the nightly look at the links to other sites found. */
export interface LinkReport {
  siteDate: string;
  addresses: CheckedAddress[];
  hosts: HostCount[];
}

/** What the server said where a reposted article is gone for good: nothing there, or nothing any more. */
const GONE = [404, 410];

/** Articles that this site reposts and that their owners have taken down; told before all else. */
export const takenDown = ({ addresses }: LinkReport): CheckedAddress[] =>
  addresses.filter(({ isReposted, status }) => isReposted && GONE.includes(status ?? 0));

/** What to do with them. */
export const TAKEN_DOWN = {
  heading: 'Bài gốc đã gỡ, bài đăng lại còn đây',
  advice: 'mở thử bài gốc; đúng là đã gỡ thì gỡ bài đăng lại ngay: ghi unpublishOn là ngày hôm nay',
};

/** What to tell of each state, worst first; `fine` is not told. */
export const STATE_WORDS: Record<Exclude<AddressState, 'fine'>, { heading: string; advice: string }> = {
  broken: {
    heading: 'Không còn mở được',
    advice: 'tìm địa chỉ mới của nguồn, hoặc bỏ liên kết và giữ tên nguồn',
  },
  unreachable: {
    heading: 'Không kết nối được',
    advice: 'mở thử bằng trình duyệt; nhiều đêm liền như vậy thì thay',
  },
  moved: { heading: 'Đã chuyển hẳn sang địa chỉ khác', advice: 'mở thử rồi sửa thành địa chỉ mới' },
  slow: { heading: 'Trả lời chậm', advice: 'chưa phải sửa; xem lại nếu kéo dài' },
  guarded: { heading: 'Máy chủ không trả lời máy tự động', advice: 'mở thử bằng trình duyệt để biết' },
};

const isState = (host: string): boolean => /(?:^|\.)gov\.vn(?::\d+)?$/.test(host);

/** Puts answers and hosts together; hosts with most addresses first. */
export function linkReport(siteDate: string, addresses: CheckedAddress[]): LinkReport {
  const hosts = [...Map.groupBy(addresses, ({ host }) => host)].map(([host, own]) => ({
    host,
    addresses: own.length,
    places: own.reduce((sum, { places }) => sum + places.length, 0),
    isState: isState(host),
    notFine: own.filter(({ state }) => state !== 'fine').length,
  }));
  return {
    siteDate,
    addresses,
    hosts: hosts.sort((a, b) => b.addresses - a.addresses || byteOrder(a.host, b.host)),
  };
}

/** The addresses of each state that needs a look, worst state first. */
export const addressesByState = ({ addresses }: LinkReport): [keyof typeof STATE_WORDS, CheckedAddress[]][] =>
  (Object.keys(STATE_WORDS) as (keyof typeof STATE_WORDS)[])
    .map((state): [keyof typeof STATE_WORDS, CheckedAddress[]] => [
      state,
      addresses.filter((address) => address.state === state),
    ])
    .filter(([, found]) => found.length > 0);
