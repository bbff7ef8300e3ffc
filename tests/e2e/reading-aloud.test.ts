import { CONTENT_SITE } from '../../scripts/test/sites.ts';
import { toSpeech } from '../../src/reading-aloud/to-speech.ts';
import { axeFindings, WCAG_22_AA } from './axe.ts';
import { endPiece, readToTheEnd, spokenOn, stubVoices, voicesArrive } from './spoken-words.ts';
import { expect, test } from './site.ts';

const PROCEDURE = 'thu-tuc/dang-ky-khai-sinh/';
const LISTEN = { name: 'Nghe đọc trang này' };

test.describe('reading aloud', () => {
  test('reads the heading and then the sentences, in order, without menus and controls', async ({
    page,
    serve,
  }) => {
    await stubVoices(page, ['en-US', 'vi-VN']);
    await page.goto((await serve(CONTENT_SITE)) + PROCEDURE);
    await page.getByRole('button', LISTEN).click();
    await expect(page.getByRole('status').filter({ hasText: 'Đang đọc' })).toBeVisible();
    for (let count = 0; count < 12; count += 1) await endPiece(page);
    const spoken = await spokenOn(page);
    const heading = await page.getByRole('heading', { level: 1 }).innerText();
    expect(spoken[0]?.text).toBe(heading);
    expect(new Set(spoken.map(({ lang }) => lang))).toEqual(new Set(['vi-VN']));
    const said = spoken.map(({ text }) => text);
    for (const unheard of ['Trang chủ', 'Nghe đọc', 'Tạm dừng', 'Nộp trực tuyến trên Cổng'])
      expect(said.join('\n')).not.toContain(unheard);
    const content = toSpeech(await page.locator('main').innerText());
    let place = 0;
    for (const text of said.filter((words) => !words.includes(','))) {
      place = content.indexOf(text.replace(/[.!?]$/, ''), place);
      expect(place, text).toBeGreaterThanOrEqual(0);
    }
    expect(said.length).toBeGreaterThan(8);
  });

  test('says numbers and abbreviations as people do', async ({ page, serve }) => {
    await stubVoices(page, ['vi-VN']);
    await page.goto(`${await serve(CONTENT_SITE)}duong-day-nong/`);
    await page.getByRole('button', LISTEN).click();
    const said = (await readToTheEnd(page)).map(({ text }) => text);
    expect(said).toContain('một tám không không, một không chín sáu');
    expect(said.filter((text) => /\d|UBND/.test(text))).toEqual([]);
  });

  test('pauses, goes on with the same sentence, stops and begins anew', async ({ page, serve }) => {
    await stubVoices(page, ['vi-VN']);
    await page.goto((await serve(CONTENT_SITE)) + PROCEDURE);
    await page.getByRole('button', LISTEN).click();
    await endPiece(page);
    await endPiece(page);
    const [first, second, third] = await spokenOn(page);
    await page.getByRole('button', { name: 'Tạm dừng' }).click();
    await expect(page.getByRole('button', { name: 'Đọc tiếp' })).toBeFocused();
    expect(await spokenOn(page)).toHaveLength(3);
    await page.keyboard.press('Enter');
    await expect.poll(() => spokenOn(page)).toEqual([first, second, third, third]);
    await page.getByRole('button', { name: 'Dừng', exact: true }).click();
    await expect(page.getByRole('button', LISTEN)).toBeFocused();
    await expect(page.getByRole('button', { name: 'Dừng', exact: true })).toBeHidden();
    await page.keyboard.press('Space');
    await expect.poll(async () => (await spokenOn(page)).at(-1)).toEqual(first);
  });

  test('says the sentence again at another speed', async ({ page, serve }) => {
    await stubVoices(page, ['vi-VN']);
    await page.goto((await serve(CONTENT_SITE)) + PROCEDURE);
    await page.getByRole('button', LISTEN).click();
    const slow = page.getByRole('button', { name: 'Chậm' });
    await expect(page.getByRole('button', { name: 'Vừa' })).toHaveAttribute('aria-pressed', 'true');
    await slow.click();
    await expect(slow).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByRole('button', { name: 'Vừa' })).toHaveAttribute('aria-pressed', 'false');
    await expect.poll(async () => (await spokenOn(page)).map(({ rate }) => rate)).toEqual([1, 0.75]);
    await page.getByRole('button', { name: 'Nhanh' }).click();
    await expect.poll(async () => (await spokenOn(page)).at(-1)?.rate).toBe(1.25);
  });

  test('marks the sentence and keeps it and the controls in view', async ({ page, serve }) => {
    await stubVoices(page, ['vi-VN']);
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto((await serve(CONTENT_SITE)) + PROCEDURE);
    await page.getByRole('button', LISTEN).click();
    const marked = () =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('dang-doc') ?? [];
        if (!(range instanceof Range)) return undefined;
        const { top, bottom } = range.getBoundingClientRect();
        return { text: range.toString().trim(), isInView: top >= 0 && bottom <= innerHeight };
      });
    expect((await marked())?.text).toBe(await page.getByRole('heading', { level: 1 }).innerText());
    for (let count = 0; count < 25; count += 1) await endPiece(page);
    await expect.poll(async () => (await marked())?.isInView).toBe(true);
    await expect(page.getByRole('button', { name: 'Tạm dừng' })).toBeInViewport();
    await page.getByRole('button', { name: 'Dừng', exact: true }).click();
    expect(await marked()).toBeUndefined();
  });

  test('leaves out what is closed', async ({ page, serve }) => {
    await stubVoices(page, ['vi-VN']);
    await page.goto((await serve(CONTENT_SITE)) + PROCEDURE);
    const closed = page.locator('main details:not([open]) > :not(summary)').first();
    const words = ((await closed.textContent()) ?? '').trim().slice(0, 30);
    expect(words.length).toBeGreaterThan(10);
    await page.getByRole('button', LISTEN).click();
    const said = await readToTheEnd(page);
    expect(said.length).toBeGreaterThan(40);
    expect(said.map(({ text }) => text).join(' ')).not.toContain(words);
    await expect(page.getByRole('button', { name: 'Nghe lại' })).toBeVisible();
  });

  test('is offered when the voices load late, and not where none is Vietnamese', async ({ page, serve }) => {
    await stubVoices(page, []);
    await page.goto((await serve(CONTENT_SITE)) + PROCEDURE);
    await page.waitForLoadState('networkidle');
    await expect(page.getByRole('button', LISTEN)).toBeHidden();
    await voicesArrive(page, ['en-US', 'fr-FR']);
    await page.waitForTimeout(300);
    await expect(page.getByRole('button', LISTEN)).toBeHidden();
    await voicesArrive(page, ['en-US', 'vi_VN']);
    await expect(page.getByRole('button', LISTEN)).toBeVisible();
  });

  test('is not offered without speech', async ({ page, serve }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(globalThis, 'speechSynthesis');
      Reflect.deleteProperty(Window.prototype, 'speechSynthesis');
    });
    await page.goto((await serve(CONTENT_SITE)) + PROCEDURE);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => 'speechSynthesis' in window)).toBe(false);
    await expect(page.getByRole('group', { name: 'Nghe đọc' })).toBeHidden();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    test.describe(colorScheme, () => {
      test.use({ colorScheme, bypassCSP: true, viewport: { width: 320, height: 640 } });

      test('axe finds nothing while it reads, and nothing scrolls sideways', async ({ page, serve }) => {
        await stubVoices(page, ['vi-VN']);
        await page.goto((await serve(CONTENT_SITE)) + PROCEDURE);
        await page.getByRole('button', LISTEN).click();
        await endPiece(page);
        expect(await axeFindings(page, WCAG_22_AA)).toEqual([]);
        const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
        expect(scrollWidth).toBe(clientWidth);
        const heights = await page
          .locator('.reading-aloud button')
          .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height));
        expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
      });
    });
});
