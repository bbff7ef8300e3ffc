import { readFileSync } from 'node:fs';
import { HtmlElement, HtmlValidate, Parser, StaticConfigLoader, type ConfigData } from 'html-validate';
import { once, onceFor } from '../../../src/site/once.ts';

/** The project's settings of html-validate; .htmlvalidate.json at the root, so that editors' tools find them too. */
const HTML_RULES = JSON.parse(
  readFileSync(new URL('../../../.htmlvalidate.json', import.meta.url), 'utf8'),
) as ConfigData;

/** The settings, resolved once: html-validate does it anew for each page, which takes a third of its time. */
class ResolvedRules extends StaticConfigLoader {
  readonly #resolved = once(() => super.getConfigFor('page.html'));

  override getConfigFor(): ReturnType<StaticConfigLoader['getConfigFor']> {
    return this.#resolved();
  }
}

/** Checks pages by {@link HTML_RULES}. */
export const htmlValidate = new HtmlValidate(new ResolvedRules(HTML_RULES));

const parser = new Parser(await htmlValidate.getConfigFor('page.html'));

/** Where a line of a page ends, as readers see it. */
const LINE_ENDS =
  /<\/?(?:article|aside|button|d[dlt]|details|div|fig(?:caption|ure)|footer|form|h[1-6]|header|label|legend|li|main|nav|[ou]l|option|p|section|summary|table|t[dhr])(?=[\s>])/g;

/**
 * A page as a tree, where also the texts of lines that follow each other are apart; read once for all test files, which
 * look and change nothing.
 */
export const parsePage = onceFor((html: string): HtmlElement =>
  parser.parseHtml(html.replace(LINE_ENDS, '\n$&')),
);

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Text of HTML without its character references. */
const decodeText = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi,
    (reference, hex?: string, decimal?: string, name?: string) => {
      if (name) return NAMED[name] ?? reference;
      return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
    },
  );

/** Text with every run of white space as one space. */
export const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a reader reads in an element. */
export const textOf = (element: HtmlElement | null): string =>
  squeeze(decodeText(element?.textContent ?? ''));

/** An attribute as the browser sees it; undefined where the element lacks it. */
export function attributeOf(element: HtmlElement, name: string): string | undefined {
  const value = element.getAttributeValue(name);
  return value === null ? undefined : decodeText(value);
}
