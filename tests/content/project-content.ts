import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { readContent } from '../../scripts/content/read-content.ts';
import { TEST_DATE } from '../../scripts/test/sites.ts';

const path = (relative: string): string => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

/** The project's own content, as the checks read it. */
export const { content } = readContent(path('content'), TEST_DATE, path('public'));

/** Codes of the procedures that other offices handle; their facts are compared with the national records. */
export const codesElsewhere: readonly string[] = content.entries.elsewhere.flatMap(({ fields }) =>
  (fields.official ?? []).map(({ code }) => code),
);

/** A file of the research data beside the project; absent on most machines. */
export const researchFile = (name: string): string => path(`../shared/data/${name}`);

/** Whether the research data are at hand; tests over them are skipped, visibly, when they are not. */
export const hasResearch = (name: string): boolean => existsSync(researchFile(name));

/** A JSON file of the research data. */
export const readResearch = (name: string): unknown => JSON.parse(readFileSync(researchFile(name), 'utf8'));

/** The lines of a gzipped JSON-lines file of the research data. */
export const researchLines = (name: string): AsyncIterable<string> =>
  createInterface({ input: createReadStream(researchFile(name)).pipe(createGunzip()), crlfDelay: Infinity });
