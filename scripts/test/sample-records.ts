/**
 * Writes the official records that a test site is made of, and begins its content folder: `node scripts/test/sample-records.ts`. In the order of their
 * lengths one in six, from the longest on, so that the sample weighs what all of them weigh; and birth registration, which
 * tests look for. Import and checks are tried with all of them (scripts/import/official-records.test.ts).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { lendLists } from './lend-lists.ts';
import { CONTENT_SITE, WARD_RECORDS, WARD_SAMPLE, WARD_SITE } from './sites.ts';
import { byteOrder } from '../../src/text/byte-order.ts';

const ONE_IN = 6;
const BIRTH_REGISTRATION = '1.001193';

const codeOf = (record: string): string => (JSON.parse(record) as { code: string }).code;

const records = gunzipSync(readFileSync(WARD_RECORDS)).toString('utf8').split('\n').filter(Boolean);
const sample = records
  .sort((a, b) => b.length - a.length || byteOrder(a, b))
  .filter((record, at) => at % ONE_IN === 0 || codeOf(record) === BIRTH_REGISTRATION);
lendLists(CONTENT_SITE.contentDir, WARD_SITE.contentDir);
writeFileSync(WARD_SAMPLE, sample.map((record) => `${record}\n`).join(''));
console.log(`${sample.length} of ${records.length} official records`);
