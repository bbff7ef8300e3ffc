import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { COMPONENTS_SITE } from '../../scripts/test/sites.ts';
import { expect, test } from './site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [320, 768, 1280])
    test.describe(`every component, ${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, bypassCSP: true, viewport: { width, height: 740 } });

      test('fits, and axe finds nothing', async ({ page, serve }) => {
        await page.goto(`${await serve(COMPONENTS_SITE)}tin-tuc/2026/moi-thanh-phan/`);
        await page.evaluate(AXE);
        const found = await page.evaluate(async () => {
          const { axe } = window as unknown as {
            axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
          };
          return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
        });
        expect(found).toEqual([]);
        const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
        expect(scrollWidth).toBe(clientWidth);
      });
    });
