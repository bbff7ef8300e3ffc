import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { brandMark, brandStyles } from './brand-look.ts';

let room = '';
beforeEach(() => void (room = mkdtempSync(join(tmpdir(), 'brand-'))));
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(room, { recursive: true });
});

/** Turns to a unit's content with a look of its own. */
function turnTo(unit: string, colour: string): void {
  const dir = join(room, unit);
  mkdirSync(join(dir, 'tep'), { recursive: true });
  writeFileSync(
    join(dir, 'site.yaml'),
    `brand: { colour: '${colour}', logo: { file: tep/${unit}.svg, alt: Biểu trưng } }\n`,
  );
  writeFileSync(join(dir, `tep/${unit}.svg`), `<svg>${unit}</svg>`);
  vi.stubEnv('CONTENT_DIR', dir);
  vi.stubEnv('CONTENT_BASE', '');
}

/** As Astro calls a hook of the integration. */
const call = (hook: 'astro:build:done' | 'astro:server:setup', given: unknown): unknown =>
  (brandMark().hooks[hook] as (given: unknown) => unknown)(given);

it('gives each unit that a process builds its own mark and colour', () => {
  for (const [unit, colour] of [
    ['xa-mot', '#7a1f1f'],
    ['xa-hai', '#1b5e20'],
  ] as const) {
    turnTo(unit, colour);
    call('astro:build:done', { dir: pathToFileURL(`${room}/`) });
    expect(readFileSync(join(room, 'favicon.svg'), 'utf8')).toBe(`<svg>${unit}</svg>`);
    const [plugin] = brandStyles();
    const transform = plugin?.transform as (css: string, id: string) => string;
    expect(transform('p { color: #0b4a5a }', '/src/print/paper.css')).toBe(`p { color: ${colour} }`);
  }
});

/** What a visitor of `npm run dev` is given at an address; undefined where it is left to others. */
function servedAt(url: string): string | undefined {
  let answer: string | undefined;
  const response = { setHeader: () => response, end: (text: string) => void (answer = text) };
  const use = (serve: (request: unknown, response: unknown, next: () => void) => void): void =>
    serve({ url }, response, () => undefined);
  call('astro:server:setup', { server: { middlewares: { use } } });
  return answer;
}

it('shows the unit’s mark while the site is worked on', () => {
  turnTo('xa-mot', '#7a1f1f');
  expect(servedAt('/muc/favicon.svg?v=1')).toBe('<svg>xa-mot</svg>');
  expect(servedAt('/muc/')).toBeUndefined();
  writeFileSync(join(room, 'xa-mot/site.yaml'), '');
  expect(servedAt('/muc/favicon.svg')).toBeUndefined();
});
