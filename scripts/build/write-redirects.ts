import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { movedOnly, pageOf, waysOf } from '../../src/site/redirects.ts';
import { ADDRESS, type RedirectRow } from '../../src/site/schemas/redirects-schema.ts';
import { builtAddresses, type Standing } from '../built-site/built-addresses.ts';
import { headContent } from '../built-site/head-content.ts';
import { isDerived } from '../addresses/identity.ts';
import type { Published } from '../../src/site/ledger.ts';
import { gonePage } from './gone-page.ts';
import { redirectPage } from './redirect-page.ts';
import { redirectRules, type Rule } from './redirect-rules.ts';
import { withoutReferences } from '../../src/text/character-references.ts';
import { byteOrder } from '../../src/text/byte-order.ts';

/** What a built site is to lead on, and how it calls itself. */
export interface OldAddresses {
  redirects: readonly RedirectRow[];
  /** The ledger of published addresses. */
  ledger: readonly Published[];
  siteDate: string;
  siteTitle: string;
  /** Path under which the site stands, with a slash at both ends; host without a slash at its end. */
  basePath: string;
  siteUrl: string;
}

/** What became of the old addresses. */
export interface WrittenRedirects {
  written: number;
  /** Redirects that could not be written, each with the reason in Vietnamese. */
  passedOver: string[];
  /** Published addresses that lead nowhere. */
  dead: string[];
}

type Lead = Rule & { kind: 'redirect' | 'parent' };

/**
 * Gives every old address of a built site a page that leads on, and writes the same as rules for servers. A page that
 * stands is never written over. Pages that the build alone makes and makes no more (a letter, a past version whose time
 * is over) lead to the nearest page above them, or below it where that one moved; but never all the way to the home page:
 * a whole section does not go unnoticed.
 * @param pages what stands in the site, where it is known
 */
export function writeRedirects(
  siteDir: string,
  old: OldAddresses,
  pages: ReadonlyMap<string, Standing> = builtAddresses(siteDir),
): WrittenRedirects {
  const passedOver: string[] = [];
  const leads = waysOf(movedOnly(old.redirects)).flatMap(({ from, to }): Lead[] => {
    const fault = faultOf(siteDir, from, to, pages);
    if (fault) passedOver.push(`${from}: ${fault}`);
    return fault ? [] : [{ from, to, kind: 'redirect' }];
  });
  const led = new Map(leads.map(({ from, to }) => [from, to]));
  const gone = writeGonePages(siteDir, old, passedOver);
  const missing = old.ledger.filter(
    ({ path, since }) => since <= old.siteDate && !pages.has(path) && !led.has(path) && !gone.includes(path),
  );
  const above = missing.flatMap(({ path, identity }): Lead[] => {
    const to = isDerived(identity) ? pageAbove(path, pages, led) : undefined;
    return to === undefined || !isFree(siteDir, path) ? [] : [{ from: path, to, kind: 'parent' }];
  });
  const all = [...leads, ...above].sort((a, b) => byteOrder(a.from, b.from));
  for (const lead of all) writePage(siteDir, lead, old);
  for (const [file, text] of redirectRules(all, gone, old.basePath)) writeFileSync(join(siteDir, file), text);
  const alive = new Set(above.map(({ from }) => from));
  const dead = missing.map(({ path }) => path).filter((path) => !alive.has(path));
  return { written: all.length + gone.length, passedOver, dead };
}

const NOT_FREE = 'địa chỉ này viết sai hoặc đang có tệp của trang';

/** Says at the addresses whose pages are gone that they are, and since when; what can't be said is passed over. */
function writeGonePages(siteDir: string, old: OldAddresses, passedOver: string[]): string[] {
  return old.redirects.flatMap(({ from, gone, since, why }) => {
    if (!gone) return [];
    if (!isFree(siteDir, from)) {
      passedOver.push(`${from}: ${NOT_FREE}`);
      return [];
    }
    mkdirSync(join(siteDir, from), { recursive: true });
    writeFileSync(join(siteDir, from, 'index.html'), gonePage({ from, since, why, ...old }));
    return [from];
  });
}

/** Why a redirect can't be made in this build; what is wrong on every day `check` has refused before. */
function faultOf(
  siteDir: string,
  from: string,
  to: string,
  pages: ReadonlyMap<string, Standing>,
): string | undefined {
  if (pages.has(from)) return 'địa chỉ này đang có trang, nên không chuyển đi đâu';
  if (!isFree(siteDir, from)) return NOT_FREE;
  return pages.has(pageOf(to)) ? undefined : `trang đích ${to} không có ở bản dựng này`;
}

/** Whether a page may be written at an address: it is written as addresses are, so lies in the site, and nothing stands there. */
const isFree = (siteDir: string, address: string): boolean =>
  ADDRESS.test(address) && !existsSync(join(siteDir, address, 'index.html'));

function pageAbove(
  path: string,
  pages: ReadonlyMap<string, Standing>,
  led: ReadonlyMap<string, string>,
): string | undefined {
  const steps = path.split('/').slice(0, -1);
  while (steps.pop() !== undefined && steps.length > 0) {
    const above = `${steps.join('/')}/`;
    const moved = led.get(above);
    const below = moved && pageOf(moved) + path.slice(above.length);
    if (pages.has(above)) return above;
    if (moved) return below && pages.has(below) ? below : moved;
  }
  return undefined;
}

function writePage(siteDir: string, { from, to, kind }: Lead, old: OldAddresses): void {
  const file = join(siteDir, from, 'index.html');
  const target = old.basePath + to;
  const html = readFileSync(join(siteDir, pageOf(to), 'index.html'), 'utf8');
  const title = withoutReferences(headContent(html, 'property="og:title"')) || to;
  mkdirSync(join(siteDir, from), { recursive: true });
  const canonical = old.siteUrl + pageOf(target);
  writeFileSync(file, redirectPage({ target, canonical, title, siteTitle: old.siteTitle, from, kind }));
}
