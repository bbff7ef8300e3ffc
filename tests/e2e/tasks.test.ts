import { expect, test, type Citizen } from './slow-phone.ts';

/** What people come for, as the issue asks: each begins at the home page. */
test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
// One after the other: a browser makes a processor slow by keeping it busy, and six at once leave none for the page.
test.describe.configure({ mode: 'default' });

/** On the page of birth registration: which papers, what fee. */
async function learnsPapersAndFee({ page, tap }: Citizen): Promise<void> {
  const main = page.getByRole('main');
  await expect(page.getByRole('heading', { level: 1, name: 'Thủ tục đăng ký khai sinh' })).toBeVisible();
  await expect(main.getByText(/^Đúng hạn không mất lệ phí/).filter({ visible: true })).toHaveCount(1);
  const bring = main.locator('#giay-to');
  for (const paper of [/tờ khai/, /giấy chứng sinh/, /giấy tờ tùy thân/])
    await expect(
      bring.getByRole('listitem').filter({ hasText: paper }).filter({ visible: true }),
    ).toHaveCount(1);
  await tap(bring.getByRole('link', { name: 'Giấy tờ' }));
  const papers = main.getByRole('checkbox');
  for (const paper of ['Giấy chứng sinh', 'Mẫu điện tử đăng ký khai sinh', 'Giấy tờ tùy thân'])
    await expect(papers.and(main.getByLabel(paper)).first()).toBeVisible();
  const onPaper = main.getByRole('listitem').filter({ hasText: /^Tờ khai đăng ký khai sinh/ });
  await expect(onPaper).toContainText('Nơi nhận không nhận hồ sơ giấy.');
  await expect(onPaper.getByRole('checkbox')).toHaveCount(0);
  const ofOthers = main.getByText(/^Biên bản trẻ bị bỏ rơi của cơ quan có thẩm quyền/);
  await expect(ofOthers).toBeVisible();
  const cases = page.getByRole('group', { name: 'Trường hợp của bạn' });
  await tap(cases.getByText('Khai trong 60 ngày kể từ ngày sinh', { exact: true }));
  await expect(ofOthers).toBeHidden();
  const fee = main.locator('dl > div').filter({ hasText: 'Phí, lệ phí' }).first();
  await expect(fee.locator('dd').filter({ visible: true })).toContainText('Không mất lệ phí');
}

/** On the page of opening a shop: the steps in order, then what the first asks for. */
async function learnsSteps({ page, tap }: Citizen): Promise<void> {
  const steps = page.getByRole('heading', { level: 3, name: /^Bước \d/ });
  await expect(steps).toHaveText([
    /1\s*Đăng ký hộ kinh doanh/,
    /2\s*Khai thuế/,
    /3\s*Đề nghị cấp giấy an toàn thực phẩm/,
    /4\s*Xin phép dùng vỉa hè/,
  ]);
  await expect(page.getByText('bạn bán đồ ăn, thức uống')).toBeVisible();
  const first = page.locator('#buoc-1');
  await expect(first).toContainText('Chủ hộ');
  await expect(first).toContainText('Xã, phường bất kỳ trong tỉnh');
  await expect(first).toContainText('hội đồng nhân dân tỉnh quyết định mức thu');
  await expect(first).toContainText(/\d+ ngày làm việc/);
  await tap(first.getByRole('link', { name: /^Đăng ký thành lập hộ kinh doanh/ }));
  await tap(page.locator('#giay-to').getByRole('link', { name: 'Giấy tờ', exact: true }));
  await expect(
    page.getByRole('checkbox', { name: /Giấy đề nghị đăng ký hộ kinh doanh/ }).first(),
  ).toBeVisible();
}

/** On the page of a procedure: how to send a reflection about it, what happens next, what is a complaint. */
async function learnsToReport({ page, tap }: Citizen): Promise<void> {
  const part = page.getByRole('region', { name: 'Hỏi ai, phản ánh ở đâu' });
  await tap(part.getByRole('heading', { name: 'Phản ánh về thủ tục này' }));
  await expect(part.getByText(/trong 5 ngày làm việc \(Nghị định/)).toBeVisible();
  await expect(part.getByText(/khiếu nại.*tố cáo/)).toBeVisible();
  await tap(part.getByRole('link', { name: /^Gửi phản ánh/ }));
  const where = page.getByRole('region', { name: 'Gửi ở đâu?' });
  await expect(where.getByRole('link', { name: /Cổng Dịch vụ công quốc gia/ })).toBeVisible();
  await expect(where.getByRole('link', { name: /phường Duyên Hải/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Gửi thế nào?' })).toContainText(
    'tên, địa chỉ, số điện thoại',
  );
  await expect(page.getByRole('region', { name: 'Sau đó ra sao?' })).toContainText('5 ngày làm việc');
  const others = page.getByRole('region', { name: 'Khác khiếu nại, tố cáo thế nào?' });
  await expect(others).toContainText('có luật, nơi nhận và thời hạn riêng');
  await expect(others.getByRole('link', { name: 'Bốn đường, đừng nhầm' })).toBeVisible();
  await tap(where.getByRole('link', { name: /Cổng Dịch vụ công quốc gia/ }));
  await expect(page.getByRole('link', { name: 'dichvucong.gov.vn' }).first()).toBeInViewport();
}

for (const javaScriptEnabled of [false, true])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('birth registration: which papers, what fee', async ({ citizen }) => {
      const { page, tap, search } = citizen;
      if (javaScriptEnabled) {
        await search('khai sinh');
        await tap(page.locator('[data-search-results]').getByRole('link').first());
      } else await tap(page.getByRole('link', { name: 'Đăng ký khai sinh', exact: true }));
      await learnsPapersAndFee(citizen);
    });

    test('opening a household business: which steps', async ({ citizen }) => {
      await citizen.tap(citizen.page.getByRole('link', { name: 'Mở tiệm, mở quán' }));
      await learnsSteps(citizen);
    });

    test('a reflection about a procedure: where, how, what next, what is a complaint', async ({
      citizen,
    }) => {
      await citizen.tap(citizen.page.getByRole('link', { name: 'Kết hôn', exact: true }));
      await citizen.tap(citizen.page.locator('#buoc-2').getByRole('link', { name: /^Đăng ký kết hôn Phí/ }));
      await learnsToReport(citizen);
    });
  });

test('opening a household business is found by one’s own words', async ({ citizen }) => {
  await citizen.search('mo tiem tap hoa');
  await expect(
    citizen.page
      .getByRole('main')
      .getByRole('link', { name: /hộ kinh doanh/i })
      .first(),
  ).toBeVisible();
});
