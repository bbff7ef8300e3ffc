import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colorNames, colorOf, declarationsIn, styleSheet, type Scheme } from './color-tokens.ts';
import { contrastOf, parseHex } from './contrast.ts';

const usual = declarationsIn(styleSheet('tokens.css'), ':root');
const highContrast = styleSheet('high-contrast.css');
const askedOfSystem = declarationsIn(highContrast, ':root');
const chosenHere = declarationsIn(highContrast, ":root[data-contrast='more']");
const more = new Map([...usual, ...chosenHere]);

const GROUNDS = ['ground', 'ground-soft', 'card', 'notice', 'alert', 'ok'];

/** Which text stands on which grounds. */
const TEXT: Record<string, readonly string[]> = {
  text: [...GROUNDS, 'mark'],
  'text-soft': GROUNDS,
  link: [...GROUNDS, 'mark'],
  accent: ['ground', 'ground-soft', 'card'],
  'text-on-strong': ['ground-strong', 'ground-strong-soft'],
  'text-on-accent': ['accent', 'link'],
};

/** Lines without which something can't be seen or told apart (WCAG 1.4.11), and what they are seen against. */
const LINES: Record<string, readonly string[]> = {
  'line-strong': ['ground', 'ground-soft', 'card'],
  accent: GROUNDS,
  link: ['ground', 'ground-soft', 'card'],
  focus: GROUNDS,
  'focus-on-strong': ['ground-strong', 'ground-strong-soft'],
  'ground-strong': ['ground', 'ground-soft', 'card'],
};

/** Colors that carry no meaning: hairlines between rows, shadows, what darkens the page behind a dialog. */
const DECORATION = ['line', 'shadow', 'veil'];

/** In the dark, what is strong is a frame around the page and tells nothing by standing out from it. */
const isFrameInTheDark = (name: string, scheme: Scheme): boolean =>
  name === 'ground-strong' && scheme === 'dark';

/** Pairs of a table that stand out less than `least`, each with its contrast. */
const tooFaint = (
  table: Record<string, readonly string[]>,
  tokens: typeof usual,
  scheme: Scheme,
  least: number,
): string[] =>
  Object.entries(table).flatMap(([name, grounds]) =>
    grounds.flatMap((ground) => {
      if (isFrameInTheDark(name, scheme)) return [];
      const contrast = contrastOf(colorOf(tokens, name, scheme), colorOf(tokens, ground, scheme));
      return contrast < least ? [`--${name} on --${ground}: ${contrast.toFixed(2)}`] : [];
    }),
  );

describe.each<Scheme>(['light', 'dark'])('the colors on %s ground', (scheme) => {
  it('let every text be read: 4.5 to 1', () => {
    expect(tooFaint(TEXT, usual, scheme, 4.5)).toEqual([]);
  });

  it('let every line be seen: 3 to 1', () => {
    expect(tooFaint(LINES, usual, scheme, 3)).toEqual([]);
  });

  it('give high contrast 7 to 1 for text, 4.5 to 1 for lines', () => {
    expect(tooFaint(TEXT, more, scheme, 7)).toEqual([]);
    expect(tooFaint(LINES, more, scheme, 4.5)).toEqual([]);
  });
});

describe('the color tokens', () => {
  it('are all judged above, or named as decoration', () => {
    const judged = new Set([...Object.entries({ ...TEXT, ...LINES }).flat(2), ...DECORATION]);
    expect(colorNames(usual).filter((name) => !judged.has(name))).toEqual([]);
  });

  it('stand on each other only as judged above', () => {
    const unjudged = globSync('**/*.css', { cwd: import.meta.dirname }).flatMap((file) =>
      [...styleSheet(file).matchAll(/{([^{}]*)}/g)].flatMap(([, rule = '']) => {
        const ground = /(?:^|\s)background(?:-color)?:\s*var\(--([\w-]+)/.exec(rule)?.[1];
        const text = /(?:^|\s)color:\s*var\(--([\w-]+)/.exec(rule)?.[1] ?? 'text';
        if (ground === undefined || !usual.has(ground) || DECORATION.includes(ground)) return [];
        const isJudged = TEXT[text]?.includes(ground) ?? false;
        const isFrame = text === 'text' && TEXT['text-on-strong']?.includes(ground);
        return isJudged || isFrame ? [] : [`${file}: --${text} on --${ground}`];
      }),
    );
    expect(unjudged).toEqual([]);
  });

  it('of high contrast are the same, whether the system asks or the reader chooses', () => {
    expect([...askedOfSystem]).toEqual([...chosenHere]);
    expect(colorNames(chosenHere).filter((name) => !usual.has(name))).toEqual([]);
  });
});

describe('contrast', () => {
  it('is computed as WCAG does', () => {
    expect(contrastOf(parseHex('#000'), parseHex('#ffffff'))).toBe(21);
    expect(contrastOf(parseHex('#777777'), parseHex('#fff'))).toBeCloseTo(4.48, 2);
    expect(contrastOf(parseHex('#fff'), parseHex('#fff'))).toBe(1);
  });

  it('is not made up for a color that is not understood', () => {
    expect(() => parseHex('rgb(0 0 0 / 50%)')).toThrow(RangeError);
  });
});
