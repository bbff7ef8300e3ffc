import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { ICONS, type IconName } from '../fields/icon.ts';
import { once } from '../site/once.ts';

interface IconSet {
  icons: Record<string, { body: string }>;
}

const readSet = once((): IconSet => {
  const file = createRequire(resolve('package.json')).resolve('@iconify-json/lucide/icons.json');
  return JSON.parse(readFileSync(file, 'utf8')) as IconSet;
});

/** What stands inside the `svg` of an icon, on a field of 24 × 24, in the colour of the text. @throws where the set lacks it */
export function iconShape(name: IconName): string {
  const { shape } = ICONS[name];
  const found = readSet().icons[shape];
  if (!found) throw new Error(`the icon set has no shape "${shape}"`);
  return found.body;
}
