import type { Locator } from '@playwright/test';
import { FormFields } from './editing-room-fields.ts';
import { withoutMotion } from './editing-room-motion.ts';
import { noteSayings, stopSaying } from './editing-room-sayings.ts';
import { expect } from './site.ts';

/** Milliseconds after which the editor of bodies has told the form what it holds. */
const BODY_TOLD = 300;

/** The form of the editing room, in an editor's words. */
export class EditingForm extends FormFields {
  /** Opens the editing room with the folder that the picker answers. */
  async enter(home: string): Promise<void> {
    await noteSayings(this.page);
    await withoutMotion(this.page);
    await this.page.goto(`${home}quan-tri/`);
    await this.page.getByRole('button', { name: 'Làm việc với kho mã nguồn cục bộ' }).click();
    await expect(
      this.page
        .getByRole('link', { name: /Đường dây nóng|Thủ tục/ })
        .or(this.page.getByText('Đường dây nóng'))
        .first(),
    ).toBeVisible();
  }

  /** Goes to `collections/<name>/new` or `collections/<name>/entries/<id>`; a room still busy with a save may miss it once. */
  async open(where: string): Promise<void> {
    await expect(async () => {
      await this.page.evaluate((hash) => {
        if (location.hash === hash) location.hash = '#/collections';
        location.hash = hash;
      }, `#/collections/${where}`);
      await expect(this.page.locator('[data-key-path]').first()).toBeVisible({ timeout: 12_000 });
    }).toPass({ timeout: 60_000 });
  }

  /** Goes to a kind of entries by its name, as the sidebar has it. */
  private async goTo(kind: string): Promise<void> {
    await this.page.evaluate(() => {
      location.hash = '#/collections';
    });
    await this.page.getByRole('treeitem', { name: kind, exact: true }).click();
  }

  /** Opens an entry, or a list, by the names that stand on the screen. */
  async openEntry(kind: string, title: string): Promise<void> {
    await this.goTo(kind);
    await this.page.getByRole('row').getByText(title, { exact: true }).first().click();
    await expect(this.page.locator('[data-key-path]').first()).toBeVisible();
  }

  /** Begins a new entry of a kind. */
  async create(kind: string): Promise<void> {
    await this.goTo(kind);
    await this.page.getByRole('button', { name: 'Tạo bài viết mới' }).getByText('Tạo mới').click();
    await expect(this.page.locator('[data-key-path]').first()).toBeVisible();
  }

  /** Where the body is written, once its text stands there. */
  async body(): Promise<Locator> {
    const editor = (await this.field('body')).locator('.lexical-root').first();
    await expect(editor).toBeVisible();
    await this.page.waitForTimeout(BODY_TOLD);
    return editor;
  }

  /** Writes the body anew. */
  async clearBody(text: string): Promise<void> {
    await (await this.body()).click();
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.press('Delete');
    await this.page.keyboard.type(text);
  }

  /** Saves, and waits until the form says that it has; what it said of the last time is over by then. */
  async save(): Promise<void> {
    const saved = this.page.getByText('Đã lưu bài viết.');
    await stopSaying(this.page);
    await expect(saved).toBeHidden();
    await this.page.getByRole('button', { name: 'Lưu', exact: true }).first().click();
    await expect(saved).toBeVisible();
  }

  /** What the room says above the form. */
  get said(): Locator {
    return this.page.locator('[data-room-says]');
  }

  /** Waits until the room says these words where they can be seen: nothing lies over them. */
  async says(words: string): Promise<void> {
    await expect(this.said).toContainText(words);
    await this.said.click({ trial: true });
  }

  /** Tries to save, and answers with what the form says against it. */
  async refusal(): Promise<string> {
    await this.page.getByRole('button', { name: 'Lưu', exact: true }).first().click();
    const dialog = this.page.getByRole('alertdialog');
    await expect(dialog).toBeVisible();
    const words = await dialog.innerText();
    await dialog.getByRole('button', { name: 'Đồng ý' }).click();
    await expect(dialog).toBeHidden();
    return words;
  }
}
