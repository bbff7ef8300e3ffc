import type { HastPluginDefinition } from 'satteri';

const ALIGNED = /^text-align: ?(left|center|right)$/;

/** The sides of a column as classes: an inline style is what the site's own policy blocks. */
export const alignedCells: HastPluginDefinition = {
  name: 'aligned-cells',
  element: {
    filter: ['th', 'td'],
    visit(node, context) {
      const side = ALIGNED.exec(String(node.properties['style'] ?? ''))?.[1];
      if (side === undefined) return;
      context.setProperty(node, 'style', undefined);
      context.setProperty(node, 'className', [`aligned-${side}`]);
    },
  },
};
