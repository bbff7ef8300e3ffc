import type { z } from 'astro/zod';
import type { evidenceCaseSchema } from '../../../src/procedures/schema/evidence-schema.ts';
import type { MappingLog } from './mapping-log.ts';
import { officialText } from './official-text.ts';
import type { OfficialDetail } from '../reading/record-schema.ts';

export type EvidenceCaseInput = z.input<typeof evidenceCaseSchema>;
type PaperInput = NonNullable<EvidenceCaseInput['papers']>[number];
type OfficialCase = NonNullable<OfficialDetail['executionCases']>[number];
type OfficialPaper = NonNullable<OfficialCase['profileComponents']>[number];

/** The papers of the file by case, in the record's order; a case without name and papers says nothing and is left out. */
export function mapEvidence(cases: readonly OfficialCase[], log: MappingLog): EvidenceCaseInput[] {
  let unnamed = 0;
  const mapped = cases.flatMap((official): EvidenceCaseInput[] => {
    const papers = (official.profileComponents ?? []).flatMap((paper): PaperInput[] => {
      const name = officialText(paper.name);
      if (name === undefined) unnamed += 1;
      return name === undefined ? [] : [mapPaper(name, paper)];
    });
    const name = officialText(official.name);
    return name === undefined && papers.length === 0 ? [] : [{ name, papers }];
  });
  if (unnamed > 0) {
    log.leftOut.push('giấy tờ không ghi tên');
    log.doubts.push({
      what: 'Thành phần hồ sơ',
      ask: 'ministry',
      at: 'papers',
      why: `Cơ sở dữ liệu quốc gia có ${unnamed} giấy tờ không ghi tên; hỏi cơ quan công bố đó là giấy tờ gì.`,
    });
  }
  return mapped;
}

function mapPaper(name: string, paper: OfficialPaper): PaperInput {
  return {
    name,
    code: officialText(paper.code),
    originals: paper.originalQty ?? 0,
    copies: paper.copyQty ?? 0,
    electronicForm: paper.hasElectronicForm || undefined,
    forms: (paper.attachments ?? []).flatMap(({ fileName }) => {
      const form = officialText(fileName);
      return form === undefined ? [] : [{ name: form }];
    }),
  };
}
