import type { Locator, Page } from '@playwright/test';
import { expect } from './site.ts';

/** Turns of the wheel, and milliseconds after each, until a field that is never drawn is given up. */
const MOST_TURNS = 200;
const DRAWN_SOON = 150;

/** Whether it comes into view soon. An expectation that fails would describe the whole form, which takes longer than to draw it. */
const isDrawnSoon = (target: Locator): Promise<boolean> =>
  target.waitFor({ timeout: DRAWN_SOON }).then(
    () => true,
    () => false,
  );

/** The fields of an entry that is open in the form. */
export class FormFields {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
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
    if (await target.isVisible()) return;
    for (let turns = 1; turns <= MOST_TURNS; turns++) {
      // A form that was scrolled down before may hold the field above: now and then back to the top.
      await this.page.mouse.wheel(0, turns % 15 === 0 ? -20_000 : 600);
      if (await isDrawnSoon(target)) return;
    }
    await expect(target).toBeVisible();
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
}
