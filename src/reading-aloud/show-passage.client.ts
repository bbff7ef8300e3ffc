/** Name of the highlight in the style sheet: `::highlight(dang-doc)`. */
const NAME = 'dang-doc';

/**
 * Marks the sentence that is read and brings it into view; undefined marks none. The page itself stays as it is: where
 * the browser can't highlight a range, it is only scrolled to.
 */
export function showPassage(range: Range | undefined): void {
  if ('highlights' in CSS) {
    if (range) CSS.highlights.set(NAME, new Highlight(range));
    else CSS.highlights.delete(NAME);
  }
  if (range && !isInView(range.getBoundingClientRect()))
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

/** The bar of controls may cover the upper edge. */
const isInView = ({ top, bottom }: DOMRect): boolean => top > innerHeight * 0.15 && bottom < innerHeight;
