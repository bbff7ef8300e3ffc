import type { Page } from '@playwright/test';

/**
 * From now on the form changes at once. It lets every element fade from one look to the next, and one page into the
 * other: sixty pictures a second of all of it, which nobody looks at and which take a third of the work.
 */
export const withoutMotion = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Reflect.deleteProperty(Document.prototype, 'startViewTransition');
    const still = new CSSStyleSheet();
    still.replaceSync('*, ::before, ::after { transition: none !important; animation: none !important }');
    document.adoptedStyleSheets.push(still);
  });
