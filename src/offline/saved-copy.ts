/** Kept with every copy: the instant it came from the network, ISO, where the host gave no Date. */
const FETCHED = 'x-luu-luc';

/**
 * A day as Vietnamese readers write it, in Vietnam's own time.
 * @example vietnamDay(new Date('2026-11-23T18:00:00Z')) // '24/11/2026'
 */
export const vietnamDay = (instant: Date): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' }).format(instant);

/** The remark on top of a page that comes from the device and not from the network. */
export const savedNotice = (fetchedAt: Date): string =>
  '<div class="notice" data-kind="alert" data-saved-copy role="status"><p>' +
  `<strong>Bản lưu ngày ${vietnamDay(fetchedAt)}</strong>, có thể đã cũ. Hãy xem lại khi có mạng.</p></div>`;

/** A page with {@link savedNotice} at the beginning of its content. A page without content of its own stays as it is. */
export const markPage = (html: string, fetchedAt: Date): string =>
  html.replace(/<main(?:\s[^>]*)?>/, (main) => main + savedNotice(fetchedAt));

/**
 * What search shows of procedures (a list of `DisplayRecord`, src/search/format/index-format.ts), with the day behind every
 * fee, so that an old fee never looks fresh. Other data stay as they are.
 */
export function markRecords(json: string, fetchedAt: Date): string {
  const data: unknown = JSON.parse(json);
  if (!Array.isArray(data)) return json;
  return JSON.stringify(
    data.map((record: unknown) => {
      const fee: unknown =
        typeof record === 'object' && record !== null ? Reflect.get(record, 'feeText') : '';
      if (typeof fee !== 'string' || fee === '') return record;
      return { ...(record as object), feeText: `${fee} (bản lưu ngày ${vietnamDay(fetchedAt)})` };
    }),
  );
}

/** Whether an answer may be kept: whole, right, of this host, led here by no redirect, and not asked to be forgotten. */
export const mayKeep = ({ status, type, redirected, headers }: Response): boolean =>
  status === 200 &&
  type === 'basic' &&
  !redirected &&
  !/\bno-store\b/.test(headers.get('cache-control') ?? '');

/** The answer with the instant it was fetched, to be kept. */
export function stamped(response: Response, now = new Date()): Response {
  const headers = readable(response.headers);
  headers.set(FETCHED, (whenSent(headers) ?? now).toISOString());
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}

/** When a kept answer came from the network. */
export function fetchedAt({ headers }: Response): Date {
  const kept = new Date(headers.get(FETCHED) ?? Number.NaN);
  return Number.isNaN(kept.getTime()) ? (whenSent(headers) ?? new Date(0)) : kept;
}

/**
 * A kept answer as it is shown: pages and fees say from which day they are.
 * @param policy what a page must obey beside its own: any page of the host can write into what is kept
 */
export async function asSavedCopy(kept: Response, policy: string): Promise<Response> {
  const type = kept.headers.get('content-type') ?? '';
  const mark = type.startsWith('text/html')
    ? markPage
    : type.startsWith('application/json')
      ? markRecords
      : undefined;
  const body = mark ? mark(await kept.text(), fetchedAt(kept)) : kept.body;
  const headers = readable(kept.headers);
  headers.append('content-security-policy', policy);
  headers.set('x-content-type-options', 'nosniff');
  return new Response(body, { status: 200, headers });
}

/** The host's own day is truer than the clock of a phone, and tells the age of what a cache on the way had kept. */
function whenSent(headers: Headers): Date | undefined {
  const sent = new Date(headers.get('date') ?? Number.NaN);
  return Number.isNaN(sent.getTime()) ? undefined : sent;
}

/** Headers of a body that is no longer packed nor as long as it was on the way. */
function readable(headers: Headers): Headers {
  const kept = new Headers(headers);
  for (const name of ['content-encoding', 'content-length', 'etag']) kept.delete(name);
  return kept;
}
