import { CONTENT_SITE } from '../../scripts/test/sites.ts';
import { expect, test } from './site.ts';

/** Three people on a phone, from the home page to the page that answers them, by what they read on the way. */
test.describe('three stories (360 px)', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  const taps = {
    'a widow registers the death': {
      ways: ['Người thân qua đời', 'Khai tử', /đăng ký khai tử/i],
      code: '1.000656',
    },
    'a woman opens a coffee stall': {
      ways: ['Mở tiệm, mở quán', 'Đăng ký hộ kinh doanh', /hộ kinh doanh/i],
      code: '1.001612',
    },
    'a son is given land and needs the book in his name': {
      ways: ['Mua bán, tặng cho, đăng ký nhà đất', 'Đăng ký sang tên', /^Sang tên nhà đất/],
      code: '1.013831',
    },
  };

  for (const [story, { ways, code }] of Object.entries(taps))
    test(story, async ({ page, serve }) => {
      const [event, step, matter] = ways;
      await page.goto(await serve(CONTENT_SITE));
      await page
        .getByRole('main')
        .getByRole('link', { name: event ?? '', exact: true })
        .click();
      const toStep = page
        .getByRole('navigation', { name: 'Các bước' })
        .getByRole('link', { name: step ?? '' })
        .first();
      const place = (await toStep.getAttribute('href')) ?? '';
      await toStep.click();
      await expect(page.locator(place)).toBeInViewport();
      await page
        .locator(place)
        .getByRole('link', { name: matter ?? '' })
        .first()
        .click();
      await expect(page.locator(`main [data-code="${code}"]`).first()).toBeVisible();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });

  test('the land transfer says who does it and leads to what the commune does first', async ({
    page,
    serve,
  }) => {
    await page.goto(`${await serve(CONTENT_SITE)}noi-khac/sang-ten-nha-dat/`);
    const main = page.getByRole('main');
    await expect(main).toContainText('Văn phòng đăng ký đất đai');
    await expect(main.getByRole('link', { name: /mã 1\.013831/ })).toHaveAttribute(
      'href',
      /dichvucong\.gov\.vn/,
    );
    await main
      .getByRole('link', { name: /^Chứng thực hợp đồng mua bán/ })
      .first()
      .click();
    await expect(page.locator('[data-procedure]')).toHaveAttribute('data-code', '2.001035');
  });
});
