import type { Page } from '@playwright/test';
import { COPIED, REFUSED } from '../samples/clipboard.ts';
import { COMPONENTS_SITE } from '../../scripts/test/sites.ts';
import { answerFolderPicker, changedPaths, takeFolder } from './editing-room-folder.ts';
import type { EditingForm } from './editing-room-form.ts';
import { enterWith, smallContent, textNow } from './editing-room-small.ts';
import { expect, test } from './site.ts';

const NEWS = 'content/tin-tuc/2026/tin-thu.mdx';
const START = 'Mở đầu.';

interface Dragged {
  items?: { mimeType: string; data: string }[];
  files?: string[];
}

/** Drags something from another program to the end of the first line of the body, as the operating system tells the browser. */
async function drag(page: Page, form: EditingForm, { items = [], files = [] }: Dragged): Promise<void> {
  const editor = await form.body();
  const line = await editor.locator('p').first().boundingBox();
  if (!line) throw new Error('no line in the body');
  const devtools = await page.context().newCDPSession(page);
  const data = {
    items: items.map((item) => ({ ...item, title: '', baseURL: '' })),
    files,
    dragOperationsMask: 1,
  };
  const at = { x: line.x + line.width - 4, y: line.y + line.height / 2 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, data, ...at });
  await form.body();
}

const html = (data: string): Dragged => ({
  items: [
    { mimeType: 'text/html', data },
    { mimeType: 'text/plain', data: 'chữ trần' },
  ],
});
const bodyOf = (text: string): string => text.split('\n---\n').slice(1).join('\n---\n').trim();

test.describe('what an editor drags into a body', () => {
  test.setTimeout(300_000);
  test.use({ actionTimeout: 15_000, viewport: { width: 1280, height: 900 } });
  test.beforeEach(({ page }) => answerFolderPicker(page).then(() => undefined));

  test('from another program comes out as what is pasted, at the place where it was let go', async ({
    page,
    serve,
  }) => {
    const before = smallContent();
    const form = await enterWith(page, await serve(COMPONENTS_SITE), before);
    const came: Record<string, string> = {};
    for (const [name, [copied]] of Object.entries(COPIED)) {
      await form.open('news/entries/2026/tin-thu');
      await form.clearBody(START);
      await page.keyboard.press('Enter');
      await page.keyboard.type('Kết thúc.');
      await drag(page, form, html(copied));
      await form.save();
      came[name] = bodyOf(await textNow(page, NEWS, before));
    }
    for (const [name, [, wanted]] of Object.entries(COPIED)) {
      expect.soft(came[name], name).not.toContain('chữ trần');
      const lines = wanted.split('\n').slice(1);
      for (const line of lines) expect.soft(came[name], name).toContain(line);
      expect.soft(came[name], name).toMatch(/^Mở đầu\.[^]*Kết thúc\.$/);
    }
  });

  test('is refused where it has no Markdown, and so is a picture; nothing is put in', async ({
    page,
    serve,
  }) => {
    const before = smallContent();
    const form = await enterWith(page, await serve(COMPONENTS_SITE), before);
    await form.open('news/entries/2026/tin-thu');
    await form.clearBody(START);
    for (const [copied, said] of Object.values(REFUSED)) {
      await drag(page, form, html(copied));
      await form.says(said);
      expect((await (await form.body()).innerText()).trim()).toBe(START);
    }
    await drag(page, form, { files: ['tests/fixtures/public/tep/hinh-thu.png'] });
    await form.says('Tải hình lên bằng nút Chèn');
    expect((await (await form.body()).innerText()).trim()).toBe(START);
    await form.save();
    expect(changedPaths(before, await takeFolder(page, before))).toEqual([NEWS]);
  });

  test('without HTML stays letter by letter as it was', async ({ page, serve }) => {
    const before = smallContent();
    const form = await enterWith(page, await serve(COMPONENTS_SITE), before);
    await form.open('news/entries/2026/tin-thu');
    await form.clearBody(START);
    await drag(page, form, { items: [{ mimeType: 'text/plain', data: ' Phí (*) 3~5 ngày | 2*3*4' }] });
    await form.save();
    expect(bodyOf(await textNow(page, NEWS, before))).toBe(String.raw`Mở đầu. Phí (\*) 3\~5 ngày | 2\*3\*4`);
  });
});
