import type { Locator, Page } from '@playwright/test';
import { expect } from './site.ts';

/** Milliseconds after which the editor of bodies has told the form what it holds. */
const BODY_TOLD = 300;

/** The form of the editing room, in an editor's words. */
export class EditingForm {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the editing room with the folder that the picker answers. */
  async enter(home: string): Promise<void> {
    await this.page.goto(`${home}quan-tri/`);
    await this.page.getByRole('button', { name: 'Làm việc với kho mã nguồn cục bộ' }).click();
    await expect(
      this.page
        .getByRole('link', { name: /Đường dây nóng|Thủ tục/ })
        .or(this.page.getByText('Đường dây nóng'))
        .first(),
    ).toBeVisible();
  }

  /** Goes to `collections/<name>/new` or `collections/<name>/entries/<id>`. */
  async open(where: string): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, `#/collections/${where}`);
    await expect(this.page.locator('[data-key-path]').first()).toBeVisible();
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

  /** A field by its path (`channels.0.costs`), scrolled to: the form draws its fields as they come into view. */
  async field(path: string): Promise<Locator> {
    const field = this.page.locator(`[data-key-path="${path}"]`).first();
    await this.bringIntoView(field);
    await field.scrollIntoViewIfNeeded();
    await this.atRest();
    return field;
  }

  /** Waits until the form has nothing left to draw: it draws in idle time, and a field just drawn forgets a choice. */
  private async atRest(): Promise<void> {
    await this.page.evaluate(async () => {
      for (let times = 0; times < 3; times++)
        await new Promise((done) => requestIdleCallback(() => requestAnimationFrame(done)));
    });
  }

  private async bringIntoView(target: Locator): Promise<void> {
    await this.page.mouse.move(300, 500);
    let tries = 0;
    await expect(async () => {
      // A form that was scrolled down before may hold the field above: now and then back to the top.
      if (!(await target.isVisible())) await this.page.mouse.wheel(0, ++tries % 15 === 0 ? -20_000 : 400);
      await expect(target).toBeVisible({ timeout: 200 });
    }).toPass({ timeout: 30_000 });
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

  async fill(path: string, text: string): Promise<void> {
    await (await this.field(path)).locator('input, textarea').first().fill(text);
  }

  async choose(path: string, option: string): Promise<void> {
    const choice = (await this.field(path)).getByRole('radio', { name: option });
    await choice.click();
    await expect(choice).toBeChecked();
  }

  /** Chooses out of a list that opens. */
  async pick(path: string, option: string): Promise<void> {
    await (await this.field(path)).getByRole('combobox').first().click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  /** Adds an item to a list; its name tells it from the lists inside its items. */
  async add(path: string, name = ''): Promise<void> {
    const button = (await this.field(path)).getByRole('button', { name: new RegExp(`^Thêm .?${name}`) });
    await this.bringIntoView(button.first());
    await button.first().click();
  }

  /** Unfolds the first folded item of a list, or a folded group. */
  async unfold(path: string): Promise<void> {
    const button = (await this.field(path)).getByRole('button', { name: 'Mở rộng', exact: true }).first();
    await this.bringIntoView(button);
    await button.click();
  }

  async upload(path: string, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await (await this.field(path)).getByRole('button', { name: 'Duyệt tệp' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.locator('input[type=file]').first().setInputFiles(file);
    await dialog.getByRole('button', { name: 'Chèn' }).click();
    await expect(dialog).toBeHidden();
  }

  /** Saves, and waits until the form says that it has; what it said of the last time, it says for some seconds. */
  async save(): Promise<void> {
    const saved = this.page.getByText('Đã lưu bài viết.');
    await expect(saved).toBeHidden();
    await this.page.getByRole('button', { name: 'Lưu', exact: true }).first().click();
    await expect(saved).toBeVisible();
  }

  /** What the room says above the form. */
  get said(): Locator {
    return this.page.locator('[data-room-says]');
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
