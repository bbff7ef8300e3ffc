/** A decision has some ten pages, a handbook some hundred. */
const MOST_PAGES = 300;

/** What a PDF says, page by page; undefined where it is locked or broken. */
export async function pagesOf(bytes: Buffer): Promise<string[] | undefined> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const pages: string[] = [];
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
      const { items } = await (await document.getPage(number)).getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    }
    await document.cleanup();
    return pages;
  } catch {
    return undefined;
  }
}
