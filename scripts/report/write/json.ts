import { codedFigures } from '../coded-figures.ts';
import type { Evidence } from '../figures/figure.ts';
import type { Report } from '../report.ts';

/** The report for machines: every number by its code, with the files and commits that it was counted from. */
export function writeJson(report: Report): string {
  const { period, before, asOf, state, isProvisional, head, history, siteBeganOn } = report;
  const figures = codedFigures(report).map(({ code, title, figure }) => ({
    code,
    table: title,
    label: figure.label,
    value: figure.value ?? null,
    ...('before' in figure && { before: figure.before ?? null }),
    ...(figure.unit !== undefined && { unit: figure.unit }),
    ...(figure.why !== undefined && { why: figure.why }),
    evidence: figure.evidence.map(plain),
  }));
  const span = ({ name, from, until }: Report['period']) => ({ name, from, until });
  return `${JSON.stringify(
    {
      period: span(period),
      before: span(before),
      asOf,
      state,
      isProvisional,
      commit: head?.hash ?? null,
      history: history.state,
      uncommitted: history.uncommitted,
      siteBeganOn: siteBeganOn ?? null,
      figures,
    },
    null,
    2,
  )}\n`;
}

const plain = ({ path, commit, day, of }: Evidence) => ({
  file: path,
  ...(commit && { commit: commit.hash }),
  ...(day !== undefined && { day }),
  ...(of && { of }),
});
