import type { Page, Route } from '@playwright/test';
import { CONTENT_SITE } from '../../scripts/test/sites.ts';
import { expect, test } from './site.ts';

const results = (page: Page) => page.locator('[data-search-results]');
const codes = (page: Page) => results(page).locator('[data-code]');

/** Opens the search page on a question and waits for the answer. */
async function ask(page: Page, home: string, question: string): Promise<void> {
  await page.goto(`${home}tim-kiem/?q=${encodeURIComponent(question)}`);
  await expect(results(page)).toHaveAttribute('data-state', 'done');
}

test.describe('the search page', () => {
  for (const [typed, accented] of [
    ['dang ky khai sinh', 'đăng ký khai sinh'],
    ['giay doc than', 'giấy độc thân'],
    ['so do', 'sổ đỏ'],
  ] as const)
    test(`finds the same for "${typed}" as for "${accented}"`, async ({ page, serve }) => {
      const home = await serve(CONTENT_SITE);
      await ask(page, home, accented);
      const wanted = await codes(page).first().getAttribute('data-code');
      await ask(page, home, typed);
      await expect(codes(page).first()).toHaveAttribute('data-code', wanted ?? '');
    });

  for (const typed of ['duong day nong', 'dat dai', 'trang nay cua ai'])
    test(`finds other pages for "${typed}", without accents, and names none twice`, async ({
      page,
      serve,
    }) => {
      await ask(page, await serve(CONTENT_SITE), typed);
      await page.locator('[data-search-others]').scrollIntoViewIfNeeded();
      await expect(page.locator('[data-search-others] [data-kind]').first()).toBeVisible();
      const paths = await page
        .locator('[data-search-results] h3 a, [data-search-others] h3 a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
      expect(new Set(paths).size).toBe(paths.length);
    });

  test('says what it answers when asked for a fee, and leads to that part', async ({ page, serve }) => {
    await ask(page, await serve(CONTENT_SITE), 'lệ phí đăng ký thường trú');
    const first = results(page).locator('li').first();
    await expect(first.locator('strong')).toContainText('Phí, lệ phí');
    await first.getByRole('link').click();
    await expect(page).toHaveURL(/#channels$/);
  });

  test('asks of which matter a form is wanted, and shows what most people want', async ({ page, serve }) => {
    await ask(page, await serve(CONTENT_SITE), 'tải mẫu đơn ở đâu');
    await expect(page.locator('[data-search-status]')).toHaveText(/^Gõ thêm tên việc bạn cần làm/);
    await expect(codes(page).first()).toBeVisible();
  });

  test('asks for its index before its scripts have come, and for none without a question', async ({
    page,
    serve,
  }) => {
    const home = await serve(CONTENT_SITE);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const indexes = (): number => asked.filter((path) => path.endsWith('/muc-luc.json')).length;
    await page.goto(`${home}tim-kiem/`);
    await expect(results(page)).toHaveAttribute('data-state', 'done');
    expect(indexes()).toBe(0);
    // Of its two scripts the second brings the engine: it comes only after the index was asked for.
    let held = 0;
    await page.route('**/*script_index_1_*.js', async (route) => {
      held++;
      await expect.poll(indexes).toBe(1);
      await route.continue();
    });
    await ask(page, home, 'khai sinh');
    expect([held, indexes()]).toEqual([1, 1]);
  });

  test('keeps its state in the address: facets, back', async ({ page, serve }) => {
    await ask(page, await serve(CONTENT_SITE), 'đăng ký');
    await page.getByText('Thu hẹp kết quả').click();
    await page.getByLabel('Lĩnh vực').selectOption('Hộ tịch');
    await expect(page).toHaveURL(/linh-vuc=/);
    await expect(results(page).locator('li').first()).toContainText('Hộ tịch');
    await page.goBack();
    await expect(page).not.toHaveURL(/linh-vuc=/);
    await expect(page.getByLabel('Lĩnh vực')).toHaveValue('');
  });

  test('lists a sector without a question, narrowed by a facet', async ({ page, serve }) => {
    await page.goto(`${await serve(CONTENT_SITE)}linh-vuc/ho-tich/`);
    await page.getByRole('link', { name: /^Lọc theo/ }).click();
    await expect(results(page)).toHaveAttribute('data-state', 'done');
    const all = await codes(page).count();
    expect(all).toBeGreaterThan(5);
    await page.getByText('Thu hẹp kết quả').click();
    await expect(page.getByLabel('Lĩnh vực')).toHaveValue('Hộ tịch');
    expect(await page.getByLabel('Lĩnh vực').locator('option').count()).toBeGreaterThan(20);
    await page.getByLabel('Cấp', { exact: true }).selectOption('province');
    await expect.poll(() => codes(page).count()).toBeLessThan(all);
  });

  test('suggests while typing, by keyboard alone', async ({ page, serve }) => {
    await page.goto(`${await serve(CONTENT_SITE)}tim-kiem/`);
    const box = page.getByLabel('Bạn cần tìm gì?');
    await box.focus();
    await page.keyboard.type('khai sinh');
    await expect(box).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('ArrowDown');
    const chosen = await box.getAttribute('aria-activedescendant');
    await expect(page.locator(`[id="${chosen}"]`)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Escape');
    await expect(box).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.type('h');
    await page.keyboard.press('Backspace');
    await expect(box).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-procedure]')).toBeVisible();
  });

  test('suggestions go when the question is asked or refused, also those on their way', async ({
    page,
    serve,
  }) => {
    await page.goto(`${await serve(CONTENT_SITE)}tim-kiem/`);
    const box = page.getByLabel('Bạn cần tìm gì?');
    const list = page.getByRole('listbox', { name: 'Gợi ý' });
    const status = page.locator('[data-suggestions-status]');
    await box.focus();
    await page.keyboard.type('thủ tục');
    await expect(list).toBeVisible();
    await expect(status).toHaveText(/^\d+ gợi ý, bấm phím mũi tên xuống để chọn\.$/);
    await page.keyboard.press('Enter');
    await expect(list).toBeHidden();
    await expect(box).toHaveAttribute('aria-expanded', 'false');
    await expect(status).toHaveText('');
    for (const end of ['Enter', 'Escape', 'NumpadEnter']) {
      await page.reload();
      await box.fill('');
      await box.focus();
      await page.keyboard.type('khai sinh');
      await page.keyboard.press(end);
      await page.waitForTimeout(1000);
      await expect(list).toBeHidden();
      await expect(status).toHaveText('');
    }
    await page.keyboard.type(' con');
    await expect(list).toBeVisible();
  });

  test('keys of an input method are left to it', async ({ page, serve }) => {
    await page.goto(`${await serve(CONTENT_SITE)}tim-kiem/`);
    const box = page.getByLabel('Bạn cần tìm gì?');
    await box.focus();
    await page.keyboard.type('thủ tục');
    await expect(box).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('ArrowDown');
    const chosen = await box.getAttribute('aria-activedescendant');
    const address = page.url();
    for (const composing of [{ isComposing: true }, { keyCode: 229 }])
      for (const key of ['ArrowDown', 'Escape', 'Enter']) {
        const isTaken = await box.evaluate(
          (input, init) =>
            !input.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init })),
          { key, ...composing },
        );
        expect(isTaken).toBe(false);
      }
    await expect(box).toHaveAttribute('aria-expanded', 'true');
    expect(await box.getAttribute('aria-activedescendant')).toBe(chosen);
    expect(page.url()).toBe(address);
  });

  for (const odd of [
    '',
    'a',
    'đ'.repeat(2000),
    '😀🎉',
    '<img src=x onerror=alert(1)>',
    '.*+?^${}()|[]\\',
    'مرحبا',
    'សួស្តី',
    '%00 --',
    'e\u0301\u0323'.repeat(700),
    '\u202eمرحبا '.repeat(300),
    'khai sinh 1.001193 26/2018/NĐ-CP ... '.repeat(60),
  ])
    test(`bears ${JSON.stringify(odd.slice(0, 20))}`, async ({ page, serve }) => {
      page.on('dialog', () => expect('no dialog').toBe('a dialog'));
      await ask(page, await serve(CONTENT_SITE), odd);
      await expect(results(page).locator('img')).toHaveCount(0);
    });

  test('helps where nothing is found', async ({ page, serve }) => {
    await ask(page, await serve(CONTENT_SITE), 'xyzzyqq');
    await expect(page.locator('[data-search-status]')).toContainText('không có thông tin');
    await expect(page.locator('[data-search-help]')).toBeVisible();
  });

  test('names the one thing that is near, and tells where to go before pages that hold the words', async ({
    page,
    serve,
  }) => {
    await ask(page, await serve(CONTENT_SITE), 'thoi tiet ngay mai');
    await expect(results(page)).toHaveAttribute('data-found', 'none');
    const near = results(page).locator('li');
    await expect(near).toHaveCount(1);
    await expect(near.locator('p:visible')).toHaveCount(1);
    const order = await page
      .locator('[data-search-results], [data-search-help], [data-search-others]')
      .evaluateAll((parts) => parts.map((part) => Object.keys((part as HTMLElement).dataset)[0]));
    expect(order).toEqual(['searchResults', 'searchHelp', 'searchOthers']);
    await expect(page.locator('[data-search-others] h2')).toContainText('có thể nói việc khác');
  });
});

const FAULTS: Record<string, (route: Route) => Promise<void>> = {
  'that the network cuts': (route) => route.abort(),
  'that is missing': (route) => route.fulfill({ status: 404, body: 'Not found' }),
  'of which half came': async (route) => {
    const whole = await (await route.fetch()).text();
    await route.fulfill({ contentType: 'application/json', body: whole.slice(0, whole.length / 2) });
  },
};

for (const [fault, answer] of Object.entries(FAULTS))
  test(`an index ${fault} gives a message, ways on and a retry`, async ({ browser, serve }) => {
    const home = await serve(CONTENT_SITE);
    const page = await browser.newPage();
    await page.route('**/muc-luc.json', answer);
    await page.goto(`${home}tim-kiem/?q=khai+sinh`);
    await expect(results(page)).toHaveAttribute('data-state', 'error');
    await expect(page.locator('[data-search-help]')).toBeVisible();
    await page.unroute('**/muc-luc.json');
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await expect(results(page)).toHaveAttribute('data-state', 'done');
    await page.close();
  });
