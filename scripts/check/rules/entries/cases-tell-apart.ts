import { MOST_CASES, type ProcedureCase } from '../../../../src/procedures/schema/case-schema.ts';
import { appliesTo, forCase } from '../../../../src/procedures/rows/cases.ts';
import type { Procedure } from '../../../../src/procedures/schema/schema.ts';
import { nearest } from '../../../../src/text/nearest.ts';
import type { Entry, Finding, Rule } from '../../../content/content.ts';
import type { Path } from '../../../content/problem.ts';
import { valuesAt } from '../../../../src/fields/schema-walk.ts';

interface Marked {
  cases?: string[] | undefined;
}
type Parts = Pick<Procedure, 'channels' | 'handlingCases' | 'evidence'>;

/** Where marks may stand. */
const MARKS = [
  ['channels', '*', 'cases'],
  ['channels', '*', 'costs', '*', 'cases'],
  ['channels', '*', 'fees', '*', 'cases'],
  ['handlingCases', '*', 'cases'],
  ['evidence', '*', 'cases'],
  ['evidence', '*', 'papers', '*', 'cases'],
];

/** The cases themselves: how many, each once, each with something that no other has alike. */
function* faultsOfCases(entry: Entry, cases: readonly ProcedureCase[], parts: Parts): Generator<Finding> {
  if (cases.length > MOST_CASES || cases.length === 1)
    yield {
      in: entry,
      path: ['cases'],
      message:
        cases.length === 1
          ? 'chỉ có một trường hợp thì không có gì để chọn'
          : `có ${cases.length} trường hợp, nhiều nhất là ${MOST_CASES}`,
      advice:
        cases.length === 1
          ? 'thêm trường hợp còn lại, ví dụ "Các trường hợp khác", hoặc bỏ mục này'
          : 'gộp những trường hợp có giấy tờ gần giống nhau',
    };
  const contents = cases.map(({ id, cost, time, instead }) =>
    JSON.stringify([cost, time, instead, seenBy(parts, id)]),
  );
  for (const [at, { id, name }] of cases.entries()) {
    const same = cases.findIndex((other) => other.id === id);
    const alike = contents.indexOf(contents[at] ?? '');
    if (same < at)
      yield {
        in: entry,
        path: ['cases', at, 'id'],
        value: id,
        message: `mã trường hợp '${id}' đã dùng cho '${cases[same]?.name ?? ''}'`,
        advice: 'đặt mã khác',
      };
    else if (alike < at)
      yield {
        in: entry,
        path: ['cases', at, 'name'],
        value: name,
        message: `trường hợp này không có gì của riêng mình: giấy tờ, tiền và thời hạn giống hệt '${cases[alike]?.name ?? ''}'`,
        advice: 'ghi "cases" ở giấy tờ, khoản thu hoặc thời hạn chỉ dành cho nó, hoặc bỏ trường hợp này',
      };
  }
}

/** What a reader sees who chose the case; the marks themselves are not to be seen. */
const seenBy = (parts: Parts, id: string): string =>
  JSON.stringify(forCase(parts, id), (key, value: unknown) => (key === 'cases' ? undefined : value));

/** Cases that another procedure is for: it must be one of this site's, and not this one. */
function* faultsOfLeads(
  entry: Entry,
  cases: readonly ProcedureCase[],
  codes: ReadonlySet<unknown>,
): Generator<Finding> {
  for (const [at, { instead }] of cases.entries())
    if (instead !== undefined && (!codes.has(instead) || instead === (entry.data as { code?: unknown }).code))
      yield {
        in: entry,
        path: ['cases', at, 'instead'],
        value: instead,
        message: codes.has(instead)
          ? 'trường hợp này dẫn về chính thủ tục đang xem'
          : `không có thủ tục nào mang mã '${instead}'`,
        advice: 'ghi mã của thủ tục mà trường hợp này phải làm, hoặc bỏ "instead"',
      };
}

/** Marks that name no case. */
function* faultsOfMarks(entry: Entry, ids: readonly string[]): Generator<Finding> {
  for (const mark of MARKS)
    for (const [path, value] of valuesAt(entry.data, [...mark, '*'])) {
      if (typeof value !== 'string' || ids.includes(value)) continue;
      const likely = nearest(value, new Set(ids));
      yield {
        in: entry,
        path,
        value,
        message: `thủ tục này không có trường hợp '${value}'${likely ? `; có phải '${likely}'?` : ''}`,
        advice: 'dùng một mã trong "cases" của thủ tục, hoặc thêm trường hợp ấy',
      };
    }
}

/** A paper or a charge that no case may see, as what holds it is marked for others. */
function* neverSeen(entry: Entry, ids: readonly string[], { channels, evidence }: Parts): Generator<Finding> {
  const held: { path: Path; outer: Marked; inner: Marked }[] = [
    ...channels.flatMap((outer, c) =>
      outer.costs.map((inner, k) => ({ path: ['channels', c, 'costs', k, 'cases'], outer, inner })),
    ),
    ...evidence.flatMap((outer, g) =>
      outer.papers.map((inner, p) => ({ path: ['evidence', g, 'papers', p, 'cases'], outer, inner })),
    ),
  ];
  for (const { path, outer, inner } of held)
    if (
      inner.cases?.every((id) => ids.includes(id)) &&
      !ids.some((id) => appliesTo(outer, id) && appliesTo(inner, id))
    )
      yield {
        in: entry,
        path,
        message: 'không trường hợp nào thấy dòng này, vì nhóm chứa nó chỉ dành cho trường hợp khác',
        advice: 'sửa "cases" của dòng này hoặc của nhóm chứa nó',
      };
}

/** "Trường hợp của bạn" leads a reader to fewer papers: each case must differ, and each mark must name one. */
export const casesTellApart: Rule = {
  id: 'cases-tell-apart',
  severity: 'error',
  description: 'Mỗi trường hợp của thủ tục có gì đó riêng, và mỗi dấu "cases" nhắc đúng một trường hợp',
  *check(content) {
    const codes = new Set(content.entries.procedures.map(({ fields }) => fields.code));
    for (const entry of content.entries.procedures) {
      const { cases, channels = [], handlingCases = [], evidence = [] } = entry.fields;
      if (cases === undefined) continue;
      const ids = cases.map(({ id }) => id);
      const parts = { channels, handlingCases, evidence };
      yield* faultsOfCases(entry, cases, parts);
      yield* faultsOfLeads(entry, cases, codes);
      yield* faultsOfMarks(entry, ids);
      yield* neverSeen(entry, ids, parts);
    }
  },
};
