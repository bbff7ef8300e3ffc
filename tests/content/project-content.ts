import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { it } from 'vitest';
import { composeContent } from '../../scripts/content/compose-content.ts';
import { readContent } from '../../scripts/content/read-content.ts';
import { TEST_DATE } from '../../scripts/test/sites.ts';
import { readEnvironment } from '../../src/site/environment.ts';

const path = (relative: string): string => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

const { contentDir, ownDir, baseDir, siteDate, siteDateIsGiven } = readEnvironment();
if (baseDir !== undefined) composeContent({ base: baseDir, own: ownDir }, contentDir);

/** Whoever's content is tested: CONTENT_DIR over CONTENT_BASE or, where nothing is set, this repository's, as the checks read it. */
export const { content } = readContent(contentDir, siteDateIsGiven ? siteDate : TEST_DATE, path('public'));

/** Whether the content holds a file. */
export const holds = (file: string): boolean => existsSync(join(contentDir, file));

/** Whether it is that of the area of this repository, which alone holds the plan of the former town. */
export const isOfTheArea = holds('van-ban/26-kh-ubnd-thi-xa-duyen-hai-2022.mdx');

/** A test of what only the area of this repository has to tell; of another's content it is skipped, visibly. */
export const itHere = it.runIf(isOfTheArea);

/** So many the area of this repository has at least; another's content may have none yet. */
export const atLeast = (count: number): number => (isOfTheArea ? count : 0);

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
