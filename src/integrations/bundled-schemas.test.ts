import { expect, it } from 'vitest';
import { readySchemas } from '../open-data/ready-schemas.ts';
import { bundledSchemas } from './bundled-schemas.ts';

it('bundles the schemas of open data letter by letter as they are made', async () => {
  const { load } = bundledSchemas();
  const code = typeof load === 'object' ? String(Reflect.apply(load.handler, undefined, [''])) : '';
  const url = `data:text/javascript,${encodeURIComponent(code)}`;
  const bundled = (await import(/* @vite-ignore */ url)) as { readySchemas: typeof readySchemas };
  expect(JSON.stringify(bundled.readySchemas())).toBe(JSON.stringify(readySchemas()));
});
