import { askPolitely } from '../check-links/ask-politely.ts';
import { collectAddresses } from '../check-links/collect-addresses.ts';
import type { Content } from '../content/content.ts';
import { writeWhole } from '../writing/write-whole.ts';
import { changedSources, readSeenSources, seenTonight } from './changed-sources.ts';
import type { Finding } from './finding.ts';

/** How sources are asked: what an address reads, undefined where nobody answers; how many hosts at a time. */
export interface Asking {
  ask: (url: string) => Promise<string | undefined>;
  hosts: number;
}

/** Milliseconds between two questions to one host. */
const PAUSE = 500;

/**
 * Reads every source that an entry names, keeps in the file what it reads for the next night, and tells what reads
 * otherwise than on an earlier one.
 * @throws Error in Vietnamese where the file is another one
 */
export async function compareSources(
  content: Content,
  file: string,
  { ask, hosts }: Asking,
): Promise<Finding[]> {
  const before = readSeenSources(file);
  const sources = collectAddresses(content).filter(({ isSource }) => isSource);
  const digests = await askPolitely(sources, ({ url }) => ask(url), { hosts, pause: PAUSE });
  const tonight = new Map(sources.map(({ url }, index) => [url, digests[index]]));
  const after = seenTonight(before, tonight, content.siteDate);
  writeWhole(file, `${JSON.stringify(after, null, 1)}\n`);
  return changedSources(before, after, sources);
}
