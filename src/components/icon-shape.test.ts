import { expect, it } from 'vitest';
import { ICONS, type IconName } from '../fields/icon.ts';
import { iconShape } from './icon-shape.ts';

it('has a shape for every icon that an editor may choose', () => {
  for (const name of Object.keys(ICONS) as IconName[])
    expect(iconShape(name), name).toMatch(/^<(?:g|path)[^>]+stroke="currentColor"/);
});

it('shows different things by different shapes', () => {
  const shapes = Object.values(ICONS).map(({ shape }) => shape);
  expect(new Set(shapes).size).toBe(shapes.length);
});
