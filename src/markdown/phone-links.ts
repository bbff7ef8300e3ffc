import type { HastPluginDefinition } from 'satteri';
import { formatPhone } from '../text/phone.ts';

const CALL = /^tel:(\d+)$/;

/** A number to be called is written as everywhere on the site, with spaces at which no line breaks, however its editor typed it. */
export const phoneLinks: HastPluginDefinition = {
  name: 'phone-links',
  element: {
    filter: ['a'],
    visit(node, context) {
      const digits = CALL.exec(String(node.properties['href'] ?? ''))?.[1];
      const [text] = node.children;
      if (digits === undefined || text?.type !== 'text' || text.value.replace(/\D/g, '') !== digits) return;
      context.setProperty(text, 'value', text.value.replace(/\d(?:[^]*\d)?/, formatPhone(digits)));
    },
  },
};
