import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { codedFigures } from '../../scripts/report/coded-figures.ts';
import { composeReport } from '../../scripts/report/document/compose.ts';
import { NO_HISTORY } from '../../scripts/report/history/history.ts';
import { historyOf } from '../../scripts/report/history/history-of-layers.ts';
import { periodOf } from '../../scripts/report/period.ts';
import { drawUp, type Report } from '../../scripts/report/report.ts';
import { writeDocx } from '../../scripts/report/write/docx.ts';
import { content, isOfTheArea, itHere } from './project-content.ts';

const REPORTING = content.lists.site?.value?.reporting;
const NAMES = ['2026-Q4', '2026-H1', '2026-9M', '2026'];

function reportOf(name: string): Report {
  if (!REPORTING) throw new Error('no site');
  const period = periodOf(name, REPORTING.closesOn);
  return drawUp({
    content: { ...content, siteDate: period.until },
    history: HISTORY,
    period,
    reporting: REPORTING,
    quality: { errors: [], warnings: [] },
  });
}
const HISTORY = historyOf(content.dir);

/** The texts of a folder's entries. */
const textsOf = (folder: string): string[] =>
  globSync(`${content.dir}/${folder}/**/*.mdx`).map((file) => readFileSync(file, 'utf8'));
const fieldOf = (text: string, name: string): string | undefined =>
  new RegExp(`^${name}: "?([^"\\s]+)`, 'm').exec(text)?.[1];

/** Files of a folder whose own day lies between, counted by reading their lines. */
const countedByHand = (folder: string, from: string, until: string): number =>
  textsOf(folder).filter((text) => {
    const day = /^(?:publishedOn|answeredOn): (\S+)$/m.exec(text)?.[1] ?? '';
    return from <= day && day <= until;
  }).length;

/** What decisions say of procedures, line by line: on which day, of which code, what. */
const decided = textsOf('cong-bo').flatMap((text) => {
  const day = fieldOf(text, 'effectiveFrom') ?? fieldOf(text, 'signedOn') ?? '';
  return [...text.matchAll(/^ {2}- code: "?([\d.]+)"?\n(?: {4}.*\n)*? {4}kind: (\S+)/gm)].map(
    ([, code = '', kind = '']) => ({ day, code, kind }),
  );
});

/** How many procedures that hold on a day leave something to the portal, with or without a summary, or nothing. */
function tiersByHand(day: string): Record<string, number> {
  const tiers: Record<string, number> = { guided: 0, summarised: 0, listed: 0 };
  for (const text of textsOf('thu-tuc')) {
    const own = decided.filter(({ code }) => code === fieldOf(text, 'code'));
    const last = own
      .filter((one) => one.day <= day)
      .sort((a, b) => (a.day < b.day ? -1 : 1))
      .at(-1);
    const isOver = (fieldOf(text, 'validUntil') ?? day) < day || /abolished|replaced/.test(last?.kind ?? '');
    if (isOver || (own.length > 0 && !last) || (fieldOf(text, 'validFrom') ?? '') > day) continue;
    const tier = !/^leftToPortal:/m.test(text) ? 'guided' : /^summary:/m.test(text) ? 'summarised' : 'listed';
    tiers[tier] = (tiers[tier] ?? 0) + 1;
  }
  return tiers;
}

it.each(NAMES)('a report of %s has the numbers of an independent count', async (name) => {
  const report = reportOf(name);
  const { from, until } = report.period;
  const figures = new Map(codedFigures(report).map(({ figure }) => [figure.id, figure]));
  for (const [id, folder] of [
    ['1.1/news', 'tin-tuc'],
    ['1.1/modelExamples', 'dien-hinh'],
    ['1.1/materials', 'an-pham'],
    ['1.1/questions', 'hoi-dap'],
  ] as const)
    expect([id, figures.get(id)?.value]).toEqual([id, countedByHand(folder, from, until)]);
  if (isOfTheArea)
    expect(figures.get('5/giai-dap-vuong-mac/questions')?.value).toBe(countedByHand('hoi-dap', from, until));
  for (const kind of ['new', 'announced', 'amended', 'abolished', 'replaced']) {
    const told = decided.filter((one) => one.kind === kind && from <= one.day && one.day <= until);
    const byDecisions = figures
      .get(`2.1/${kind}`)
      ?.evidence.filter(({ path }) => path.startsWith('cong-bo/'));
    expect([kind, byDecisions?.length]).toEqual([
      kind,
      new Set(told.map(({ day, code }) => `${day} ${code}`)).size,
    ]);
  }
  for (const [tier, count] of Object.entries(tiersByHand(until)))
    expect([tier, figures.get(`4.2/${tier}`)?.value]).toEqual([tier, count]);
  expect((await writeDocx(composeReport(report, true), report.asOf)).length).toBeGreaterThan(10_000);
});

itHere('goes to those who have the duty on its day, and says who is not confirmed', () => {
  const addressees = (name: string): readonly string[] => composeReport(reportOf(name), false).addressees;
  expect(addressees('2022-Q3')).toContain('Sở Nội vụ tỉnh Trà Vinh');
  expect(addressees('2026-Q4')).toEqual([
    'Sở Nội vụ tỉnh Vĩnh Long (chờ xác minh)',
    'Sở Khoa học và Công nghệ tỉnh Vĩnh Long (chờ xác minh)',
  ]);
});

it.skipIf(HISTORY === NO_HISTORY || HISTORY.state !== 'whole')(
  'counts each procedure once in the year of its first commit',
  () => {
    const years = [2025, 2026, 2027].map(
      (year) =>
        codedFigures(reportOf(String(year))).find(({ figure }) => figure.id === '1.1/procedures')?.figure
          .value ?? 0,
    );
    const families = new Set(content.entries.procedures.map(({ id }) => id.split('/')[0]));
    const uncommitted = HISTORY.uncommitted.filter((file) => file.includes('thu-tuc/')).length;
    expect(years.reduce((sum, value) => sum + value, 0)).toBeGreaterThanOrEqual(families.size - uncommitted);
    expect(years.reduce((sum, value) => sum + value, 0)).toBeLessThanOrEqual(families.size);
  },
);
