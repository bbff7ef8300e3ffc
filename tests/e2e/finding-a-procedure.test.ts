import { expect, SITES, test } from './site.ts';

const BIRTH = '1.001193';

for (const site of SITES) {
  test.describe(`a reader looks for birth registration (${site.name})`, () => {
    test('by sector', async ({ page, serve }) => {
      await page.goto(await serve(site));
      const menu = page.getByRole('navigation', { name: 'Các mục' });
      await menu.getByRole('link', { name: 'Thủ tục', exact: true }).click();
      await page
        .getByRole('main')
        .getByRole('link', { name: /^Hộ tịch/ })
        .first()
        .click();
      await page.getByRole('main').getByRole('link', { name: 'Đăng ký khai sinh', exact: true }).click();
      await expect(page.locator('[data-procedure]')).toHaveAttribute('data-code', BIRTH);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thủ tục đăng ký khai sinh');
    });

    test('by who they are', async ({ page, serve }) => {
      await page.goto(`${await serve(site)}thu-tuc/`);
      await page.getByRole('link', { name: /^Người dân/ }).click();
      await page.getByRole('link', { name: /^Hộ tịch/ }).click();
      await page.getByRole('main').getByRole('link', { name: 'Đăng ký khai sinh', exact: true }).click();
      await expect(page.locator('[data-procedure]')).toHaveAttribute('data-code', BIRTH);
    });

    test('by letter', async ({ page, serve }) => {
      await page.goto(`${await serve(site)}thu-tuc/`);
      await page.getByRole('link', { name: 'Đ', exact: true }).click();
      await page.getByRole('main').getByRole('link', { name: 'Đăng ký khai sinh', exact: true }).click();
      await expect(page.locator('[data-procedure]')).toHaveAttribute('data-code', BIRTH);
    });

    test('by typing without accents', async ({ page, serve }) => {
      await page.goto(await serve(site));
      await page.getByRole('searchbox').fill('dang ky khai sinh');
      await page.keyboard.press('Enter');
      await expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', 'done');
      const first = page.locator('[data-search-results] [data-code]').first();
      await expect(first).toHaveAttribute('data-code', BIRTH);
      await first.getByRole('link').click();
      await expect(page.locator('[data-procedure]')).toHaveAttribute('data-code', BIRTH);
    });
  });
}

for (const site of SITES) {
  test.describe(`without JavaScript (${site.name})`, () => {
    test.use({ javaScriptEnabled: false });

    test('the search form leads to ways on', async ({ page, serve }) => {
      await page.goto(await serve(site));
      await page.getByRole('searchbox').fill('khai sinh');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/tim-kiem\/\?q=khai\+sinh/);
      for (const needed of ['Thu hẹp kết quả', 'Nhiều người tìm', 'Bạn cần tìm gì?'])
        await expect(page.getByRole('main').getByText(needed)).toBeHidden();
      await expect(page.getByRole('main').getByRole('searchbox')).toBeHidden();
      await page
        .getByRole('main')
        .getByRole('link', { name: /^Danh sách thủ tục/ })
        .click();
      await page.getByRole('link', { name: /^Hộ tịch/ }).click();
      await page.getByRole('main').getByRole('link', { name: 'Đăng ký khai sinh', exact: true }).click();
      await expect(page.locator('[data-procedure]')).toHaveAttribute('data-code', BIRTH);
    });
  });
}
