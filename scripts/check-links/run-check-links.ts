import { resolve } from 'node:path';
import type { Content } from '../content/content.ts';
import { readContent } from '../content/read-content.ts';
import { askPolitely } from './ask-politely.ts';
import { checkAddress } from './check-address.ts';
import { collectAddresses } from './collect-addresses.ts';
import { formatJson, formatMarkdown, formatText } from './formats.ts';
import { linkReport, type LinkReport } from './link-report.ts';
import type { LinkFormat, LinksOrder } from './options.ts';

const WRITERS: Readonly<Record<LinkFormat, (report: LinkReport) => string>> = {
  text: formatText,
  json: formatJson,
  markdown: formatMarkdown,
};

/** Asks the servers of other sites whether the addresses that the content names still answer; meant for a nightly run. */
export async function runCheckLinks({
  contentDir,
  siteDate,
  format,
  timeout,
  hosts,
}: LinksOrder): Promise<void> {
  const { content } = readContent(contentDir, siteDate, resolve('public'));
  process.stdout.write(`${WRITERS[format](await askLinks(content, { timeout, hosts }))}\n`);
}

/** The report on every address of other sites that the content names. Milliseconds; so many hosts at a time. */
export async function askLinks(
  content: Content,
  { timeout, hosts }: Pick<LinksOrder, 'timeout' | 'hosts'>,
): Promise<LinkReport> {
  const patience = { timeout, slow: timeout / 4, retries: 2, retryAfter: 3000 };
  const answers = await askPolitely(
    collectAddresses(content),
    async (address) => ({ ...address, ...(await checkAddress(address.url, patience)) }),
    { hosts, pause: 500 },
  );
  return linkReport(content.siteDate, answers);
}
