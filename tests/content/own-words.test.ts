import { describe, expect, it } from 'vitest';
import { isImported } from '../../scripts/content/content.ts';
import { atLeast, content, hasResearch, researchLines } from './project-content.ts';

const RECORDS = 'tthc/ward.jsonl.gz';

/** So many syllables in a row are no longer the name of a form or a phrase of law, but a copied sentence. */
const RUN = 20;

/** Fields that hold names and titles, which are facts and stay as they are. */
const NAMES = [
  'name',
  'competentAuthorities',
  'executingOffices',
  'authorisedOffices',
  'coordinatingOffices',
  'legalBasis',
  'outputs',
  'handlingCases',
  'awaiting',
];

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every run of {@link RUN} syllables of a text. */
function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words
    .slice(0, Math.max(0, words.length - RUN + 1))
    .map((_, at) => words.slice(at, at + RUN).join(' '));
}

/** The official wording of a record: what is told, without names, titles and codes, which are facts. */
function wordingOf(line: string): { code: string; texts: string[] } {
  const { code, detail } = JSON.parse(line) as { code: string; detail: unknown };
  const texts: string[] = [];
  JSON.stringify(detail, (key, value: unknown) => {
    if (
      typeof value === 'string' &&
      /^(?:description|requirementsAndConditions|note|dossierReceivingAddresses)$/.test(key)
    )
      texts.push(value);
    return value;
  });
  return { code, texts };
}

describe.skipIf(!hasResearch(RECORDS))('the procedures written by hand', () => {
  it(`share no ${RUN} syllables in a row with the official descriptions`, async () => {
    const written = content.entries.procedures.filter((entry) => !isImported(entry));
    const codes = new Set(written.map(({ fields }) => fields.code));
    const official = new Map<string, Set<string>>();
    for await (const line of researchLines(RECORDS)) {
      const { code, texts } = wordingOf(line);
      if (codes.has(code))
        official.set(code, new Set([...(official.get(code) ?? []), ...texts.flatMap(runsOf)]));
    }
    const copied = written.flatMap(({ file, fields }) => {
      const told = Object.fromEntries(Object.entries(fields).filter(([field]) => !NAMES.includes(field)));
      const own = runsOf(JSON.stringify(told));
      return own.filter((run) => official.get(fields.code ?? '')?.has(run)).map((run) => `${file}: ${run}`);
    });
    expect(written.length).toBeGreaterThanOrEqual(atLeast(12));
    expect(copied.slice(0, 20)).toEqual([]);
  });
});
