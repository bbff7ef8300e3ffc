import type { Page } from '@playwright/test';
import { CONTENT_SITE } from '../../scripts/test/sites.ts';
import { PHONE } from './screens.ts';
import { expect, test, type Walk } from './walk.ts';

test.use({ viewport: PHONE, hasTouch: true });

/** The most taps and screens that anybody of the area needs from the home page to the answer. */
const MOST = { taps: 3, screens: 7 };

/** Where a story ends: the page, by its mark, and what there answers. */
interface Answer {
  code?: string;
  says: RegExp;
}

interface Story {
  goes: (walk: Walk, page: Page) => Promise<void>;
  answer: Answer;
}

const main = (page: Page) => page.getByRole('main');
const firstResult = (page: Page) => page.locator('[data-search-results] li').first().getByRole('link');

/** By a life event of the home page, one of its steps, and the procedure of that step. */
const byEvent =
  (event: string, step: string, procedure: RegExp): Story['goes'] =>
  async (walk, page) => {
    await walk.tap(main(page).getByRole('link', { name: event, exact: true }));
    const toStep = page
      .getByRole('navigation', { name: 'Các bước' })
      .getByRole('link', { name: step })
      .first();
    const place = page.locator((await toStep.getAttribute('href')) ?? '');
    await walk.tap(toStep);
    await expect(place).toBeInViewport();
    await walk.tap(place.getByRole('link', { name: procedure }));
  };

/** By asking in their own words and opening the first result. */
const byAsking =
  (words: string): Story['goes'] =>
  async (walk, page) => {
    await walk.ask(words);
    await walk.tap(firstResult(page));
  };

const STORIES: Record<string, Story> = {
  'a widow registers the death': {
    goes: byEvent('Người thân qua đời', 'Khai tử', /đăng ký khai tử/i),
    answer: { code: '1.000656', says: /giấy báo tử/i },
  },
  'a woman opens a coffee stall': {
    goes: byEvent('Mở tiệm, mở quán', 'Đăng ký hộ kinh doanh', /hộ kinh doanh/i),
    answer: { code: '1.001612', says: /Giấy đề nghị đăng ký hộ kinh doanh/ },
  },
  'a son is given land and needs the book in his name': {
    goes: byEvent('Mua bán, tặng cho, đăng ký nhà đất', 'Đăng ký sang tên', /^Sang tên nhà đất/),
    answer: { says: /Văn phòng đăng ký đất đai/ },
  },
  'a mother with a newborn registers the birth': {
    goes: byEvent('Sinh con', 'Khai sinh', /đăng ký khai sinh/i),
    answer: { code: '1.001193', says: /giấy chứng sinh/i },
  },
  'a young man needs the paper that says he is single': {
    goes: (walk) => walk.choose('giay doc than', /độc thân/),
    answer: { code: '1.004873', says: /tờ khai/i },
  },
  'an old man of eighty asks for the benefit, without accents': {
    goes: byAsking('toi 80 tuoi xin tro cap nguoi cao tuoi'),
    answer: { code: '1.014027', says: /Đơn đề nghị hưởng trợ cấp/ },
  },
  'a small trader closes the stall for good': {
    goes: byAsking('nghỉ bán luôn'),
    answer: { code: '1.001266', says: /thông báo chấm dứt/i },
  },
  'a family builds a house': {
    goes: (walk) => walk.choose('xin phep xay', /xây/),
    answer: { code: '1.013225', says: /đơn đề nghị/i },
  },
  'a man is sent home for a paper that no rule asks for': {
    goes: byAsking('cán bộ đòi thêm giấy tờ ngoài quy định'),
    answer: { says: /phản ánh/i },
  },
  'a newcomer registers where she stays': {
    goes: byEvent('Chuyển chỗ ở', 'tạm trú', /tạm trú/i),
    answer: { code: '1.004194', says: /Tờ khai thay đổi thông tin cư trú/ },
  },
  'a student has copies certified': {
    goes: (walk) => walk.choose('sao y', /sao y|bản sao/i),
    answer: { code: '2.000815', says: /Bản chính/i },
  },
  'a disabled woman asks for the monthly benefit': {
    goes: byAsking('trợ cấp khuyết tật hằng tháng'),
    answer: { code: '1.001776', says: /tờ khai/i },
  },
  'a reader looks for a decree by its number': {
    goes: byAsking('nghị định 61/2018'),
    answer: { says: /Đã được thay thế/ },
  },
};

test.describe(`${Object.keys(STORIES).length} people of the area on a phone`, () => {
  for (const [story, { goes, answer }] of Object.entries(STORIES))
    test(story, async ({ page, serve, walk }) => {
      await page.goto(await serve(CONTENT_SITE));
      await goes(walk, page);
      if (answer.code) await expect(page.locator(`main [data-code="${answer.code}"]`).first()).toBeVisible();
      await walk.read(main(page).getByText(answer.says).filter({ visible: true }));
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      expect(walk.taps()).toBeLessThanOrEqual(MOST.taps);
      expect(walk.screens()).toBeLessThanOrEqual(MOST.screens);
    });
});

test('the land transfer says who does it and leads to what the commune does first', async ({
  page,
  serve,
}) => {
  await page.goto(`${await serve(CONTENT_SITE)}noi-khac/sang-ten-nha-dat/`);
  await expect(main(page)).toContainText('Văn phòng đăng ký đất đai');
  await expect(main(page).getByRole('link', { name: /mã 1\.013831/ })).toHaveAttribute(
    'href',
    /dichvucong\.gov\.vn/,
  );
  await main(page)
    .getByRole('link', { name: /^Chứng thực hợp đồng mua bán/ })
    .first()
    .click();
  await expect(page.locator('[data-procedure]')).toHaveAttribute('data-code', '2.001035');
});
