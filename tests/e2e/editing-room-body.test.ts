import { COMPONENTS_SITE } from '../../scripts/test/sites.ts';
import { answerFolderPicker } from './editing-room-folder.ts';
import { enterWith, smallContent, textNow } from './editing-room-small.ts';
import { expect, test } from './site.ts';

/** What editors write by hand and the form's editor does not know, or writes in another way. */
const BODIES: Readonly<Record<string, string>> = {
  'ma-trong-dong': 'Gõ `{x}` rồi `<br>` và `a_b`.',
  'bang-canh-cot': '| Việc | Phí |\n| :--- | ---: |\n| Sao y | 2.000 |',
  'chu-thich': 'Theo nghị định.[^1]\n\n[^1]: Nghị định thử.',
  'viec-phai-lam': '- [ ] Tờ khai\n- [x] Bản chính',
  'xuong-dong': 'Dòng một\\\nDòng hai  \nDòng ba',
  'nhan-long-nhau': '**Đậm có _nghiêng_ ở trong** và *nghiêng có **đậm** ở trong*, ***cả hai***.',
  'dau-nga': 'Từ 3\\~5 ngày, giảm \\~10 %, ~~bỏ~~.',
  'trich-dan': '> Trích dòng một\n> dòng hai\n>\n> đoạn hai.\n\nSau trích dẫn.',
  'danh-sach-long': '- Một\n  - Hai\n    1. Ba\n    2. Bốn\n- Năm',
  'danh-sach-thua': '1. Một\n\n2. Hai\n\n   Đoạn của hai.\n\n3. Ba',
  'dau-sao': 'Phí (\\*) và (\\*\\*), 2\\*3\\*4, a\\_b, C:\\\\thu.',
  'so-dau-dong': '2026\\. Năm thử.\n\n\\- gạch đầu dòng\n\n\\# không phải đề mục',
  'duong-ke': 'Trên.\n\n---\n\nDưới.',
  'dia-chi': 'Xem <https://dichvucong.gov.vn> và [trang](../../../hoi-dap/ "Hỏi đáp").',
};

const file = (name: string): string => `content/tin-tuc/2026/${name}.mdx`;
const entry = (body: string): string =>
  `---\ntitle: Tin thử\nsummary: Một câu thử.\npublishedOn: 2026-11-02\nsources:\n  - title: Nguồn thử\n---\n\n${body}\n`;

test.describe('a body that an editor opens in the form', () => {
  test.setTimeout(300_000);
  test.use({ actionTimeout: 15_000, viewport: { width: 1280, height: 900 } });
  test.beforeEach(({ page }) => answerFolderPicker(page).then(() => undefined));

  test('stays byte for byte when another field is changed, whatever it holds', async ({ page, serve }) => {
    const before = smallContent(
      Object.fromEntries(Object.entries(BODIES).map(([name, body]) => [file(name), entry(body)])),
    );
    const form = await enterWith(page, await serve(COMPONENTS_SITE), before);
    const came: Record<string, string> = {};
    for (const name of Object.keys(BODIES)) {
      await form.open(`news/entries/2026/${name}`);
      await form.body();
      await form.fill('summary', 'Một câu khác.');
      await form.save();
      const text = await textNow(page, file(name), before);
      came[name] = text.replace(entry('').replace('Một câu thử.', 'Một câu khác.').trimEnd(), '').trim();
    }
    expect(came).toEqual(BODIES);
  });

  test('keeps all else of itself when a word is added', async ({ page, serve }) => {
    const body = Object.values(BODIES)
      .filter((text) => !text.includes('\n\n3. Ba'))
      .join('\n\nChen giữa.\n\n');
    const before = smallContent({ [file('tat-ca')]: entry(`Đoạn đầu.\n\n${body}`) });
    const form = await enterWith(page, await serve(COMPONENTS_SITE), before);
    await form.open('news/entries/2026/tat-ca');
    const shown = await form.body();
    await shown.getByText('Đoạn đầu.').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Thêm (*) một câu.');
    await form.save();
    expect(await textNow(page, file('tat-ca'), before)).toBe(
      entry(`Đoạn đầu. Thêm (\\*) một câu.\n\n${body}`),
    );
  });
});
