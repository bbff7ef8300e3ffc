import type { Page } from '@playwright/test';
import { COMPONENTS_SITE } from '../../scripts/test/sites.ts';
import { expect, test } from './site.ts';

/** The artificial procedure with six cases, 40 papers and a paper whose name has 900 letters. */
const PATH = 'thu-tuc/thu-tuc-nhieu-truong-hop/';

const papers = (page: Page) => page.locator('[data-evidence] label');
const answers = (page: Page) => page.locator('[data-answers]');
/** Opens a folded part by its heading. */
const open = (page: Page, heading: string) =>
  page
    .locator('summary')
    .filter({ has: page.getByRole('heading', { name: heading }) })
    .click();
const choose = (page: Page, name: string) => page.getByRole('radio', { name }).check();

test.describe('a reader chooses a case, without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('and sees its papers only', async ({ page, serve }) => {
    await page.goto((await serve(COMPONENTS_SITE)) + PATH);
    await expect(page.getByRole('radio', { name: 'Tất cả trường hợp' })).toBeChecked();
    await expect(papers(page).filter({ visible: true })).toHaveCount(0);
    await open(page, 'Thành phần hồ sơ');
    await expect(papers(page).filter({ visible: true })).toHaveCount(40);
    await choose(page, 'Nộp cho trẻ em');
    await expect(papers(page).filter({ visible: true })).toHaveCount(8);
    const shown = papers(page).filter({ visible: true });
    await expect(shown.filter({ hasText: 'Giấy thử tre-em số 6' })).toHaveCount(1);
    await expect(shown.filter({ hasText: 'Giấy thử mot-minh' })).toHaveCount(0);
  });

  test('and the answers follow it', async ({ page, serve }) => {
    await page.goto((await serve(COMPONENTS_SITE)) + PATH);
    await expect(answers(page)).toContainText('Tính cho: Tự mình nộp');
    await choose(page, 'Nộp cho trẻ em');
    await expect(answers(page).getByText('2 ngày làm việc', { exact: true })).toBeVisible();
    await expect(answers(page).getByText('Mang theo 8 thứ').filter({ visible: true })).toHaveCount(1);
    await choose(page, 'Nhờ người khác nộp');
    await expect(answers(page).getByText('Hỏi mức thu tại quầy thử')).toBeVisible();
    await open(page, 'Cách thức thực hiện');
    await choose(page, 'Bị mất giấy cũ');
    await expect(page.locator('.channels').getByText('8.000 đồng').first()).toBeVisible();
    await choose(page, 'Đã đổi tên');
    await expect(page.locator('.channels').getByText('8.000 đồng').first()).toBeHidden();
  });

  test('and prints it, and paper says which it is', async ({ page, serve }) => {
    await page.goto((await serve(COMPONENTS_SITE)) + PATH);
    await choose(page, 'Đã đổi tên');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('group', { name: 'Trường hợp của bạn' })).toBeHidden();
    await expect(page.getByText('Đang xem trường hợp: Đã đổi tên').filter({ visible: true })).not.toHaveCount(
      0,
    );
    await expect(papers(page).filter({ visible: true })).toHaveCount(10);
    await expect(page.getByText('Lưu ý thử thứ ba.')).toBeVisible();
  });
});

test('a charge that changes next month is told with its day', async ({ page, serve }) => {
  await page.goto((await serve(COMPONENTS_SITE)) + PATH);
  const counter = page.locator('[data-channel="in-person"]');
  await expect(counter).toContainText('50.000 đồng (đến hết ngày 31/12/2026)');
  await expect(counter.locator('[data-coming-cost]')).toHaveText('Từ 01/01/2027: 30.000 đồng');
  await expect(answers(page)).not.toContainText(/miễn phí|không thu/i);
});

test('the chosen case stands in the address and comes back with it', async ({ page, serve }) => {
  const home = await serve(COMPONENTS_SITE);
  await page.goto(home + PATH);
  await choose(page, 'Bị mất giấy cũ');
  await expect(page).toHaveURL(/#truong-hop=mat-giay$/);
  await page.goto(`${home}${PATH}?chia-se#truong-hop=doi-ten`);
  await expect(page.getByRole('radio', { name: 'Đã đổi tên' })).toBeChecked();
  await open(page, 'Thành phần hồ sơ');
  await expect(papers(page).filter({ visible: true })).toHaveCount(10);
  await choose(page, 'Tất cả trường hợp');
  await expect(page).not.toHaveURL(/#/);
});

test('ticked papers stay ticked on this device, until the reader clears them', async ({ page, serve }) => {
  await page.goto((await serve(COMPONENTS_SITE)) + PATH);
  await choose(page, 'Nộp cho trẻ em');
  await open(page, 'Thành phần hồ sơ');
  await page.getByRole('checkbox', { name: 'Tờ khai thử', exact: true }).check();
  await page.getByRole('checkbox', { name: 'Giấy thử tre-em số 2' }).check();
  await expect(page.getByText('Đã có 2 trên 8 loại giấy tờ')).toBeVisible();
  await page.reload();
  await open(page, 'Thành phần hồ sơ');
  await expect(page.getByRole('checkbox', { name: 'Giấy thử tre-em số 2' })).toBeChecked();
  await expect(page.getByText('Đã có 2 trên 8 loại giấy tờ')).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ đánh dấu' }).click();
  await expect(page.getByText('Đã có 0 trên 8 loại giấy tờ')).toBeVisible();
  await page.reload();
  await open(page, 'Thành phần hồ sơ');
  await expect(page.getByRole('checkbox', { name: 'Giấy thử tre-em số 2' })).not.toBeChecked();
});

test('the button prints the papers alone', async ({ page, serve }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-asked', '');
  });
  await page.goto((await serve(COMPONENTS_SITE)) + PATH);
  await open(page, 'Thành phần hồ sơ');
  await page.getByRole('button', { name: 'In danh sách giấy tờ' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-asked', '');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-part="evidence"]')).toBeVisible();
  await expect(page.locator('[data-part="steps"]')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('[data-part="steps"]')).toBeVisible();
});

