import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, existsSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createReceiver } from './receiver.ts';

const SITE = 'https://trang.example/goc/';
const PAGE = `${SITE}thu-tuc/thu-tuc-mau/`;
let dir = '';
let server: Server;
let minute = 0;
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'feedback-'));
  server = createReceiver({
    file: join(dir, 'gop-y.jsonl'),
    site: SITE,
    today: () => '2026-11-24',
    minute: () => minute,
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(() => {
  server.close();
  rmSync(dir, { recursive: true });
});

const send = (form: Record<string, string>, method = 'POST'): Promise<Response> =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, {
    method,
    headers: { 'user-agent': 'Trinh-duyet-la/1', cookie: 'ai=toi', referer: 'https://noi-khac.example/' },
    ...(method === 'POST' && { body: new URLSearchParams(form) }),
  });
const kept = (): string =>
  existsSync(join(dir, 'gop-y.jsonl')) ? readFileSync(join(dir, 'gop-y.jsonl'), 'utf8') : '';

it('keeps the page, the rating and the day, and nothing of the sender', async () => {
  const response = await send({ trang: PAGE, ma: '0.000000', ngay: '2026-11-24', 'huu-ich': 'co' });
  expect(response.status).toBe(200);
  expect(await response.text()).toContain(`href="${PAGE}"`);
  expect(kept()).toBe(
    '{"day":"2026-11-24","page":"thu-tuc/thu-tuc-mau/","code":"0.000000","helpful":true}\n',
  );
});

it('keeps a report without the numbers and mailboxes that the reader wrote into it', async () => {
  const said = 'Phí là 8.000 đồng. Gọi tôi 0912 345 678, can.cuoc 012345678901, toi@thu.example';
  await send({ trang: SITE, 'cho-sai': said });
  expect(JSON.parse(kept())).toEqual({
    day: '2026-11-24',
    page: '',
    mistake: 'Phí là 8.000 đồng. Gọi tôi [đã bỏ], can.cuoc [đã bỏ], [đã bỏ]',
  });
});

it.each([
  ['no page', { 'huu-ich': 'co' }],
  ['a page elsewhere', { trang: 'https://noi-khac.example/', 'huu-ich': 'co' }],
  ['a page that only begins alike', { trang: 'https://trang.example/goc.noi-khac/', 'huu-ich': 'co' }],
  ['a page with somebody’s name', { trang: `${SITE}Nguyen-Van-A/`, 'huu-ich': 'co' }],
  ['a page with somebody’s number', { trang: `${SITE}thu-tuc/012345678901/`, 'huu-ich': 'co' }],
  ['a page with a number in pieces', { trang: `${SITE}thu-tuc/0912-345-678/`, 'huu-ich': 'co' }],
  ['a page with signs of its own', { trang: `${SITE}thu-tuc/a@thu.example/`, 'huu-ich': 'co' }],
  ['no answer', { trang: PAGE }],
  ['another rating', { trang: PAGE, 'huu-ich': '5' }],
  ['too long a text', { trang: PAGE, 'cho-sai': 'a'.repeat(1001) }],
  ['more than a form holds', { trang: PAGE, 'huu-ich': 'co', la: 'a'.repeat(9000) }],
])('refuses %s', async (_, form) => {
  expect((await send(form)).status).toBe(400);
  expect(kept()).toBe('');
});

it('takes only what is posted, and no flood', async () => {
  expect((await send({}, 'GET')).status).toBe(405);
  const many = await Promise.all(Array.from({ length: 61 }, () => send({ trang: PAGE, 'huu-ich': 'co' })));
  expect(many.filter(({ status }) => status === 429).length).toBe(2);
  minute += 1;
  expect((await send({ trang: PAGE, 'huu-ich': 'co' })).status).toBe(200);
});

it('reads the names that the form on the pages has', () => {
  const form = readFileSync('src/reader-feedback/FeedbackForm.astro', 'utf8');
  const names = [...form.matchAll(/name="([\w-]+)"|\['(\w+)', page/g)].map(([, a, b]) => a ?? b);
  expect(new Set(names)).toEqual(new Set(['huu-ich', 'cho-sai', 'trang', 'ma', 'ngay']));
});

it('takes all that the form lets a reader write: a thousand letters with marks, line breaks among them', async () => {
  const lines = Array.from({ length: 500 }, () => 'ể').join('\r\n');
  expect((await send({ trang: PAGE, 'cho-sai': lines })).status).toBe(200);
  expect(kept()).toContain(JSON.stringify(lines.replaceAll('\r\n', '\n')));
  expect((await send({ trang: PAGE, 'cho-sai': 'ể'.repeat(1000) })).status).toBe(200);
  expect((await send({ trang: PAGE, 'cho-sai': 'ể'.repeat(1001) })).status).toBe(400);
});

it('makes no rating of what is none', async () => {
  await send({ trang: PAGE, 'huu-ich': 'la', 'cho-sai': 'Sai số tiền' });
  expect(kept()).not.toContain('helpful');
});

it('says that it could not keep an answer, and goes on', async () => {
  rmSync(dir, { recursive: true });
  expect((await send({ trang: PAGE, 'huu-ich': 'co' })).status).toBe(500);
  mkdirSync(dir);
  expect((await send({ trang: PAGE, 'huu-ich': 'co' })).status).toBe(200);
});
