import { absoluteUrl, sectionUrl } from '../site/urls.ts';

/** The address of a file of open data, by its path under du-lieu-mo/. */
export const openFileUrl = (path: string): string => absoluteUrl(`${sectionUrl('openData')}${path}`);
