import { describe, expect, it } from 'vitest';
import { keptAs, pageKey, type AskedFor } from './kept-requests.ts';

const HOME = 'https://trang-thu.example/cai-cach-hanh-chinh/';
const asked = (path: string, more: Partial<AskedFor> = {}): AskedFor => ({
  url: new URL(path, HOME).href,
  method: 'GET',
  destination: 'document',
  headers: new Headers(),
  ...more,
});

describe('what is kept on the device', () => {
  it.each([
    ['', 'page'],
    ['thu-tuc/dang-ky-khai-sinh/', 'page'],
    ['thu-tuc/dang-ky-khai-sinh', 'page'],
    ['thu-tuc/dang-ky-khai-sinh/index.html', 'page'],
    ['tim-kiem/?q=khai+sinh', 'page'],
    ['_astro/site.CWwK0LQa.css', 'asset'],
    ['_astro/page.BgH1.js', 'asset'],
    ['tim-kiem/thu-tuc-0.json', 'search'],
    ['pagefind/fragment/vi_1.pf_fragment', 'search'],
  ] as const)('%s as %s', (path, kind) => expect(keptAs(asked(path), HOME)).toBe(kind));

  it('a page in the frame of the screen at the counter', () =>
    expect(keptAs(asked('thu-tuc/', { destination: 'iframe' }), HOME)).toBe('page'));

  it('pictures, wherever they lie', () =>
    expect(keptAs(asked('bieu-tuong/a.png', { destination: 'image' }), HOME)).toBe('picture'));

  it.each([
    ['the editing room', asked('quan-tri/')],
    ['what the editing room reads', asked('quan-tri/cau-hinh.json', { destination: '' })],
    ['the worker itself', asked('sw.js', { destination: 'script' })],
    ['what says which build is published', asked('phien-ban.json', { destination: '' })],
    ['what measures it', asked('do-luong.json', { destination: '' })],
    ['a form to download', asked('tep/mau-don.pdf')],
    ['large files of a part', asked('_astro/heic_dec.wasm', { destination: '' })],
    ['another part of the host', asked('/tin-khac/')],
    ['another host', asked('https://dichvucong.gov.vn/')],
    ['a host that begins alike', asked('https://trang-thu.example.com/cai-cach-hanh-chinh/')],
    ['what is sent', asked('', { method: 'POST' })],
    ['a part of a file', asked('', { headers: new Headers({ range: 'bytes=0-9' }) })],
  ])('is not %s', (_, request) => expect(keptAs(request, HOME)).toBeUndefined());

  it('is the whole of a site that stands at the root of its host', () => {
    const root = 'https://trang-thu.example/';
    expect(keptAs(asked('/thu-tuc/'), root)).toBe('page');
    expect(keptAs(asked('/quan-tri/'), root)).toBeUndefined();
  });
});

describe('the address under which a page is kept', () => {
  it.each(['tim-kiem/', 'tim-kiem', 'tim-kiem/index.html', 'tim-kiem/?q=ly+hon', 'tim-kiem/#ket-qua'])(
    'is one for %s',
    (path) => expect(pageKey(HOME + path)).toBe(`${HOME}tim-kiem/`),
  );
  it('is the home page itself', () => expect(pageKey(`${HOME}?tu=bieu-tuong`)).toBe(HOME));
});
