import { foldMarks } from '../../src/text/fold.ts';
import { type ListedProcedure, type OfficialList, oneLine, plainCode } from './official-list.ts';
import type { OurProcedure, OurProcedures } from './our-procedures.ts';

/** The parts that are compared, by their names for editors. */
export const COMPARED = { name: 'tên', sector: 'lĩnh vực', decision: 'quyết định' } as const;

/** One part that reads differently on the site and in the list. */
interface Change {
  our: OurProcedure;
  listed: ListedProcedure;
  part: keyof typeof COMPARED;
  ours: string;
  theirs: string;
  /** Why, where the entry says it. */
  reason: string | undefined;
}

/** What a list and the site have to say to each other. */
export interface Comparison {
  list: OfficialList;
  /** Shown on the site, of the list's ministry, not in the list. */
  left: OurProcedure[];
  /** In the list, not on the site. */
  added: ListedProcedure[];
  changed: Change[];
  /** In the list, though the site has ended it or not begun it yet. */
  notShown: ListedProcedure[];
  /** How many of ours are in the list; how many the list can't judge. */
  found: number;
  unjudged: number;
}

/**
 * Compares what the site shows with an official list. Absence means something only where the list is whole: an XLSX
 * for its own ministry, an export for the commune level if it holds nothing else.
 * @param isWhole false for an export of a part of the records: then no absence is judged.
 */
export function compareList(ours: OurProcedures, list: OfficialList, isWhole = true): Comparison {
  const byCode = Map.groupBy(list.procedures, ({ code }) => plainCode(code));
  const shown = new Set(ours.shown.map(({ code }) => plainCode(code)));
  const absent = ours.shown.filter(({ code }) => !byCode.has(plainCode(code)));
  const isOfList = judgeOf(list, isWhole);
  const unread = unreadDigits(list);
  const judges = (our: OurProcedure): boolean => isOfList(our) && !standsUnread(our, unread);
  const [known, added] = [
    list.procedures.filter(({ code }) => ours.notShown.has(plainCode(code)) && !shown.has(plainCode(code))),
    list.procedures.filter(({ code }) => !ours.notShown.has(plainCode(code)) && !shown.has(plainCode(code))),
  ];
  return {
    list,
    left: absent.filter(judges),
    added,
    changed: ours.shown.flatMap((our) => changesOf(our, byCode.get(plainCode(our.code)) ?? [])),
    notShown: known,
    found: ours.shown.length - absent.length,
    unjudged: absent.filter((our) => !judges(our)).length,
  };
}

/** The digits of each cell of the rows that could not be read. */
const unreadDigits = ({ setAside }: OfficialList): string[] =>
  setAside.flatMap(({ written = '' }) =>
    written.split('\n').map((cell) => cell.normalize('NFKC').replace(/\D/g, '')),
  );

/** Whether a row that could not be read holds the code's digits, with or without its last noughts. */
function standsUnread({ code }: OurProcedure, unread: readonly string[]): boolean {
  const digits = plainCode(code).replace('.', '');
  return unread.some((cell) => cell.includes(digits) || (cell.length > 3 && cell.padEnd(7, '0') === digits));
}

function judgeOf(list: OfficialList, isWhole: boolean): (our: OurProcedure) => boolean {
  if (!isWhole) return () => false;
  if (list.kind === 'xlsx') {
    const issuers = listIssuers(list).map(foldMarks);
    return ({ decision }) => issuers.includes(foldMarks(oneLine(decision.issuer)));
  }
  const communeOnly = list.procedures.every(({ level }) => level === 'commune');
  return ({ levels }) => !communeOnly || levels.includes('commune');
}

/** Rows of another ministry stray into a list; from this share of the rows on, the list is that ministry's too. */
const OWN_SHARE = 0.1;

/** The ministries whose list it is. */
export function listIssuers({ procedures }: OfficialList): string[] {
  const counts = new Map<string, number>();
  for (const { issuer } of procedures)
    if (issuer !== undefined) counts.set(issuer, (counts.get(issuer) ?? 0) + 1);
  return [...counts].flatMap(([issuer, count]) => (count >= procedures.length * OWN_SHARE ? [issuer] : []));
}

/** One code may stand in an export twice: the record of our own id counts, else the one that reads like ours. */
function changesOf(our: OurProcedure, candidates: readonly ListedProcedure[]): Change[] {
  const listed =
    candidates.find(({ detail }) => detail !== undefined && detail.id === our.portalId) ??
    candidates.find(({ name }) => name === our.name) ??
    candidates[0];
  if (listed === undefined) return [];
  const change = (part: Change['part'], mine: string, theirs: string): Change => ({
    our,
    listed,
    part,
    ours: mine,
    theirs,
    reason: our.reasons.find((one) => one.part === part)?.reason,
  });
  const number = oneLine(listed.detail?.procedureProposal?.proposalNumber);
  return [
    ...(listed.name === our.name ? [] : [change('name', our.name, listed.name)]),
    ...(listed.sectors.length === 0 || listed.sectors.some((sector) => isSameSector(our, sector))
      ? []
      : [change('sector', our.sector.name, listed.sectors.map(({ name }) => name).join(', '))]),
    ...(number === '' || number === oneLine(our.decision.number)
      ? []
      : [change('decision', our.decision.number, number)]),
  ];
}

function isSameSector({ sector }: OurProcedure, { name, code }: ListedProcedure['sectors'][number]): boolean {
  return (
    (code !== undefined && sector.codes.includes(code)) || foldMarks(oneLine(sector.name)) === foldMarks(name)
  );
}
