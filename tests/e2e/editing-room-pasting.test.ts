import type { Page } from '@playwright/test';
import { COMPONENTS_SITE } from '../../scripts/test/sites.ts';
import { COPIED, REFUSED } from '../samples/clipboard.ts';
import { answerFolderPicker } from './editing-room-folder.ts';
import type { EditingForm } from './editing-room-form.ts';
import { enterWith, smallContent, textNow } from './editing-room-small.ts';
import { expect, test } from './site.ts';

const NEWS = 'content/tin-tuc/2026/tin-thu.mdx';
const START = 'Mở đầu.';

/** Pastes into the body, at its end, what another program laid on the clipboard. */
async function paste(page: Page, form: EditingForm, html: string): Promise<void> {
  const editor = await form.body();
  await editor.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await editor.evaluate((element, copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', copied);
    clipboardData.setData('text/plain', element.ownerDocument.title);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
  await form.body();
}

const bodyOf = (text: string): string => text.split('\n---\n').slice(1).join('\n---\n').trim();

test.describe('what an editor pastes into a body', () => {
  test.setTimeout(300_000);
  test.use({ actionTimeout: 15_000, viewport: { width: 1280, height: 900 } });
  test.beforeEach(({ page }) => answerFolderPicker(page).then(() => undefined));

  test('comes out as right Markdown', async ({ page, serve }) => {
    const before = smallContent();
    const form = await enterWith(page, await serve(COMPONENTS_SITE), before);
    const came: Record<string, string> = {};
    for (const [name, [html]] of Object.entries(COPIED)) {
      await form.open('news/entries/2026/tin-thu');
      await form.clearBody(START);
      await paste(page, form, html);
      await form.save();
      came[name] = bodyOf(await textNow(page, NEWS, before)).replace(`${START}\n\n`, '');
    }
    expect(came).toEqual(
      Object.fromEntries(Object.entries(COPIED).map(([name, [, wanted]]) => [name, wanted])),
    );
  });

  test('is refused on the spot where it has no Markdown, and nothing is put in', async ({ page, serve }) => {
    const form = await enterWith(page, await serve(COMPONENTS_SITE), smallContent());
    await form.open('news/entries/2026/tin-thu');
    await form.clearBody(START);
    for (const [html, said] of Object.values(REFUSED)) {
      await paste(page, form, html);
      await form.says(said);
      expect((await (await form.body()).innerText()).trim()).toBe(START);
    }
  });
});
