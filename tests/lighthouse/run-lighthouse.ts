import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { freePort } from '../../scripts/serve/free-port.ts';
import { BROWSER_FLAGS } from '../../scripts/browser/browser-flags.ts';
import { workingBrowser } from '../../scripts/browser/installed-browser.ts';

/** Scores from 0 to 100, and what cost points outside performance. */
export interface Scores {
  performance: number;
  accessibility: number;
  'best-practices': number;
  seo: number;
  /** Audits with less than the full score in the last three, with their titles. */
  faults: string[];
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** A browser with a port for Lighthouse. */
export interface MeasuredBrowser {
  /** Lighthouse's judgement of a page on its slow phone: simulated 4G and a processor four times slower. */
  judge: (url: string) => Promise<Scores>;
  close: () => Promise<void>;
}

/** Starts Chromium for Lighthouse. */
export async function startMeasuredBrowser(): Promise<MeasuredBrowser> {
  const port = await freePort();
  const executablePath = workingBrowser();
  const browser = await chromium.launch({
    args: [...BROWSER_FLAGS, `--remote-debugging-port=${port}`],
    ...(executablePath && { executablePath }),
  });
  return { judge: (url) => judge(url, port), close: () => browser.close() };
}

async function judge(url: string, port: number): Promise<Scores> {
  const result = await lighthouse(url, { port, onlyCategories: [...CATEGORIES], logLevel: 'error' });
  if (!result) throw new Error(`Lighthouse gave nothing for ${url}`);
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
  const score = (name: string): number => Math.round((categories[name]?.score ?? 0) * 100);
  const faults = CATEGORIES.slice(1).flatMap((name) =>
    (categories[name]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = audits[id];
      return weight > 0 && audit && audit.score !== null && audit.score < 1 ? [`${id}: ${audit.title}`] : [];
    }),
  );
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    seo: score('seo'),
    faults,
  };
}
