import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtAddresses } from '../built-site/built-addresses.ts';
import { headContent } from '../built-site/head-content.ts';
import { withoutReferences } from '../../src/text/character-references.ts';

/** The content security policies that the pages of a built site give themselves. */
export interface SitePolicies {
  /** That of the home page and most others. */
  usual: string;
  /** Pages with another one, below the base path, with a slash at the end. */
  pages: readonly { page: string; policy: string }[];
}

/** Pages that may have a policy of their own besides those at public addresses. */
const ROOMS = ['quan-tri/'];

/** Reads the policies out of the pages. @throws Error in Vietnamese where the home page has none */
export function sitePolicies(siteDir: string): SitePolicies {
  const usual = policyOf(siteDir, '');
  if (usual === undefined)
    throw new Error(
      `${siteDir}: trang chủ không có quy định an toàn (CSP); thư mục này không phải bản dựng.`,
    );
  const addresses = [
    ...ROOMS.filter((room) => existsSync(join(siteDir, room, 'index.html'))),
    ...[...builtAddresses(siteDir)].filter(([, kind]) => kind === 'page').map(([path]) => path),
  ];
  const pages = addresses.flatMap((page) => {
    const policy = policyOf(siteDir, page);
    return policy === undefined || policy === usual ? [] : [{ page, policy }];
  });
  return { usual, pages };
}

function policyOf(siteDir: string, page: string): string | undefined {
  const html = readFileSync(join(siteDir, page, 'index.html'), 'utf8');
  return withoutReferences(headContent(html, 'http-equiv="Content-Security-Policy"')) || undefined;
}
