import { DECLARABLE_PARTS, type DeclarablePart } from './codes.ts';
import type { Channel } from './channel-schema.ts';
import type { EvidenceCase } from './evidence-schema.ts';

/** The fields that {@link completeness} reads; a procedure has them all. */
interface LegalParts {
  steps: unknown[];
  channels: Channel[];
  evidence: EvidenceCase[];
  fileSets?: number | undefined;
  requirements?: string | undefined;
  outputs: unknown[];
  legalBasis: unknown[];
  competentAuthorities: unknown[];
  executingOffices: unknown[];
  receivingAddress?: string | undefined;
  declaredNone: DeclarablePart[];
  silentInRecord: DeclarablePart[];
  leftToPortal: DeclarablePart[];
  source: { kind: string };
}

/** Parts (b)–(g) of art. 8.2: they always exist, so "Không" is no answer; only a silent record excuses them. */
const ALWAYS_EXIST: readonly DeclarablePart[] = [
  'steps',
  'processingTime',
  'executingOffices',
  'legalBasis',
  'fileSets',
];

function filledParts(p: LegalParts): Record<DeclarablePart, boolean> {
  return {
    steps: p.steps.length > 0,
    evidence: p.evidence.some((c) => c.papers.length > 0),
    fileSets: p.fileSets !== undefined,
    processingTime: p.channels.every((c) => c.processingTime !== undefined),
    costs: p.channels.every((c) => c.free || c.costs.length > 0 || c.fees !== undefined),
    forms: p.evidence.some((c) => c.papers.some((paper) => paper.forms.length > 0)),
    requirements: p.requirements !== undefined,
    outputs: p.outputs.length > 0,
    legalBasis: p.legalBasis.length > 0,
    competentAuthorities: p.competentAuthorities.length > 0,
    executingOffices: p.executingOffices.length > 0,
    receivingAddress: p.receivingAddress !== undefined,
  };
}

/** Whether a way names a fee or has an amount; a nought, and words beside it, may stand beside "Không". */
const asksForMoney = ({ channels }: Pick<LegalParts, 'channels'>): boolean =>
  channels.some(({ costs, fees }) => fees !== undefined || costs.some(({ amount = 0 }) => amount > 0));

interface IssueSink {
  addIssue(issue: { code: 'custom'; message: string; path: (string | number)[] }): void;
}

/**
 * Refuses a procedure whose parts are neither filled, nor declared "Không", nor marked as unstated by the official
 * record or as left to the national portal (Nghị định 63/2010/NĐ-CP art. 8.2; requirement F01: an omission has legal effect, so it is never silent).
 */
export function completeness(procedure: LegalParts, context: IssueSink): void {
  const filled = filledParts(procedure);
  for (const part of Object.keys(DECLARABLE_PARTS) as DeclarablePart[]) {
    const none = procedure.declaredNone.includes(part);
    const silent = procedure.silentInRecord.includes(part);
    const left = procedure.leftToPortal.includes(part);
    const refuse = (message: string) => context.addIssue({ code: 'custom', message, path: [pathOf(part)] });
    const label = `"${DECLARABLE_PARTS[part]}"`;
    if (none && silent)
      refuse(`${label} không thể vừa "Không" (declaredNone) vừa "chưa ghi" (silentInRecord)`);
    else if (none && ALWAYS_EXIST.includes(part))
      refuse(`${label} thủ tục nào cũng có, không được ghi "Không" → bỏ phần này khỏi declaredNone rồi điền`);
    else if (none && (part === 'costs' ? asksForMoney(procedure) : filled[part]))
      refuse(
        `${label} đã có nội dung thì không được ghi trong declaredNone → bỏ phần này khỏi declaredNone, hoặc xóa nội dung`,
      );
    else if (silent && procedure.source.kind !== 'national-database')
      refuse(
        `${label}: chỉ được ghi "chưa ghi" khi nguồn là Cơ sở dữ liệu quốc gia → điền phần này, hoặc bỏ nó khỏi silentInRecord`,
      );
    else if (left && (none || procedure.source.kind !== 'national-database'))
      refuse(
        `${label}: chỉ được để lại cho Cổng (leftToPortal) khi nguồn là Cơ sở dữ liệu quốc gia và phần đó có thật → bỏ phần này khỏi leftToPortal`,
      );
    else if (!none && !silent && !left && !filled[part])
      refuse(
        `Thiếu ${label} → điền phần này; nếu văn bản nói rõ là không có, thêm "${part}" vào declaredNone; nếu hồ sơ chính thức không ghi, thêm vào silentInRecord`,
      );
  }
}

/** The field an editor must look at for a part. */
function pathOf(part: DeclarablePart): string {
  if (part === 'costs' || part === 'processingTime') return 'channels';
  return part === 'forms' ? 'evidence' : part;
}
