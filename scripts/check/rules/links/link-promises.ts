import { asBrowsersRead } from '../../../../src/markdown/link-faults.ts';
import type { Finding } from '../../../content/content.ts';

type Fault = Pick<Finding, 'message' | 'advice' | 'severity'>;

const TOP_LEVELS =
  'vn|com|net|org|info|edu|gov|int|io|biz|asia|app|dev|me|tv|xyz|top|site|online|shop|link|example';
/** A web address, or the name of a host alone, in the words of a link. */
const ADDRESS = new RegExp(
  `(?<![\\w@.-])(?:https?://)?((?:[a-z0-9-]{1,63}\\.){1,6}(?:${TOP_LEVELS}))(?![\\w.-]*[\\w@-])((?:[:/?#][^\\s]*)?)`,
  'gi',
);
const MAIL = /[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,6}[a-z]{2,10}/i;
/** Endings under which others keep hosts of their own: a host below them is somebody else's. */
const SHARED = /^(?:(?:gov|com|edu|org|net|info)\.)?[a-z]+$/;

const urlOf = (target: string): URL | undefined => {
  const read = asBrowsersRead(target);
  return URL.canParse(read) ? new URL(read) : undefined;
};

/**
 * What a link promises and does not keep: an address before an @ that is not where it leads, words that name another
 * address, letter box or number than the one opened, letters with hidden receivers. Nothing for a link that keeps it.
 *
 * @example promiseFault('dichvucong.gov.vn', 'https://vi-du.example/') // { message: "chữ là 'dichvucong.gov.vn' nhưng …" }
 */
export function promiseFault(written: string, target: string): Fault | undefined {
  // Full-width letters read as the usual ones.
  const label = written.normalize('NFKC');
  const url = urlOf(target);
  if (!url) return undefined;
  if (/^https?:$/.test(url.protocol)) return hiddenHost(target) ?? otherAddress(label, url);
  if (url.protocol === 'mailto:') return letterFault(label, url);
  return /^(?:tel|sms):$/.test(url.protocol) ? numberFault(label, url) : undefined;
}

/** An address of the web whose host stands behind an @: what stands before is taken for the host by readers. */
export function hiddenHost(target: string): Fault | undefined {
  const authority = /^https?:\/*([^/?#]*)@/i.exec(asBrowsersRead(target))?.[1];
  if (authority === undefined) return undefined;
  return {
    severity: 'error',
    message: `địa chỉ có dấu @: thật ra dẫn đến '${urlOf(target)?.host ?? ''}', không phải '${authority}'`,
    advice: 'viết đúng máy chủ ngay sau https://, không có dấu @ trước dấu / đầu tiên',
  };
}

const withoutWww = (host: string): string => host.toLowerCase().replace(/^www\./, '');

function otherAddress(label: string, url: URL): Fault | undefined {
  const named = [...label.matchAll(ADDRESS)];
  const host = withoutWww(url.hostname);
  if (named.length === 0 || named.some(([, name = '', rest = '']) => leadsTo(name, rest, host, url))) {
    const mail = named.length === 0 ? MAIL.exec(label)?.[0] : undefined;
    return mail === undefined ? undefined : says(label, mail, url.host);
  }
  return says(label, named[0]?.[0] ?? label, url.host + (url.pathname === '/' ? '' : url.pathname));
}

/** Whether the host and the rest of an address in the words are those of the link; a host above its own will do. */
function leadsTo(name: string, rest: string, host: string, url: URL): boolean {
  const promised = withoutWww(name);
  if (promised !== host && (SHARED.test(promised) || !host.endsWith(`.${promised}`))) return false;
  const bare = plainPath(rest);
  const own = plainPath(url.pathname + url.search + url.hash);
  return (
    bare === '' ||
    (/(?:…|\.\.\.)$/.test(rest) ? own.startsWith(bare) : own === bare || own.startsWith(`${bare}?`))
  );
}

function plainPath(rest: string): string {
  const bare = rest
    .replace(/^:\d+/, '')
    .replace(/(?<![….,;:!?)\]»”"'])[….,;:!?)\]»”"']+$/, '')
    .replace(/(?<!\/)\/+$/, '');
  try {
    return decodeURIComponent(bare).toLowerCase();
  } catch {
    return bare.toLowerCase();
  }
}

/** Words that are nothing but the other address deceive for certain; a longer sentence may only speak of it. */
const says = (label: string, named: string, led: string): Fault => ({
  severity:
    label.replace(/[\s.,;:()»«"“”]/g, '') === named.replace(/[\s.,;:()»«"“”]/g, '') ? 'error' : 'warning',
  message: `chữ của liên kết là '${named}' nhưng dẫn đến '${led}'`,
  advice: 'sửa cho chữ và địa chỉ là một, hoặc viết tên trang thay cho địa chỉ',
});

function letterFault(label: string, url: URL): Fault | undefined {
  const to = safely(url.pathname);
  const hidden = [...url.searchParams.keys()].find((key) => !/^(?:subject|body)$/i.test(key));
  if (hidden !== undefined || to.includes(','))
    return {
      severity: 'error',
      message: hidden ? `thư gửi kèm cho người khác, ở '${hidden}='` : 'thư gửi cho nhiều người',
      advice: 'để mailto: với một địa chỉ; chỉ thêm được subject= và body=',
    };
  if (!MAIL.test(to))
    return {
      severity: 'error',
      message: 'liên kết mailto: không có địa chỉ người nhận',
      advice: 'viết mailto:ten@coquan.gov.vn',
    };
  const named = MAIL.exec(label)?.[0];
  return named === undefined || named.toLowerCase() === to.toLowerCase() ? undefined : says(label, named, to);
}

function safely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Digits of a number as one dials it in Vietnam. */
const dialled = (written: string): string =>
  written.replace(/^\(?\+?84(?=[\s().-]*\d{2})/, '0').replace(/\D/g, '');

function numberFault(label: string, url: URL): Fault | undefined {
  const [target = ''] = safely(url.pathname).split(/[;,?]/);
  if (!/^\+?[\d\s().-]{3,25}$/.test(target))
    return {
      severity: 'error',
      message: `'${url.href}' không phải số điện thoại`,
      advice: 'sau tel: chỉ viết chữ số',
    };
  const numbers = (label.match(/(?:\+|\()?\d[\d\s().-]{1,25}\d/g) ?? []).map((text) => ({
    text,
    digits: dialled(text),
  }));
  const isNumber = (digits: string): boolean =>
    digits.length >= 8 || (digits.length >= 3 && !/\p{L}/u.test(label)) || /^1[89]00/.test(digits);
  const promised = numbers.filter(({ digits }) => isNumber(digits));
  const other = promised[0];
  if (!other || numbers.some(({ digits }) => digits.startsWith(dialled(target)))) return undefined;
  return {
    severity: 'error',
    message: `chữ của liên kết là số '${other.text}' nhưng gọi đến '${target}'`,
    advice: 'sửa cho hai số là một, rồi gọi thử',
  };
}
