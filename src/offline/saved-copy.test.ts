import { describe, expect, it } from 'vitest';
import { SAVED_AT } from '../pattern-library/examples/offline.ts';
import {
  asSavedCopy,
  fetchedAt,
  markPage,
  markRecords,
  mayKeep,
  savedNotice,
  stamped,
  vietnamDay,
} from './saved-copy.ts';

const POLICY = "script-src 'none'";
const answer = (body: string, headers: Record<string, string> = {}): Response =>
  new Response(body, { headers });

describe('the day of a copy', () => {
  it('is the one in Vietnam', () => {
    expect(vietnamDay(new Date('2026-11-23T16:59:59Z'))).toBe('23/11/2026');
    expect(vietnamDay(new Date('2026-11-23T17:00:00Z'))).toBe('24/11/2026');
  });

  it('is told on top of the content, once', () => {
    const page = '<body><nav>…</nav><main id="noi-dung" class="page"><h1>Phí</h1></main></body>';
    const marked = markPage(page, SAVED_AT);
    expect(marked).toContain(`<main id="noi-dung" class="page">${savedNotice(SAVED_AT)}<h1>`);
    expect(marked.match(/Bản lưu ngày 24\/11\/2026/g)).toHaveLength(1);
    expect(marked).toContain('có thể đã cũ. Hãy xem lại khi có mạng.');
  });

  it('is not told where there is no content', () =>
    expect(markPage('<body><maintenance></body>', SAVED_AT)).toBe('<body><maintenance></body>'));

  it('stands behind every fee that search shows', () => {
    const records = [{ slug: 'a', feeText: '8.000 đồng' }, { slug: 'b', feeText: '' }, null];
    expect(JSON.parse(markRecords(JSON.stringify(records), SAVED_AT))).toEqual([
      { slug: 'a', feeText: '8.000 đồng (bản lưu ngày 24/11/2026)' },
      { slug: 'b', feeText: '' },
      null,
    ]);
  });

  it('is left out of data that hold no fees', () => {
    const names = '{"version":1,"names":"Khai sinh"}';
    expect(markRecords(names, SAVED_AT)).toBe(names);
  });

  it('is when the host sent it, else when it came', () => {
    const sent = stamped(answer('', { date: 'Mon, 23 Nov 2026 03:00:00 GMT' }), SAVED_AT);
    expect(fetchedAt(sent)).toEqual(new Date('2026-11-23T03:00:00Z'));
    expect(fetchedAt(stamped(answer(''), SAVED_AT))).toEqual(SAVED_AT);
    expect(fetchedAt(stamped(answer('', { date: 'yesterday-ish' }), SAVED_AT))).toEqual(SAVED_AT);
  });
});

describe('a copy as it is shown', () => {
  it('is marked, and says nothing of how the body once travelled', async () => {
    const kept = stamped(
      answer('<main><p>8.000 đồng</p></main>', {
        'content-type': 'text/html; charset=utf-8',
        'content-length': '30',
        'content-encoding': 'br',
      }),
      SAVED_AT,
    );
    const shown = await asSavedCopy(kept, POLICY);
    expect(await shown.text()).toBe(`<main>${savedNotice(SAVED_AT)}<p>8.000 đồng</p></main>`);
    expect(shown.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(shown.headers.has('content-length')).toBe(false);
    expect(shown.headers.has('content-encoding')).toBe(false);
    expect(shown.headers.get('content-security-policy')).toBe(POLICY);
  });

  it('says the same where it is no page, and is taken for nothing else', async () => {
    const shown = await asSavedCopy(answer('<svg/>', { 'content-type': 'image/svg+xml' }), POLICY);
    expect(await shown.text()).toBe('<svg/>');
    expect(shown.headers.get('content-type')).toBe('image/svg+xml');
    expect(shown.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('an answer', () => {
  const good = { status: 200, type: 'basic', redirected: false, headers: new Headers() } as Response;
  it('is kept where it is whole and right', () => expect(mayKeep(good)).toBe(true));
  it.each<[string, Partial<Response>]>([
    ['missing', { status: 404 }],
    ['an error', { status: 503 }],
    ['partial', { status: 206 }],
    ['a redirect', { status: 0, type: 'opaqueredirect' }],
    ['of another host', { status: 0, type: 'opaque' }],
    ['found behind a redirect', { redirected: true }],
    ['asked to be forgotten', { headers: new Headers({ 'cache-control': 'private, no-store' }) }],
  ])('is not kept where it is %s', (_, difference) =>
    expect(mayKeep({ ...good, ...difference } as Response)).toBe(false),
  );
});
