import { CONTENT_SITE } from '../../scripts/test/sites.ts';
import { PHONE } from './screens.ts';
import { expect, test } from './site.ts';

test.use({ viewport: PHONE });

for (const [kind, question, tells] of [
  [
    'a procedure',
    'đăng ký khai sinh',
    [/Thời hạn: /, /Phí, lệ phí: /, /Cách nộp: /, /Giấy tờ: /, 'Xem giấy tờ'],
  ],
  ['a document', 'nghị định 61/2018', [/Đã được thay thế.*Thay bằng: Nghị định 118\/2025/]],
  ['a question', 'có mấy cách nộp hồ sơ', [/trực tiếp/i]],
  ['an office', 'ủy ban nhân dân phường duyên hải', [/chờ cơ quan xác minh/]],
  ['a life event, whose sentence the index cuts', 'người thân qua đời', [/rồi lo việc thừa kế\.$/]],
  ['another body’s matter, and where it is done', 'sang tên sổ đỏ', [/ở văn phòng đó hoặc chi nhánh\.$/]],
] as const)
  test(`the first result answers: ${kind}`, async ({ page, serve }) => {
    await page.goto(`${await serve(CONTENT_SITE)}tim-kiem/?q=${encodeURIComponent(question)}`);
    const results = page.locator('[data-search-results]');
    await expect(results).toHaveAttribute('data-state', 'done');
    const card = results.locator('li').first();
    await expect(card).toHaveClass('answer-card');
    for (const told of tells) await expect(card).toContainText(told);
    await expect(results.locator('.answer-card')).toHaveCount(1);
  });

test('an answer asked for its fee begins with it', async ({ page, serve }) => {
  const question = 'lệ phí đăng ký tạm trú bao nhiêu';
  await page.goto(`${await serve(CONTENT_SITE)}tim-kiem/?q=${encodeURIComponent(question)}`);
  await expect(page.locator('.answer-card > p:not(.soft)')).toHaveText(/^Lệ phí: /);
});

for (const question of ['đăng ký hộ kinh doanh', 'cấp sổ đỏ lần đầu'])
  test(`a card fits a phone's screen: ${question}`, async ({ page, serve }) => {
    await page.goto(`${await serve(CONTENT_SITE)}tim-kiem/?q=${encodeURIComponent(question)}`);
    const card = await page.locator('.answer-card').boundingBox();
    expect(card?.height).toBeLessThan(PHONE.height);
  });

test('the answer of a page comes after the results and moves nothing', async ({ page, serve }) => {
  await page.route('**/van-ban/**', async (route) => {
    await new Promise((done) => setTimeout(done, 500));
    await route.continue();
  });
  await page.goto(`${await serve(CONTENT_SITE)}tim-kiem/?q=${encodeURIComponent('nghị định 61/2018')}`);
  const card = page.locator('.answer-card');
  await expect(card).toContainText('Đang mở câu trả lời');
  const before = await card.boundingBox();
  await expect(card).toContainText('Thay bằng');
  expect((await card.boundingBox())?.height).toBe(before?.height);
});

test('the answer to a question is told once, its beginning before its page comes', async ({
  page,
  serve,
}) => {
  let deliver = (): void => {};
  const asked = new Promise<void>((resolve) => (deliver = resolve));
  await page.route('**/hoi-dap/**', async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto(`${await serve(CONTENT_SITE)}tim-kiem/?q=${encodeURIComponent('có mấy cách nộp hồ sơ')}`);
  const told = page.locator('.answer-card > p:not(.soft)');
  await expect(told).toHaveCount(1);
  await expect(told).toHaveText(/^Thường có ba cách: ?…?$/);
  deliver();
  await expect(told).toHaveText(/^Thường có ba cách: .*trực tiếp/i);
});
