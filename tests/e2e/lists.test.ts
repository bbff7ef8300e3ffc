import { CONTENT_SITE } from '../../scripts/test/sites.ts';
import { PHONE } from './screens.ts';
import { expect, test } from './site.ts';

test.use({ viewport: PHONE });

test.describe('the documents', () => {
  test('are filtered in place, by several things at once; the address holds what was chosen', async ({
    page,
    serve,
  }) => {
    await page.goto(`${await serve(CONTENT_SITE)}van-ban/`);
    const filter = page.locator('[data-document-filter]');
    const found = filter.getByRole('status');
    await filter.getByLabel('Loại').selectOption('Nghị định');
    await expect(found).toHaveText(/^\d+ văn bản\.$/);
    const decrees = Number.parseInt(await found.innerText());
    await filter.getByLabel('Năm').selectOption('2025');
    await expect(page).toHaveURL(/\?loai=nghi-dinh&nam=2025$/);
    await expect.poll(async () => Number.parseInt(await found.innerText())).toBeLessThan(decrees);
    await expect(filter.getByRole('link').first()).toHaveText(/^Nghị định .*2025/);
    const byTopic = page.locator('[data-by-topic]');
    await expect(byTopic.filter({ visible: true })).toHaveCount(0);
    await filter.getByLabel('Loại').selectOption('');
    await filter.getByLabel('Năm').selectOption('');
    await expect(byTopic.first()).toBeVisible();
    await filter.getByLabel('Loại').selectOption('Nghị định');
    await filter.getByLabel('Năm').selectOption('2025');
    await page.reload();
    await expect(filter.getByLabel('Năm')).toHaveValue('2025');
    await filter.getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Nghị định .*2025/);
  });

  test('say when nothing is both, and when the network is cut', async ({ browser, serve }) => {
    const page = await browser.newPage({ viewport: PHONE });
    await page.goto(`${await serve(CONTENT_SITE)}van-ban/`);
    const filter = page.locator('[data-document-filter]');
    await page.route('**/danh-sach.json', (route) => route.abort());
    await filter.getByLabel('Loại').selectOption('Luật');
    await expect(filter.getByRole('status')).toContainText('Chưa tải được');
    await page.unroute('**/danh-sach.json');
    await filter.getByLabel('Nơi ban hành').selectOption('Bộ Công an');
    await expect(filter.getByRole('status')).toHaveText('Không có văn bản nào như vậy.');
    await page.close();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page says why it finds nothing', async ({ page, serve }) => {
    await page.goto(`${await serve(CONTENT_SITE)}tim-kiem/?q=khai+sinh`);
    await expect(page.locator('noscript .notice')).toBeVisible();
  });

  test('documents are reached by type, issuer, year, state and audience', async ({ page, serve }) => {
    const home = await serve(CONTENT_SITE);
    for (const [facet, value, heading] of [
      ['Loại', 'Nghị định', 'Nghị định'],
      ['Nơi ban hành', 'Chính phủ', 'Văn bản của Chính phủ'],
      ['Năm', '2025', 'Văn bản năm 2025'],
      ['Hiệu lực', 'Còn hiệu lực', 'Văn bản còn hiệu lực'],
      ['Dành cho', 'Người dân và doanh nghiệp', 'Người dân và doanh nghiệp'],
    ]) {
      await page.goto(`${home}van-ban/`);
      await expect(page.locator('[data-document-filter]')).toBeHidden();
      await page
        .getByRole('main')
        .locator('summary', { hasText: new RegExp(`^${facet?.replaceAll(' ', String.raw`\s`)}`) })
        .click();
      await page.getByRole('link', { name: new RegExp(`^${value} \\(\\d+\\)$`) }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading ?? '');
      await expect(page.locator('main .links a').first()).toBeVisible();
    }
  });
});

test.describe('the tasks of the plan', () => {
  test('are a table that fits 320 px, each cell with the name of its column', async ({ page, serve }) => {
    await page.setViewportSize({ width: 320, height: 740 });
    await page.goto(`${await serve(CONTENT_SITE)}ke-hoach/`);
    await page
      .getByText(/^\d+ việc: /)
      .first()
      .click();
    await expect(page.getByRole('columnheader', { name: 'Hạn' }).first()).toBeAttached();
    const row = page.getByRole('row', { name: /^Giới thiệu văn bản về cải cách hành chính/ });
    await expect(row.getByRole('cell')).toHaveCount(3);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });

  test('lead to their documents, and these back to them', async ({ page, serve }) => {
    await page.goto(`${await serve(CONTENT_SITE)}ke-hoach/`);
    const row = page.getByRole('row', { name: /^Giới thiệu văn bản về kiểm soát thủ tục/ });
    await expect(row).toBeHidden();
    await page
      .getByText(/^\d+ việc: /)
      .first()
      .click();
    await row.getByText('Nói rõ hơn').click();
    await row.getByRole('link', { name: /^Nghị định 61\/2018\/NĐ-CP/ }).click();
    await page.getByRole('link', { name: 'Giới thiệu văn bản về kiểm soát thủ tục hành chính' }).click();
    await expect(page).toHaveURL(/ke-hoach\/#gioi-thieu-van-ban-kiem-soat-thu-tuc$/);
    await expect(row).toBeVisible();
  });
});

test('models stand under the difficulty that they lift, and say what work they were', async ({
  page,
  serve,
}) => {
  await page.goto(`${await serve(CONTENT_SITE)}dien-hinh/`);
  await expect(page.getByRole('heading', { name: 'Chờ lâu, trễ hẹn, quầy đông' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Công sức: Hai công chức của trung tâm.');
});

test('an old office stands beside the one that does its work now', async ({ page, serve }) => {
  await page.goto(`${await serve(CONTENT_SITE)}co-quan/`);
  await page.getByRole('link', { name: /^Trước đây/ }).click();
  const row = page.getByRole('row', { name: /^Phường 1\b/ });
  await expect(row.getByRole('cell').getByRole('link').first()).toHaveText(/Duyên Hải/);
});

test('who goes back to a list finds open what they had opened, and stands where they were', async ({
  page,
  serve,
}) => {
  const home = await serve(CONTENT_SITE);
  for (const path of ['hoi-dap/', 'noi-khac/', 'dien-hinh/', 'tin-tuc/', 'thay-doi/']) {
    await page.goto(home + path);
    const fold = page.locator('main details.part').last();
    const link = fold.getByRole('link').last();
    await fold.locator('summary').click();
    await link.click();
    await expect(page).not.toHaveURL(new RegExp(`${path}$`));
    await page.goBack();
    await expect(fold).toHaveAttribute('open');
    await expect(link).toBeInViewport();
    await expect(page.locator('main details.part[open]')).toHaveCount(1);
  }
});

test('a topic with one entry is a link, not a part to open', async ({ page, serve }) => {
  const home = await serve(CONTENT_SITE);
  for (const path of ['hoi-dap/', 'noi-khac/']) {
    await page.goto(home + path);
    const counts = await page
      .locator('main details.part')
      .evaluateAll((folds) => folds.map((fold) => fold.querySelectorAll('li').length));
    expect(Math.min(...counts)).toBeGreaterThan(1);
    await expect(page.getByRole('heading', { name: /^Các (?:câu|việc) khác$/ })).toBeVisible();
  }
  await page.locator('#suc-khoe').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
