import { CONTENT_SITE } from '../../scripts/test/sites.ts';
import { expect, test } from './site.ts';

for (const javaScriptEnabled of [false, true])
  test.describe(`which steps to open a household business (360 px, ${javaScriptEnabled ? 'with' : 'without'} JavaScript)`, () => {
    test.use({ javaScriptEnabled, viewport: { width: 360, height: 740 } });

    test('from the home page to the steps in three taps at most', async ({ page, serve }) => {
      await page.goto(await serve(CONTENT_SITE));
      await page.getByRole('main').getByRole('link', { name: 'Mở tiệm, mở quán', exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mở tiệm, mở quán');

      const overview = page.getByRole('navigation', { name: 'Các bước' });
      await expect(overview.getByRole('link').first()).toContainText('Đăng ký hộ kinh doanh');
      await overview.getByRole('link').first().click();

      const first = page.locator('#buoc-1');
      await expect(first).toBeInViewport();
      for (const words of ['Ai đi', 'Ở đâu', 'Phí: ', 'Thời hạn: ']) await expect(first).toContainText(words);
      await first.getByRole('link', { name: /hộ kinh doanh/i }).click();
      await expect(page.locator('[data-procedure]')).toHaveAttribute('data-code', '1.001612');
    });

    test('the papers can be ticked, and every way on is large enough for a thumb', async ({
      page,
      serve,
    }) => {
      await page.goto(`${await serve(CONTENT_SITE)}su-kien/mo-tiem/`);
      const paper = page.getByRole('checkbox', { name: /^Thẻ căn cước/ });
      await paper.check();
      await expect(paper).toBeChecked();

      for (const fold of await page.locator('.life-event summary').all()) await fold.click();
      const small: string[] = [];
      for (const link of await page.locator('.step-overview a, .procedure-lines a').all()) {
        const box = await link.boundingBox();
        if (!box || box.height < 44) small.push(await link.innerText());
      }
      expect(small).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  });

test.describe('a guide without JavaScript at 360 px', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test('says how far one is, lets answers be changed, and ends in procedures with cost and time', async ({
    page,
    serve,
  }) => {
    await page.goto(`${await serve(CONTENT_SITE)}chon-thu-tuc/ho-kinh-doanh/`);
    await expect(page.getByRole('progressbar')).toHaveAccessibleName(/Câu 1, còn nhiều nhất \d câu nữa/);
    const choices = page.locator('.choices a');
    for (const choice of await choices.all()) {
      const box = await choice.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect(box?.width).toBeGreaterThanOrEqual(300);
    }
    while ((await choices.count()) > 0 && (await page.getByRole('progressbar').count()) > 0)
      await choices.first().click();
    await expect(page.locator('.procedure-lines a').first()).toContainText(/Phí: .+Thời hạn: /);
    await expect(page.getByRole('heading', { name: 'Chưa đúng việc của bạn?' })).toBeVisible();
    await page
      .getByRole('link', { name: /^Đổi câu trả lời/ })
      .first()
      .click();
    await expect(page.getByRole('progressbar')).toBeVisible();
  });
});
