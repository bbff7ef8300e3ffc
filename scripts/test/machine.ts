import { quickestBrowser } from '../browser/find-browser.ts';
import { READER_LETTERS } from './reader-letters.ts';
import { TEMPORARY_FOLDERS } from './temporary-folders.ts';
import { hasWardRecords, WARD_RECORDS } from './sites.ts';
import { versionOf } from '../browser/version-of.ts';

/** What of this machine a test run depends on; a program that is absent is undefined. */
export interface Machine {
  node: string;
  browser: { path: string; version: string | undefined } | undefined;
  java: string | undefined;
  hasRecords: boolean;
}

/** Looks at the machine, and installs the browser that is quickest at tests, so that a run knows at its head what it has. */
export async function lookAtMachine(): Promise<Machine> {
  const path = await quickestBrowser().catch((error: unknown) => void console.error(String(error)));
  return {
    node: `${process.version}, ${process.execPath}`,
    browser: path ? { path, version: versionOf(path) } : undefined,
    java: versionOf('java', ['-version']),
    hasRecords: hasWardRecords(),
  };
}

/** What a run found and uses, line by line: with each absent thing, what is therefore not tested. */
export const machineLines = ({ node, browser, java, hasRecords }: Machine): string[] => [
  `Node      ${node}`,
  `Browser   ${browser ? `${browser.version ?? 'of unknown version'}, ${browser.path}` : 'none: every test in a browser fails'}`,
  `Java      ${java ?? 'none: the Nu HTML checker is skipped'}`,
  `Letters   ${READER_LETTERS.map(({ name, like }) => `${name} (${like})`).join('; ')}; on paper Be Vietnam Pro: from npm, none of the machine's`,
  `Folders   temporary ones ${TEMPORARY_FOLDERS['TMPDIR'] ? 'in memory' : 'on the disk: slower'}`,
  `Records   ${hasRecords ? WARD_RECORDS : `none at ${WARD_RECORDS}: what needs them is skipped`}`,
];
