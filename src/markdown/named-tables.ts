import type { HastPluginDefinition } from 'satteri';

/**
 * Names each table by what leads to it, the sentence before it that ends with a colon or else its heading, so that whoever
 * hears a page is told what a table is of (WCAG 2.2, 1.3.1). Markdown has no captions. One for each body.
 */
export function namedTables(): HastPluginDefinition {
  let name = '';
  return {
    name: 'named-tables',
    element: {
      filter: ['h2', 'h3', 'h4', 'p', 'table'],
      visit(node, context) {
        if (node.tagName === 'table') {
          if (name !== '') context.setProperty(node, 'ariaLabel', name);
          return;
        }
        const text = context.textContent(node).replace(/\s+/g, ' ').trim();
        if (node.tagName !== 'p') name = text;
        else if (text.endsWith(':')) name = text.slice(0, -1);
      },
    },
  };
}
