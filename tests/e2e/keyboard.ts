import type { JSHandle, Page } from '@playwright/test';

/** Where the focus stands after a press of the Tab key. */
export interface FocusStop {
  /** Role or element, and name: `a "Đường dây nóng"`. */
  name: string;
  /** What is wrong with how it is shown; empty where a person sees where they are. */
  faults: string[];
}

/**
 * Presses Tab and tells where the focus went; undefined where it left the page. What got the focus is marked for
 * {@link passedOver}. Wrong are: no outline (WCAG 2.4.7), out of the screen, or hidden behind something else (2.4.11).
 */
export async function pressTab(page: Page): Promise<FocusStop | undefined> {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return undefined;
    Object.assign(element, { wasFocused: true });
    const text = element.getAttribute('aria-label') ?? element.textContent;
    const name = `${element.localName} "${(text || element.id).trim().replace(/\s+/g, ' ').slice(0, 60)}"`;
    const faults: string[] = [];
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) faults.push('no outline');
    const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    const points = boxes.flatMap(({ left, top, width, height }) =>
      [0.1, 0.5, 0.9].map((share): [number, number] => [left + width * share, top + height / 2]),
    );
    const shows = ([x, y]: [number, number]): boolean => {
      const onTop = document.elementFromPoint(x, y);
      return onTop !== null && (element.contains(onTop) || onTop.contains(element));
    };
    if (!points.some(shows)) faults.push('not to be seen');
    return { name, faults };
  });
}

/** Everything that is to be seen on the open page and that the Tab key should reach. */
export const tabStops = (page: Page): Promise<JSHandle<HTMLElement[]>> =>
  page.evaluateHandle(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex="0"]',
      ),
    ].filter(
      (element) =>
        element.tabIndex >= 0 &&
        !element.matches(':disabled') &&
        element.checkVisibility({ visibilityProperty: true }),
    ),
  );

/** Which of the elements were passed over, though they can still be seen. Of radio buttons in a group the key reaches one. */
export const passedOver = (stops: JSHandle<HTMLElement[]>): Promise<string[]> =>
  stops.evaluate((elements) => {
    const isReached = (element: HTMLElement): boolean => 'wasFocused' in element;
    const groupOf = (element: HTMLElement): HTMLElement[] =>
      element.matches('[type="radio"]')
        ? elements.filter((other) => other.getAttribute('name') === element.getAttribute('name'))
        : [element];
    return elements
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !groupOf(element).some(isReached))
      .map((element) => element.outerHTML.slice(0, 120));
  });
