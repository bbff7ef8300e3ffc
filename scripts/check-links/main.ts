/**
 * Asks the servers of other sites whether the addresses that the content names still answer, and reports; meant for a
 * nightly run. It never blocks anything: exit code 0 whatever it finds, 1 only for a wrong command line.
 *
 *   node scripts/check-links/main.ts [--content DIR] [--format text|json|markdown] [--timeout SECONDS] [--hosts N]
 */
import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvironment } from '../../src/site/environment.ts';
import { didYouMean } from '../../src/text/nearest.ts';
import { readContent } from '../content/read-content.ts';
import { askPolitely } from './ask-politely.ts';
import { checkAddress } from './check-address.ts';
import { collectAddresses } from './collect-addresses.ts';
import { formatJson, formatMarkdown, formatText } from './formats.ts';
import { linkReport, type LinkReport } from './link-report.ts';

const FORMATS: Record<string, (report: LinkReport) => string> = {
  text: formatText,
  json: formatJson,
  markdown: formatMarkdown,
};
const PUBLIC_DIR = fileURLToPath(new URL('../../public/', import.meta.url));

function positive(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value <= 0) throw new Error(`--${name}: '${text}' không phải số lớn hơn 0`);
  return value;
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      content: { type: 'string' },
      format: { type: 'string', default: 'text' },
      timeout: { type: 'string', default: '20' },
      hosts: { type: 'string', default: '8' },
    },
  });
  const format = FORMATS[values.format];
  if (!format)
    throw new Error(
      `--format: '${values.format}' không có${didYouMean(values.format, Object.keys(FORMATS))}; chỉ nhận ${Object.keys(FORMATS).join(', ')}`,
    );
  const [timeout, hosts] = [
    positive('timeout', values.timeout),
    Math.floor(positive('hosts', values.hosts)) || 1,
  ];
  return { content: values.content, format, timeout: timeout * 1000, hosts };
}

async function main(): Promise<void> {
  const { content: folder, format, timeout, hosts } = readOptions();
  const { contentDir, siteDate } = readEnvironment();
  const { content } = readContent(resolve(folder ?? contentDir), siteDate, PUBLIC_DIR);
  const patience = { timeout, slow: timeout / 4, retries: 2, retryAfter: 3000 };
  const addresses = collectAddresses(content);
  const answers = await askPolitely(
    addresses,
    async (address) => ({ ...address, ...(await checkAddress(address.url, patience)) }),
    { hosts, pause: 500 },
  );
  process.stdout.write(`${format(linkReport(siteDate, answers))}\n`);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
