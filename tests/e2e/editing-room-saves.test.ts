import { COMPONENTS_SITE, TEST_DATE } from '../../scripts/test/sites.ts';
import type { EditingForm } from './editing-room-form.ts';
import { answerFolderPicker, changedPaths, takeFolder } from './editing-room-folder.ts';
import { enterWith, smallContent, textNow } from './editing-room-small.ts';
import { expect, test } from './site.ts';

const OFFICE = 'content/co-quan/co-quan-thu.mdx';

async function writeNews(form: EditingForm, title: string, publishedOn = TEST_DATE): Promise<void> {
  await form.open('news/new');
  await form.fill('title', title);
  await form.fill('summary', 'Một câu thử.');
  await form.fill('publishedOn', publishedOn);
  await form.add('sources');
  await form.fill('sources.0.title', 'Nguồn thử');
}

test.describe('what the form does as an editor saves', () => {
  test.setTimeout(300_000);
  test.use({ actionTimeout: 15_000, viewport: { width: 1280, height: 900 } });
  test.beforeEach(({ page }) => answerFolderPicker(page).then(() => undefined));

  test('names files by our rule, whatever signs stand in the title and however long it is', async ({
    page,
    serve,
  }) => {
    const before = smallContent();
    const form = await enterWith(page, await serve(COMPONENTS_SITE), before);
    const long =
      'Thông báo về việc điều chỉnh thời gian làm việc buổi chiều của Trung tâm Phục vụ hành chính công';
    for (const title of ['Mẫu TK_01 và ~ dấu', 'Phí & lệ phí – “mới” 1/2026…', long]) {
      await writeNews(form, title);
      await form.save();
    }
    expect(changedPaths(before, await takeFolder(page, before))).toEqual([
      'content/tin-tuc/2026/mau-tk-01-va-dau.mdx',
      'content/tin-tuc/2026/phi-le-phi-moi-1-2026.mdx',
      'content/tin-tuc/2026/thong-bao-ve-viec-dieu-chinh-thoi-gian-lam-viec-buoi-chieu-cua-trung-tam-phuc-vu.mdx',
    ]);
  });

  test('says when what was saved goes on the site', async ({ page, serve }) => {
    const before = smallContent();
    const form = await enterWith(page, await serve(COMPONENTS_SITE), before);
    await writeNews(form, 'Tin hẹn giờ', '2199-01-04');
    await form.save();
    await expect(form.said).toHaveText('Đã lưu. Lên trang ngày 04/01/2199. Bài chưa có người duyệt.');
    await form.open('news/entries/2026/tin-thu');
    await form.fill('unpublishOn', '2199-02-01');
    await form.save();
    await expect(form.said).toContainText('Từ 01/02/2199: hết thời hạn đăng.');
  });

  test('tells at its top what is live, waits, comes and is overdue, and keeps it up to date', async ({
    page,
    serve,
  }) => {
    await page.clock.setFixedTime(`${TEST_DATE}T08:00:00+07:00`);
    const before = smallContent();
    const [path, news] = ['content/tin-tuc/2026/tin-thu.mdx', before.get('content/tin-tuc/2026/tin-thu.mdx')];
    before.set(path, Buffer.from(String(news).replace('sources:', 'reviewBy: 2001-02-03\nsources:')));
    const form = await enterWith(page, await serve(COMPONENTS_SITE), before);
    const standing = page.locator('[data-standing]');
    await expect(standing.locator('summary')).toContainText(/\d+ mục đang trên trang/);
    await expect(standing.locator('summary')).toContainText(
      '2 chờ đến ngày · không có gì đổi trong 30 ngày tới · 1 quá hạn',
    );
    await writeNews(form, 'Tin hẹn giờ', '2199-01-04');
    await form.save();
    await expect(standing.locator('summary')).toContainText('3 chờ đến ngày');
    await standing.locator('summary').click();
    await expect(standing).toContainText('04/01/2199: Tin tức "Tin hẹn giờ" lên trang');
    await expect(standing).toContainText('Tin tức "Tin thử": đã qua hạn rà soát 03/02/2001');
  });

  test('refuses what the schema refuses, says what and where, and writes nothing', async ({
    page,
    serve,
  }) => {
    const before = smallContent();
    const form = await enterWith(page, await serve(COMPONENTS_SITE), before);
    await form.open('offices/entries/co-quan-thu');
    await form.add('openingHours');
    await form.pick('openingHours.0.days', 'Thứ Hai');
    await form.fill('openingHours.0.opens', '13:00');
    await form.fill('openingHours.0.closes', '11:00');
    expect(await form.refusal()).toContain('Giờ làm việc › 1 › Đóng lúc: Giờ mở phải trước giờ đóng');
    expect(await textNow(page, OFFICE, before)).toBe(before.get(OFFICE)?.toString());
    await form.fill('openingHours.0.closes', '17:00');
    await form.save();
  });

  test('tells at the field what breaks its pattern', async ({ page, serve }) => {
    const before = smallContent();
    const form = await enterWith(page, await serve(COMPONENTS_SITE), before);
    await form.open('hotlines/entries/duong-day-thu');
    for (const [path, wrong, said] of [
      ['phones.0', '0294 385 0000', 'Số điện thoại chưa đúng'],
      ['emails.0', 'Mot Cua@coquan.gov.vn', 'Thư điện tử sai cách viết'],
    ] as const) {
      const list = path.replace(/\.0$/, '');
      if ((await (await form.field(list)).locator('input').count()) === 0) await form.add(list);
      await form.fill(path, wrong);
      await page.getByRole('button', { name: 'Lưu', exact: true }).first().click();
      await expect((await form.field(path)).getByText(said)).toBeVisible();
    }
  });
});