test('nothing scrolls sideways at 320 px, nor with text twice as large, whatever the case', async ({
  page,
  serve,
}) => {
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto((await serve(COMPONENTS_SITE)) + PATH);
  expect(await overflow()).toBe(0);
  await choose(page, 'Bị mất giấy cũ');
  expect(await overflow()).toBe(0);
  await page.setViewportSize({ width: 640, height: 800 });
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '225%'));
  expect(await overflow()).toBe(0);
});

for (const javaScriptEnabled of [false, true])
  test.describe(`the folded parts, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled, viewport: { width: 360, height: 740 } });

    test('open where an address or a link leads into them', async ({ page, serve }) => {
      await page.goto(`${await serve(COMPONENTS_SITE)}${PATH}#evidence`);
      await expect(papers(page).first()).toBeInViewport();
      await page.goto(`${await serve(COMPONENTS_SITE)}${PATH}?moi`);
      await expect(papers(page).first()).toBeHidden();
      await answers(page).getByRole('link', { name: 'Giấy tờ' }).click();
      await expect(papers(page).first()).toBeInViewport();
    });

    test('stand open on paper, none left out, and what only opens them is gone', async ({ page, serve }) => {
      await page.goto((await serve(COMPONENTS_SITE)) + PATH);
      await page.emulateMedia({ media: 'print' });
      for (const part of await page.locator('[data-part]').all()) await expect(part).toBeVisible();
      await expect(papers(page).first()).toBeVisible();
      await expect(page.locator('[data-said]').filter({ visible: true })).toHaveCount(0);
      await expect(page.getByRole('navigation', { name: 'Làm ngay' })).toBeHidden();
    });

    test('leave the ways to act at the foot of the screen, and nothing under them', async ({
      page,
      serve,
    }) => {
      await page.goto((await serve(COMPONENTS_SITE)) + PATH);
      const bar = page.getByRole('navigation', { name: 'Làm ngay' });
      await expect(bar).toBeInViewport({ ratio: 1 });
      await bar.getByRole('link', { name: 'Giấy tờ' }).click();
      await expect(
        answers(page)
          .getByText(/^Mang theo/)
          .filter({ visible: true }),
      ).toBeInViewport();
      await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
      await expect(bar).not.toBeInViewport({ ratio: 1 });
    });
  });

test('one button opens every part and closes them again', async ({ page, serve }) => {
  await page.goto((await serve(COMPONENTS_SITE)) + PATH);
  const closed = page.locator('.official-parts > details:not([open])');
  await page.getByRole('button', { name: 'Mở tất cả' }).click();
  await expect(closed).toHaveCount(0);
  await page.getByRole('button', { name: 'Đóng tất cả' }).click();
  await expect(closed).not.toHaveCount(0);
});

test('a chosen case is seen where the finger is, with what it changes', async ({ page, serve }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto((await serve(COMPONENTS_SITE)) + PATH);
  const chip = page.getByRole('radio', { name: 'Nhờ người khác nộp' });
  await chip.scrollIntoViewIfNeeded();
  const before = await chip.boundingBox();
  await chip.check();
  const after = await chip.boundingBox();
  expect(after?.y).toBe(before?.y);
  await expect(page.getByText('Đang xem trường hợp: Nhờ người khác nộp').first()).toBeInViewport();
  await expect(answers(page).getByText('Hỏi mức thu tại quầy thử')).toBeInViewport();
});

test('the list of contents stands beside the text where there is room, and stays in view', async ({
  page,
  serve,
}) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.goto((await serve(COMPONENTS_SITE)) + PATH);
  const contents = page.getByRole('navigation', { name: 'Trong trang này' });
  await contents.getByRole('link', { name: 'Thành phần hồ sơ' }).click();
  await expect(page.locator('#evidence')).toBeInViewport();
  await expect(contents.getByRole('link', { name: 'Kết quả thực hiện' })).toBeInViewport();
  await contents.getByRole('link', { name: 'Về đầu trang' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
});
