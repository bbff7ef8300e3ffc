import { chromium } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startStaticServer } from '../serve/static-server.ts';
import { BROWSER_FLAGS } from '../browser/browser-flags.ts';
import { writeWhole } from '../writing/write-whole.ts';
import type { PaperPage } from './choose-pages.ts';
import { printPage } from './print-page.ts';

/** What to print from which built site. */
export interface PrintJob {
  siteDir: string;
  basePath: string;
  browserPath: string;
  pages: readonly PaperPage[];
  out: string;
  /** Told after each page how many of all are done. */
  onPage?: (done: number, all: number) => void;
}

/** What is to be told of the PDFs, by their names: what would be cut, and what of a radio script nobody can read yet. */
interface PrintRemarks {
  faults: Map<string, string[]>;
  unread: Map<string, string[]>;
}

/** Prints the pages one after the other into `out`. */
export async function printPages({
  siteDir,
  basePath,
  browserPath,
  pages,
  out,
  onPage,
}: PrintJob): Promise<PrintRemarks> {
  mkdirSync(out, { recursive: true });
  const faults = new Map<string, string[]>();
  const unread = new Map<string, string[]>();
  const server = await startStaticServer({ root: siteDir, basePath });
  const browser = await chromium.launch({ executablePath: browserPath, args: [...BROWSER_FLAGS] });
  try {
    const page = await browser.newPage({ locale: 'vi-VN' });
    for (const [index, { path, file }] of pages.entries()) {
      const printed = await printPage(page, server.url + path);
      writeWhole(join(out, file), printed.pdf);
      if (printed.faults.length > 0) faults.set(file, printed.faults);
      if (printed.unread.length > 0) unread.set(file, printed.unread);
      onPage?.(index + 1, pages.length);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return { faults, unread };
}
