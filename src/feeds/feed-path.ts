import { SECTIONS, type SectionName } from '../site/sections.ts';

/**
 * The address of a feed under the base path: of a section, or of one of its entries or kinds.
 * @example feedPath('sectors', 'ho-tich') // 'linh-vuc/ho-tich/atom.xml'
 */
export const feedPath = (section: SectionName, of?: string): string =>
  [SECTIONS[section].path, of, 'atom.xml'].filter((step) => step !== undefined).join('/');
