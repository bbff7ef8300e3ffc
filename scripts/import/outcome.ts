import { secondsText } from '../command-line/stage-table.ts';
import { DOUBTS, type Doubt } from '../../src/procedures/answers/doubts.ts';
import { DECLARABLE_PARTS, type DeclarablePart } from '../../src/procedures/schema/codes.ts';

/** A record that did not become an entry; written to the rejects file so that nothing is lost. */
export interface Reject {
  where: string;
  code?: string | undefined;
  name?: string | undefined;
  reasons: string[];
  record: unknown;
}

/** What an import did, to be summed up. */
export interface Outcome {
  created: number;
  updated: number;
  unchanged: number;
  handWritten: number;
  /** Entries with every part already, which facts alone have nothing to add to. */
  whole: number;
  /** Records whose entry is the base's, which the unit's folder needs no file of. */
  ofBase: number;
  outOfScope: number;
  /** Records of sectors that the site does not carry → how many of each. */
  notCarried: Map<string, number>;
  rejects: Reject[];
  /** Entries in which an editor's words stood against a change of the source. */
  keptAgainstSource: number;
  /** Entries of earlier imports whose record the source no longer has. */
  goneFromSource: string[];
  newSectors: string[];
  /** Sectors that the import was asked for and that no record has. */
  unmetSectors: Set<string>;
  /** What the records hold and the entries don't → how often. */
  leftOut: Map<string, number>;
  /** What the records leave empty → in how many. */
  silent: Map<string, number>;
  /** What leaves a short answer in doubt → the codes that an editor should look at. */
  doubts: Map<Doubt, string[]>;
}

export const emptyOutcome = (): Outcome => ({
  created: 0,
  updated: 0,
  unchanged: 0,
  handWritten: 0,
  whole: 0,
  ofBase: 0,
  outOfScope: 0,
  notCarried: new Map(),
  rejects: [],
  keptAgainstSource: 0,
  goneFromSource: [],
  newSectors: [],
  unmetSectors: new Set(),
  leftOut: new Map(),
  silent: new Map(),
  doubts: new Map(),
});

export function count(tally: Map<string, number>, key: string): void {
  tally.set(key, (tally.get(key) ?? 0) + 1);
}

/** The closing lines of an import, in Vietnamese. */
export function summary(outcome: Outcome, seconds: number, dryRun: boolean): string[] {
  const { created, updated, unchanged, handWritten, whole, rejects, outOfScope } = outcome;
  const silent = [...outcome.silent]
    .sort((a, b) => b[1] - a[1])
    .map(([part, times]) => `${DECLARABLE_PARTS[part as DeclarablePart]} ${times}`);
  const lines = [
    dryRun ? 'Chạy thử, không ghi tệp nào. Nếu chạy thật:' : 'Kết quả nhập:',
    `  mới ${created} · đổi ${updated} · không đổi ${unchanged} · giữ nguyên (viết tay) ${handWritten} · ${whole > 0 ? `giữ nguyên (đã đầy đủ) ${whole} · ` : ''}bị loại ${rejects.length} · ngoài phạm vi chọn ${outOfScope}`,
    ...(outcome.ofBase > 0
      ? [
          `  đã có ở phần chung, không ghi: ${outcome.ofBase} thủ tục (cần bản riêng của đơn vị thì chép tệp ấy về thư mục của đơn vị rồi nhập lại)`,
        ]
      : []),
    ...(outcome.keptAgainstSource > 0
      ? [`  đổi ở nguồn, giữ bản biên tập: ${outcome.keptAgainstSource} thủ tục (xem các dòng ở trên)`]
      : []),
    ...(outcome.goneFromSource.length > 0
      ? [
          `  không còn trong tệp nguồn, không xóa: ${outcome.goneFromSource.length} (${shortened(outcome.goneFromSource)})`,
        ]
      : []),
    ...(outcome.notCarried.size > 0
      ? [
          `  lĩnh vực không đăng theo site.yaml: ${[...outcome.notCarried].map(([sector, times]) => `${sector} ${times}`).join(', ')}`,
        ]
      : []),
    ...(outcome.newSectors.length > 0
      ? [`  lĩnh vực mới thêm vào linh-vuc.yaml: ${outcome.newSectors.join(', ')}`]
      : []),
    ...(silent.length > 0 ? [`  hồ sơ chính thức chưa ghi (số thủ tục): ${silent.join(', ')}`] : []),
    ...doubtLines(outcome),
    ...(outcome.leftOut.size > 0
      ? [
          `  có trong hồ sơ, không đưa vào trang: ${[...outcome.leftOut].map(([what, times]) => `${what} (${times})`).join('; ')}`,
        ]
      : []),
    `  thời gian: ${secondsText(seconds)}`,
  ];
  return lines;
}

/** What an editor should look at, kind by kind, with the codes. */
function doubtLines({ doubts }: Outcome): string[] {
  if (doubts.size === 0) return [];
  const kinds = (Object.keys(DOUBTS) as Doubt[]).filter((kind) => doubts.has(kind));
  return [
    '  cần người biên tập xem lại trả lời ngắn:',
    ...kinds.map((kind) => {
      const codes = doubts.get(kind) ?? [];
      return `    ${DOUBTS[kind]}: ${codes.length} (${codes.join(', ')})`;
    }),
  ];
}

function shortened(files: readonly string[]): string {
  return files.length > 5 ? `${files.slice(0, 5).join(', ')} …` : files.join(', ');
}
