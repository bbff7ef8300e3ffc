import type { HtmlElement } from 'html-validate';
import type { BuiltPage } from './built-pages.ts';
import { attributeOf, parsePage, textOf } from './dom.ts';

/** What a page says about itself, and what it brings along that a policy must allow. */
export interface PageHead {
  page: BuiltPage;
  language: string | undefined;
  title: string;
  description: string | undefined;
  /** Number of first-level headings. */
  headings: number;
  canonical: string | undefined;
  robots: string | undefined;
  /** The content security policy. */
  policy: string | undefined;
  /** Addresses of the script files. */
  scripts: string[];
  /** Sources of the scripts inside the page. Data blocks are no scripts. */
  inlineScripts: string[];
  /** Names of elements with a style of their own, and style elements. */
  styled: string[];
  /** How many inline handlers (onclick …) the page has. */
  handlers: number;
}

/** Reads the page once for all tests of {@link PageHead}. */
export function headOf(page: BuiltPage): PageHead {
  const document = parsePage(page.html);
  const attribute = (selector: string, name: string): string | undefined => {
    const element = document.querySelector(selector);
    return element ? attributeOf(element, name) : undefined;
  };
  return {
    page,
    language: attribute('html', 'lang'),
    title: textOf(document.querySelector('title')),
    description: attribute('meta[name="description"]', 'content'),
    headings: document.querySelectorAll('h1').length,
    canonical: attribute('link[rel="canonical"]', 'href'),
    robots: attribute('meta[name="robots"]', 'content'),
    policy: attribute('meta[http-equiv="Content-Security-Policy"]', 'content'),
    scripts: scriptsOf(document).flatMap((script) => attributeOf(script, 'src') ?? []),
    inlineScripts: scriptsOf(document)
      .filter((script) => attributeOf(script, 'src') === undefined)
      .map((script) => script.textContent),
    styled: document.querySelectorAll('[style], style').map(({ tagName }) => tagName),
    handlers: (page.html.match(/<[^>]*\son[a-z]+="/g) ?? []).length,
  };
}

const scriptsOf = (document: HtmlElement): HtmlElement[] =>
  document
    .querySelectorAll('script')
    .filter((script) => attributeOf(script, 'type') !== 'application/ld+json');
