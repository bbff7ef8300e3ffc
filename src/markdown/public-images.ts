import type { MdastPluginDefinition } from 'satteri';
import { fileUrl } from '../site/urls.ts';
import { publicPathOf } from './image-faults.ts';

/**
 * Gives Markdown pictures the address of their file in public/ under the base path, however many `../` stand before
 * it: a picture is no part of the entry's folder, which is what the build would take it for.
 */
export const publicImages: MdastPluginDefinition = {
  name: 'public-images',
  image(node, context) {
    const path = publicPathOf(node.url);
    if (path !== undefined) context.setProperty(node, 'url', fileUrl(path));
  },
};
